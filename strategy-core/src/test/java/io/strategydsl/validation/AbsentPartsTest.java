package io.strategydsl.validation;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.ElementKind;
import io.strategydsl.rule.ElementPath;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.RuleInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbsentPartsTest {
    private final AbsentParts ofAnEmptyPlan = new AbsentParts(strategy("empty", s -> {}));

    @ParameterizedTest
    @CsvSource({
        "goal.house, goals",
        "metric.house, metrics",
        "tactic.house, tactics",
        "persona.house, personas",
        "channel.house, channels",
        "team.house, team",
        "listening.house, listening",
        "positioning.house, positioning",
        "pillar.house, pillars",
        "review.house, reviews"
    })
    void areMissedByTheRulesOnThem(String rule, String part) {
        assertThat(ofAnEmptyPlan.partMissedBy(finding(rule, ElementPath.root())))
                .contains(part);
    }

    @Test
    void areNotMissedByRulesOnThePlanAsAWhole() {
        assertThat(ofAnEmptyPlan.partMissedBy(finding("timeframe.house", ElementPath.root())))
                .isEmpty();
    }

    @Test
    void areNotMissedByWhatIsFoundInAnElement() {
        ElementPath owner = ElementPath.of(ElementKind.PERSONA, "owner");

        assertThat(ofAnEmptyPlan.partMissedBy(finding("channel.house", owner))).isEmpty();
    }

    @Test
    void areNotPartsThatThePlanHas() {
        AbsentParts absent = new AbsentParts(strategy("plan", s -> s.goal("awareness", "Be known")));

        assertThat(absent.partMissedBy(finding("goal.house", ElementPath.root())))
                .isEmpty();
    }

    private static Finding finding(String rule, ElementPath path) {
        return Finding.builder(RuleInfo.builder(rule).build(), path).build();
    }
}
