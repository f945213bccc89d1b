package io.strategydsl.rules.metric;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.Per.PER_EVENT;
import static io.strategydsl.model.Per.PER_YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.dsl.MetricScope;
import io.strategydsl.model.Per;
import io.strategydsl.model.Strategy;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.RuleSet;
import io.strategydsl.rules.MethodRules;
import io.strategydsl.rules.OneRule;
import io.strategydsl.validation.StrategyValidator;
import java.time.LocalDate;
import java.time.Year;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MetricQuarterlyTest {
    private static final OneRule RULE = new OneRule("metric.quarterly");

    private static final Year YEAR = Year.of(2027);

    private static final Strategy HALF_YEARLY =
            year(m -> m.target(14_000, LocalDate.of(2027, 6, 30)).target(16_000, LocalDate.of(2027, 12, 31)));

    private static final Strategy ONCE_A_YEAR = year(m -> m.targetEach(14_000, PER_YEAR));

    @Test
    void passesATargetEachQuarter() {
        assertThat(RULE.outcome(year(m -> m.quarterlyTargets(2027, 1, 2, 3, 4))))
                .isEqualTo("passed 1");
    }

    @Test
    void findsAQuarterWithoutATarget() {
        assertThat(RULE.found(year(m -> m.quarterlyTargets(2027, 1, 2, 3)))).isEmpty();
        assertThat(RULE.found(year(m -> m.quarterlyTargets(2027, 1, 2))))
                .containsExactly("WARNING metric.quarterly metrics/reach/targets");
    }

    @Test
    void reportsAllGapsInOneFinding() {
        assertThat(RULE.messages(HALF_YEARLY))
                .containsExactly("metric 'reach' has no target for more than 92 days: 2027-01-01 to 2027-06-30"
                        + " (180 days), 2027-06-30 to 2027-12-31 (184 days)");
    }

    @Test
    void proposesTargetsForTheQuartersOfTheYear() {
        assertThat(RULE.fixes(HALF_YEARLY))
                .containsExactly(
                        "In metric(\"reach\", ...) write .quarterlyTargets(2027, numbers) with a number for each"
                                + " quarter");
    }

    @Test
    void proposesTargetsForTheQuartersOfEachYearWithAGap() {
        Strategy plan = during(
                LocalDate.of(2026, 7, 1),
                LocalDate.of(2028, 12, 31),
                m -> m.target(1, LocalDate.of(2026, 9, 30)).target(2, LocalDate.of(2028, 9, 30)));

        assertThat(RULE.fixes(plan))
                .containsExactly(
                        "In metric(\"reach\", ...) write .quarterlyTargets(year, numbers) with a number for each"
                                + " quarter, for each year from 2026 to 2028");
    }

    @Test
    void proposesTargetsOftenEnoughWhereQuartersAreTooLong() {
        assertThat(withDays(91).validate(HALF_YEARLY).findings())
                .extracting(Finding::fix)
                .containsExactly("In metric(\"reach\", ...) add .target(number, day) at least every 91 days");
    }

    @Test
    void speaksOfOneDayInTheSingular() {
        LocalDate start = LocalDate.of(2027, 1, 1);
        Strategy plan = during(start, start.plusDays(2), m -> m.target(1, start).target(2, start.plusDays(2)));

        assertThat(withDays(1).validate(plan).findings())
                .extracting(Finding::message)
                .containsExactly("metric 'reach' has no target for more than 1 day: 2027-01-01 to 2027-01-03 (2 days)");
    }

    @Test
    void asksForNothingAfterATargetThatCannotBeBettered() {
        LocalDate march = LocalDate.of(2027, 3, 31);

        assertThat(RULE.outcome(year(m -> m.lowerIsBetter().target(0, march)))).isEqualTo("passed 1");
        assertThat(RULE.found(year(m -> m.target(0, march)))).hasSize(1);
        assertThat(RULE.found(year(m -> m.baseline(0).target(0, march)))).hasSize(1);
        assertThat(RULE.found(year(m -> m.lowerIsBetter().target(1, march)))).hasSize(1);
    }

    @Test
    void asksForTargetsBeforeOneThatCannotBeBettered() {
        assertThat(RULE.messages(year(m -> m.lowerIsBetter().target(0, LocalDate.of(2027, 6, 30)))))
                .containsExactly(
                        "metric 'reach' has no target for more than 92 days: 2027-01-01 to 2027-06-30 (180 days)");
    }

    @Test
    void takesAChangeToNothingForATargetThatCannotBeBettered() {
        assertThat(RULE.outcome(year(m -> m.baseline(7).targetChange(-7, LocalDate.of(2027, 3, 31)))))
                .isEqualTo("passed 1");
    }

    @Test
    void asksForTargetsBelowZeroWhereTheMetricIsToFallBelowIt() {
        Strategy plan = year(
                m -> m.lowerIsBetter().target(0, LocalDate.of(2027, 3, 31)).target(-5, LocalDate.of(2027, 12, 31)));

        assertThat(RULE.messages(plan))
                .containsExactly(
                        "metric 'reach' has no target for more than 92 days: 2027-03-31 to 2027-12-31 (275 days)");
    }

    @Test
    void isContentWithNothingEachYear() {
        assertThat(RULE.outcome(year(m -> m.lowerIsBetter().targetEach(0, PER_YEAR))))
                .isEqualTo("passed 1");
    }

    @Test
    void isContentWhereNothingWasTheTargetBeforeThePlan() {
        assertThat(RULE.outcome(year(m ->
                        m.lowerIsBetter().target(0, LocalDate.of(2026, 12, 31)).target(0, LocalDate.of(2027, 12, 31)))))
                .isEqualTo("passed 1");
    }

    @Test
    void countsFromTheFirstDayOfTheTimeframe() {
        Strategy plan = year(m -> m.target(1, LocalDate.of(2027, 6, 30))
                .target(2, LocalDate.of(2027, 9, 30))
                .target(3, LocalDate.of(2027, 12, 31)));

        assertThat(RULE.messages(plan)).singleElement().asString().contains("2027-01-01 to 2027-06-30");
    }

    @Test
    void readsTargetsInTheOrderOfTheirDays() {
        Strategy plan = year(m -> m.target(4, LocalDate.of(2027, 12, 31))
                .target(2, LocalDate.of(2027, 6, 30))
                .target(3, LocalDate.of(2027, 9, 30))
                .target(1, LocalDate.of(2027, 3, 31)));

        assertThat(RULE.found(plan)).isEmpty();
    }

    @Test
    void countsAChangeByADay() {
        Strategy plan = year(m -> m.quarterlyTargets(2027, 1, 2).targetChange(3, LocalDate.of(2027, 9, 30)));

        assertThat(RULE.found(plan)).isEmpty();
    }

    @Test
    void doesNotCountTargetsOutsideTheTimeframe() {
        Strategy plan = year(m -> m.target(1, LocalDate.of(2026, 12, 31)).target(2, LocalDate.of(2028, 3, 31)));

        assertThat(RULE.messages(plan))
                .containsExactly(
                        "metric 'reach' has no target for more than 92 days: 2027-01-01 to 2027-12-31 (364 days)");
    }

    @Test
    void acceptsAGapOf92DaysAndNoMore() {
        LocalDate start = LocalDate.of(2027, 1, 1);

        assertThat(RULE.found(during(start, start.plusDays(92), m -> m.target(1, start))))
                .isEmpty();
        assertThat(RULE.found(during(start, start.plusDays(93), m -> m.target(1, start))))
                .hasSize(1);
    }

    @Test
    void acceptsTheGapThatTheValidatorSays() {
        assertThat(withDays(184).validate(HALF_YEARLY).findings()).isEmpty();
        assertThat(withDays(183).validate(HALF_YEARLY).findings()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Per.class,
            names = {"PER_DAY", "PER_WEEK", "PER_MONTH", "PER_QUARTER"})
    void findsNoGapWhereATargetRepeatsEachQuarterOrMoreOften(Per per) {
        assertThat(RULE.outcome(year(m -> m.targetEach(14_000, per)))).isEqualTo("passed 1");
        assertThat(RULE.outcome(year(m -> m.targetGrowth(20, per)))).isEqualTo("passed 1");
        assertThat(RULE.outcome(year(m -> m.targetGrowth(20, per).target(1, LocalDate.of(2027, 12, 31)))))
                .isEqualTo("passed 1");
    }

    @Test
    void findsATargetThatRepeatsOnlyEachYear() {
        assertThat(RULE.messages(ONCE_A_YEAR))
                .containsExactly("metric 'reach' has a target for the year, and none for a quarter");
    }

    @Test
    void proposesQuarterlyTargetsInsteadOfAYearlyOne() {
        assertThat(RULE.fixes(ONCE_A_YEAR))
                .containsExactly("In metric(\"reach\", ...) add .quarterlyTargets(year, numbers)"
                        + " or .targetEach(number, PER_QUARTER)");
    }

    @Test
    void isContentWithAYearlyTargetInAPlanOfAQuarter() {
        LocalDate start = LocalDate.of(2027, 1, 1);

        assertThat(RULE.outcome(during(start, start.plusDays(89), m -> m.targetEach(14_000, PER_YEAR))))
                .isEqualTo("passed 1");
    }

    @Test
    void isContentWithAYearlyTargetInAPlanOf92DaysAndNoMore() {
        LocalDate start = LocalDate.of(2027, 1, 1);

        assertThat(RULE.found(during(start, start.plusDays(92), m -> m.targetEach(14_000, PER_YEAR))))
                .isEmpty();
        assertThat(RULE.found(during(start, start.plusDays(93), m -> m.targetEach(14_000, PER_YEAR))))
                .hasSize(1);
    }

    @Test
    void isContentWithAYearlyTargetBesideQuarterlyOnes() {
        assertThat(RULE.found(year(m -> m.quarterlyTargets(2027, 1, 2, 3, 4).targetEach(10, PER_YEAR))))
                .isEmpty();
    }

    @Test
    void looksOnlyBetweenTargetsWithoutATimeframe() {
        assertThat(RULE.outcome(withoutTimeframe(m -> m.quarterlyTargets(2027, 1, 2))))
                .isEqualTo("passed 1");
        assertThat(RULE.messages(withoutTimeframe(
                        m -> m.target(1, LocalDate.of(2027, 6, 30)).target(2, LocalDate.of(2027, 12, 31)))))
                .containsExactly(
                        "metric 'reach' has no target for more than 92 days: 2027-06-30 to 2027-12-31 (184 days)");
    }

    @Test
    void findsAYearlyTargetWithoutATimeframe() {
        assertThat(RULE.found(withoutTimeframe(m -> m.targetEach(14_000, PER_YEAR))))
                .hasSize(1);
    }

    @Test
    void hasNothingToCompareWithOneTargetAndNoTimeframe() {
        assertThat(RULE.outcome(withoutTimeframe(m -> m.target(1, LocalDate.of(2027, 12, 31)))))
                .isEqualTo("not applicable: the plan has no timeframe, and no metric has two dated targets");
    }

    @Test
    void hasNothingToCheckWithoutATarget() {
        assertThat(RULE.outcome(year(m -> {})))
                .isEqualTo("not applicable: no metric has a target with a day or a period");
    }

    @Test
    void countsTheDayOfATargetWhoseNumberIsToCome() {
        assertThat(RULE.outcome(year(m -> m.target(1, LocalDate.of(2027, 3, 31))
                        .targetUndecided("number to come", LocalDate.of(2027, 6, 30))
                        .target(3, LocalDate.of(2027, 9, 30))
                        .target(4, LocalDate.of(2027, 12, 31)))))
                .isEqualTo("passed 1");
    }

    @Test
    void passesALevelThatIsKeptAllTheTime() {
        assertThat(RULE.outcome(year(m -> m.holds(4).target(1, LocalDate.of(2027, 12, 31)))))
                .isEqualTo("passed 1");
    }

    @Test
    void hasNothingToCheckWhereATargetHasNoDay() {
        assertThat(RULE.outcome(year(m -> m.target(500))))
                .isEqualTo("not applicable: no metric has a target with a day or a period");
    }

    @Test
    void hasNothingToCheckWhereATargetComesWithAnEventOrIsUndecided() {
        assertThat(RULE.outcome(year(m -> m.targetEach(100, PER_EVENT).targetUndecided("later"))))
                .isEqualTo("not applicable: no metric has a target with a day or a period");
    }

    private static StrategyValidator withDays(int days) {
        return StrategyValidator.of(RuleSet.of("test", MethodRules.all().rule("metric.quarterly")))
                .parameter("metric.quarterly", "days", days);
    }

    private static Strategy year(Consumer<MetricScope> metric) {
        return strategy("plan", s -> s.during(YEAR).metric("reach", metric));
    }

    private static Strategy during(LocalDate start, LocalDate end, Consumer<MetricScope> metric) {
        return strategy("plan", s -> s.during(start, end).metric("reach", metric));
    }

    private static Strategy withoutTimeframe(Consumer<MetricScope> metric) {
        return strategy("plan", s -> s.metric("reach", metric));
    }
}
