package io.strategydsl.validation;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.ElementKind;
import io.strategydsl.model.ElementPath;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.FindingBuilder;
import io.strategydsl.rule.RuleInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AbsentPartsTest {
    private final AbsentParts ofAnEmptyPlan = new AbsentParts(strategy("empty", s -> {}));

    @ParameterizedTest
    @ValueSource(strings = {"objectives", "personas", "goals", "metrics", "tactics", "channels", "reviews"})
    void areMissedWhereOneOfManyWouldStand(String part) {
        assertThat(ofAnEmptyPlan.partMissedBy(finding("strategy/" + part)).map(ElementKind::section))
                .contains(part);
    }

    @ParameterizedTest
    @CsvSource({
        "team/answering, team",
        "listening/audience, listening",
        "positioning/oneThing, positioning",
        "pillars/gifts, pillars",
        "pillars, pillars"
    })
    void areMissedWhereAStatementOfThemWouldStand(String path, String part) {
        assertThat(ofAnEmptyPlan.partMissedBy(finding(path)).map(ElementKind::section))
                .contains(part);
    }

    @ParameterizedTest
    @ValueSource(strings = {"strategy", "strategy/timeframe"})
    void areNotMissedByThePlanAsAWhole(String path) {
        assertThat(ofAnEmptyPlan.partMissedBy(finding(path))).isEmpty();
    }

    @Test
    void areNotMissedByWhatIsFoundInAnElement() {
        assertThat(ofAnEmptyPlan.partMissedBy(finding("personas/owner"))).isEmpty();
    }

    @Test
    void areNotPartsThatThePlanHas() {
        AbsentParts absent = new AbsentParts(strategy(
                "plan", s -> s.goal("awareness", "Be known").team(t -> t.member("brian", "Brian"))));

        assertThat(absent.partMissedBy(finding("strategy/goals"))).isEmpty();
        assertThat(absent.partMissedBy(finding("team/answering"))).isEmpty();
    }

    private static Finding finding(String path) {
        ElementPath parsed = ElementPath.parse(path);
        FindingBuilder finding = Finding.builder(RuleInfo.builder("acme.rule").build(), parsed.element());
        parsed.attribute().ifPresent(finding::at);
        return finding.build();
    }
}
