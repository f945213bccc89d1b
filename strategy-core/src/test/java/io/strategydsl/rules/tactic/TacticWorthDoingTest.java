package io.strategydsl.rules.tactic;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Size;
import io.strategydsl.model.Strategy;
import io.strategydsl.rules.OneRule;
import io.strategydsl.rules.OneRuleWith;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TacticWorthDoingTest {
    private static final OneRule RULE = new OneRule("tactic.worth-doing");

    @Test
    void passesHighValueForLowComplexity() {
        assertThat(RULE.outcome(scored(8, 2))).isEqualTo("passed 1");
    }

    @Test
    void passesHighValueForHighComplexity() {
        assertThat(RULE.outcome(scored(8, 9))).isEqualTo("passed 1");
    }

    @Test
    void findsLowValueForLowComplexity() {
        assertThat(RULE.found(scored(2, 2))).containsExactly("INFO tactic.worth-doing tactics/list/value");
    }

    @Test
    void findsLowValueForHighComplexity() {
        assertThat(RULE.found(scored(2, 9))).containsExactly("INFO tactic.worth-doing tactics/list/value");
    }

    @Test
    void saysWhatLowAndHighMean() {
        assertThat(RULE.messages(scored(2, 9)))
                .containsExactly(
                        "tactic 'list' is probably not worth doing: its value is low (2) and its complexity high (9)");
    }

    @Test
    void saysThatLowComplexityDoesNotMakeUpForIt() {
        assertThat(RULE.messages(scored(2, 3)))
                .containsExactly(
                        "tactic 'list' is probably not worth doing: its value is low (2), though so is its complexity (3)");
    }

    @Test
    void saysWhatToDo() {
        assertThat(RULE.fixes(scored(2, 9)))
                .containsExactly("In tactic(\"list\", ...) add .dropped(day, why), or correct .value(2)");
    }

    @Test
    void countsFiveAsLow() {
        assertThat(RULE.found(scored(5, 2))).isNotEmpty();
    }

    @Test
    void countsAComplexityOfFiveAsLow() {
        assertThat(RULE.messages(scored(2, 5))).singleElement().asString().endsWith("so is its complexity (5)");
    }

    @Test
    void countsAComplexityOfSixAsHigh() {
        assertThat(RULE.messages(scored(2, 6))).singleElement().asString().endsWith("its complexity high (6)");
    }

    @Test
    void countsSixAsHigh() {
        assertThat(RULE.found(scored(6, 2))).isEmpty();
    }

    @Test
    void countsAMediumSizeAsLow() {
        Strategy plan = strategy(
                "plan",
                s -> s.tactic(
                        "list", "List influencers", t -> t.value(Size.MEDIUM).complexity(Size.SMALL)));

        assertThat(RULE.found(plan)).isNotEmpty();
    }

    @Test
    void countsAsLowWhatTheThresholdSays() {
        OneRuleWith generous = OneRuleWith.parameter("tactic.worth-doing", "threshold", 3);

        assertThat(generous.found(scored(4, 2))).isEmpty();
    }

    @Test
    void hasNothingToCheckWithoutComplexity() {
        Strategy plan = strategy("plan", s -> s.tactic("list", "List influencers", t -> t.value(2)));

        assertThat(RULE.outcome(plan)).isEqualTo("not applicable: no tactic has both a value and a complexity");
    }

    @Test
    void doesNotDoubtADoneTactic() {
        Strategy plan = strategy(
                "plan",
                s -> s.tactic(
                        "list",
                        "List influencers",
                        t -> t.value(2).complexity(2).done(LocalDate.of(2027, 2, 1))));

        assertThat(RULE.outcome(plan)).isEqualTo("not applicable: no tactic is still to be done");
    }

    private static Strategy scored(int value, int complexity) {
        return strategy(
                "plan",
                s -> s.tactic("list", "List influencers", t -> t.value(value).complexity(complexity)));
    }
}
