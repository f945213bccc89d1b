package io.strategydsl.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.ElementKind;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.RuleSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChecksByKindTest {

    @Test
    void sayWhichElementsThePlanLacks() {
        assertThat(nothingFor(ElementKind.MEMBER)).isEqualTo("the plan has no members");
    }

    @Test
    void sayWhichPartThePlanLacks() {
        assertThat(nothingFor(ElementKind.TEAM)).isEqualTo("the plan has no team");
    }

    @Test
    void listAllThatThePlanLacks() {
        assertThat(nothingFor(ElementKind.TACTIC, ElementKind.GOAL, ElementKind.CHANNEL))
                .isEqualTo("the plan has no goals, tactics or channels");
    }

    private static String nothingFor(ElementKind... kinds) {
        HouseRule rule =
                new HouseRule(RuleInfo.builder("acme.looking").build(), Set.of(kinds), (element, inspection) -> {});
        return ChecksByKind.of(RuleSet.of("one rule", rule)).nothingFor(0);
    }
}
