package io.strategydsl.validation;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.Platform.INSTAGRAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Strategy;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.RuleSet;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChecksByKindTest {

    @Test
    void areAppliedToElementsOfTheirKind() {
        Strategy plan = strategy(
                "plan",
                s -> s.objective("nps", "Improve the score")
                        .milestone("launch", "Public launch")
                        .team(t -> t.member("brian", "Brian"))
                        .persona("owner", "Owner of a gear shop")
                        .goal("awareness", "Be known")
                        .metric("reach")
                        .tactic("list", "List influencers")
                        .channel("photos", INSTAGRAM)
                        .post("tents", "Tents at dawn")
                        .listening(l -> l.audience("Owners of gear shops"))
                        .positioning(p -> p.keyMessage("last", "Tents that last"))
                        .pillars(p -> p.voice("Like a friend at the fire"))
                        .review("weekly", "Look at the numbers"));
        Rule rule = new RuleOfEachKind(RuleInfo.builder("acme.seen").build());

        assertThat(StrategyValidator.of(RuleSet.of("one rule", rule))
                        .validate(plan)
                        .findings())
                .extracting(Finding::template)
                .containsExactly(Arrays.stream(ElementKind.values())
                        .map(kind -> "as " + kind.word() + ": {subject}")
                        .toArray(String[]::new));
    }

    @Test
    void areNotCollectedFromARuleWhileTheMachineIsDying() {
        Rule dying = new Rule.ForEachElement() {
            @Override
            public RuleInfo info() {
                return RuleInfo.builder("acme.dying").build();
            }

            @Override
            public Set<ElementKind> kinds() {
                throw new OutOfMemoryError("no memory");
            }

            @Override
            public void check(Element element, Inspection inspection) {}
        };

        assertThatExceptionOfType(OutOfMemoryError.class)
                .isThrownBy(() -> ChecksByKind.of(RuleSet.of("one rule", dying)));
    }

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

    @Test
    void countTheRulesAboutOneKindAndNoOther() {
        RuleSet rules = RuleSet.of(
                "rules",
                rule("acme.one", ElementKind.CHANNEL),
                rule("acme.two", ElementKind.CHANNEL),
                rule("acme.both", ElementKind.CHANNEL, ElementKind.GOAL),
                rule("acme.other", ElementKind.TACTIC));

        assertThat(ChecksByKind.of(rules).rulesOnlyAbout(ElementKind.CHANNEL)).isEqualTo(2);
    }

    private static HouseRule rule(String id, ElementKind... kinds) {
        return new HouseRule(RuleInfo.builder(id).build(), Set.of(kinds), (element, inspection) -> {});
    }

    private static String nothingFor(ElementKind... kinds) {
        return ChecksByKind.of(RuleSet.of("one rule", rule("acme.looking", kinds)))
                .nothingFor(0);
    }
}
