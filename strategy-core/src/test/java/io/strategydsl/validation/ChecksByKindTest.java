package io.strategydsl.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.ElementKind;
import io.strategydsl.rule.RuleSet;
import org.junit.jupiter.api.Test;

class ChecksByKindTest {

    @Test
    void sayThatARuleLooksAtNothing() {
        assertThat(nothingFor()).isEqualTo("it looks at nothing");
    }

    @Test
    void sayWhichElementsARuleLooksForInVain() {
        assertThat(nothingFor(ElementKind.MEMBER)).isEqualTo("the plan has no members");
    }

    @Test
    void sayWhichPartARuleLooksForInVain() {
        assertThat(nothingFor(ElementKind.TEAM)).isEqualTo("the plan has no team");
    }

    @Test
    void listAllThatARuleLooksForInVain() {
        assertThat(nothingFor(ElementKind.TACTIC, ElementKind.GOAL, ElementKind.CHANNEL))
                .isEqualTo("the plan has no goals, tactics or channels");
    }

    private static String nothingFor(ElementKind... kinds) {
        return ChecksByKind.of(RuleSet.of("one rule", HouseRule.of("acme.looking", subjects -> {
                    for (ElementKind kind : kinds) {
                        subjects.each(kind, (element, inspection) -> {});
                    }
                })))
                .nothingFor(0);
    }
}
