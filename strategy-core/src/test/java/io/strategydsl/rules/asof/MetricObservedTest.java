package io.strategydsl.rules.asof;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.Per.PER_MONTH;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.dsl.MetricScope;
import io.strategydsl.model.Strategy;
import io.strategydsl.rules.OneRule;
import io.strategydsl.rules.OneRuleWith;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class MetricObservedTest {
    private static final LocalDate DAY = LocalDate.of(2027, 7, 10);
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 31);
    private static final LocalDate JUNE = LocalDate.of(2027, 6, 30);
    private static final OneRuleWith RULE = OneRuleWith.day("metric.observed", DAY);

    private static final Strategy OBSERVED_IN_MARCH =
            reach(m -> m.quarterlyTargets(2027, 100, 200, 300, 400).observed(MARCH, 100));
    private static final Strategy NEVER_OBSERVED = reach(m -> m.target(100, MARCH));

    @Test
    void passesAnObservationSinceTheTargetBefore() {
        assertThat(RULE.outcome(
                        reach(m -> m.quarterlyTargets(2027, 100, 200, 300, 400).observed(MARCH.plusDays(1), 100))))
                .isEqualTo("passed 1");
    }

    @Test
    void findsThatTheLastObservationBelongsToTheTargetBefore() {
        assertThat(RULE.found(OBSERVED_IN_MARCH)).containsExactly("WARNING metric.observed metrics/reach/observations");
    }

    @Test
    void saysSinceWhenNothingWasMeasured() {
        assertThat(RULE.messages(OBSERVED_IN_MARCH))
                .containsExactly(
                        "metric 'reach' had a target for 2027-06-30 and has not been measured since the one for"
                                + " 2027-03-31");
    }

    @Test
    void saysWhatToAdd() {
        assertThat(RULE.fixes(OBSERVED_IN_MARCH))
                .containsExactly("In metric(\"reach\", ...) add .observed(day, value)");
    }

    @Test
    void saysThatNothingWasEverMeasured() {
        assertThat(RULE.messages(NEVER_OBSERVED))
                .containsExactly("metric 'reach' had a target for 2027-03-31 and has not been measured by 2027-07-10");
    }

    @Test
    void acceptsAnyObservationForTheFirstTarget() {
        assertThat(RULE.found(reach(m -> m.target(100, MARCH).observed(MARCH.minusDays(60), 80))))
                .isEmpty();
    }

    @Test
    void doesNotKnowYetWhatIsMeasuredLater() {
        assertThat(RULE.found(reach(m -> m.target(100, MARCH).observed(DAY.plusDays(1), 100))))
                .isNotEmpty();
    }

    @Test
    void countsAChangeByADayAsATarget() {
        assertThat(RULE.found(reach(m -> m.targetChange(2, JUNE)))).isNotEmpty();
    }

    @Test
    void hasNothingToCheckWhileTheTargetIsDueToday() {
        assertThat(RULE.outcome(reach(m -> m.target(100, DAY))))
                .isEqualTo("not applicable: no metric has a dated target in the past");
    }

    @Test
    void hasNothingToCheckForATargetThatRepeats() {
        assertThat(RULE.outcome(reach(m -> m.targetEach(100, PER_MONTH))))
                .isEqualTo("not applicable: no metric has a dated target in the past");
    }

    @Test
    void hasNothingToCheckWithoutADay() {
        assertThat(new OneRule("metric.observed").outcome(NEVER_OBSERVED))
                .isEqualTo("not applicable: no day was given; add .asOf(day) to the validator");
    }

    private static Strategy reach(Consumer<MetricScope> scope) {
        return strategy("plan", s -> s.metric("reach", scope));
    }
}
