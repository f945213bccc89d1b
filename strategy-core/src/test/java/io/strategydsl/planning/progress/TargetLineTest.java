package io.strategydsl.planning.progress;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.MetricKind.REACH;
import static io.strategydsl.model.Per.PER_MONTH;
import static io.strategydsl.model.Per.PER_QUARTER;
import static io.strategydsl.planning.progress.Verdict.AHEAD;
import static io.strategydsl.planning.progress.Verdict.BEHIND;
import static io.strategydsl.planning.progress.Verdict.ON_TRACK;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.dsl.MetricScope;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The line runs from the baseline to the first dated target and from there to the next. */
class TargetLineTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 30);
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 31);

    /** Targets every hundred days, so that a day is one percent of each way. */
    private static final Consumer<MetricScope> HUNDREDS = m -> m.baseline(0, START)
            .target(100, START.plusDays(100))
            .target(200, START.plusDays(200))
            .target(1000, START.plusDays(300));

    @ParameterizedTest(name = "as of {0}")
    @CsvSource({"2026-09-30", "2026-10-01", "2026-12-31", "2027-01-01", "2030-01-01"})
    void staysOnTrackOnceTheTargetOfTheDayWasReached(LocalDate day) {
        MetricProgress progress = progress(
                m -> m.baseline(0, START)
                        .quarterlyTargets(2026, 100, 200, 300, 1000)
                        .observed(SEPTEMBER, 300),
                day);

        assertThat(progress.verdict()).isEqualTo(ON_TRACK);
        assertThat(progress.target()).contains(new Target.ValueBy(BigDecimal.valueOf(300), SEPTEMBER));
    }

    @Test
    void knowsTheNextTargetAsOfTheDayAskedAbout() {
        MetricProgress progress = progress(
                m -> m.baseline(0, START)
                        .quarterlyTargets(2026, 100, 200, 300, 1000)
                        .observed(SEPTEMBER, 300),
                SEPTEMBER.plusDays(46));

        assertThat(progress.nextCheckpoint()).contains(new Checkpoint(DECEMBER, BigDecimal.valueOf(1000)));
        assertThat(progress.expected()).contains(BigDecimal.valueOf(650));
        assertThat(progress.expectedWhenObserved()).contains(BigDecimal.valueOf(300));
    }

    @ParameterizedTest(name = "{1} on day {0}: {2} expected, {3}")
    @CsvSource({
        "50, 50, 50, ON_TRACK",
        "50, 40, 50, ON_TRACK",
        "50, 39, 50, BEHIND",
        "100, 90, 100, ON_TRACK",
        "100, 89, 100, BEHIND",
        "150, 140, 150, ON_TRACK",
        "150, 139, 150, BEHIND",
        "150, 161, 150, AHEAD",
        "201, 128, 208, ON_TRACK",
        "250, 520, 600, ON_TRACK",
        "250, 519, 600, BEHIND",
        "250, 681, 600, AHEAD",
        "300, 920, 1000, ON_TRACK",
        "300, 919, 1000, BEHIND",
        "400, 920, 1000, ON_TRACK"
    })
    void toleratesAPartOfTheWayFromTheTargetBefore(int day, BigDecimal observed, BigDecimal expected, Verdict verdict) {
        LocalDate then = START.plusDays(day);

        MetricProgress progress = progress(HUNDREDS.andThen(m -> m.observed(then, observed)), then);

        assertThat(progress.expectedWhenObserved()).contains(expected);
        assertThat(progress.verdict()).isEqualTo(verdict);
    }

    @Test
    void measuresTheWayFromTheTargetBefore() {
        LocalDate then = START.plusDays(150);

        MetricProgress progress = progress(HUNDREDS.andThen(m -> m.observed(then, 80)), then);

        assertThat(progress.targetLine())
                .contains(new TargetLine(
                        START.plusDays(100), BigDecimal.valueOf(100), START.plusDays(200), BigDecimal.valueOf(200)));
        assertThat(progress.achievedPercent()).contains(BigDecimal.valueOf(-20));
        assertThat(progress.plannedPercent()).contains(BigDecimal.valueOf(50));
    }

    @Test
    void readsTargetsInTheOrderOfTheirDays() {
        LocalDate then = START.plusDays(150);

        MetricProgress progress = progress(
                m -> m.baseline(0, START)
                        .target(300, START.plusDays(300))
                        .target(200, START.plusDays(200))
                        .target(100, START.plusDays(100))
                        .targetEach(7, PER_MONTH)
                        .observed(then, 150),
                then);

        assertThat(progress.expectedWhenObserved()).contains(BigDecimal.valueOf(150));
        assertThat(progress.verdict()).isEqualTo(ON_TRACK);
    }

    @Test
    void countsChangesAndValuesOnOneLine() {
        LocalDate then = START.plusDays(150);

        MetricProgress progress = progress(
                m -> m.baseline(10, START)
                        .target(110, START.plusDays(100))
                        .targetChange(200, START.plusDays(200))
                        .observed(then, 160),
                then);

        assertThat(progress.expectedWhenObserved()).contains(BigDecimal.valueOf(160));
    }

    @Test
    void leavesOutTargetsThatAreNotAfterTheBaseline() {
        LocalDate then = START.plusDays(150);

        MetricProgress progress = progress(
                m -> m.baseline(50, START.plusDays(100))
                        .target(7, START.plusDays(20))
                        .target(100, START.plusDays(100))
                        .target(150, START.plusDays(200))
                        .observed(then, 100),
                then);

        assertThat(progress.targetLine().orElseThrow().from()).isEqualByComparingTo("50");
        assertThat(progress.verdict()).isEqualTo(ON_TRACK);
    }

    @Test
    void takesTheFirstOfTwoTargetsForOneDay() {
        LocalDate then = START.plusDays(100);

        MetricProgress progress = progress(
                m -> m.baseline(0, START).target(100, then).target(500, then).observed(then, 100), then);

        assertThat(progress.verdict()).isEqualTo(ON_TRACK);
    }

    @Test
    void takesTheWayToTheLastTargetWhenAllArePast() {
        MetricProgress progress = progress(
                m -> m.baseline(0, START)
                        .target(20, START.plusDays(20))
                        .target(10, START.plusDays(10))
                        .observed(START.plusDays(50), 11),
                START.plusDays(60));

        assertThat(progress.target()).contains(new Target.ValueBy(BigDecimal.valueOf(20), START.plusDays(20)));
        assertThat(progress.achievedPercent()).contains(BigDecimal.TEN);
        assertThat(progress.verdict()).isEqualTo(BEHIND);
    }

    @Test
    void goesOnFromALevelThatWasToBeKept() {
        Consumer<MetricScope> dip = m -> m.kind(REACH)
                .baseline(100, START)
                .target(80, START.plusDays(100))
                .target(180, START.plusDays(200));
        LocalDate then = START.plusDays(150);

        assertThat(progress(dip.andThen(m -> m.observed(START.plusDays(50), 81)), then)
                        .verdict())
                .isEqualTo(ON_TRACK);
        assertThat(progress(dip.andThen(m -> m.observed(then, 130)), then).verdict())
                .isEqualTo(ON_TRACK);
        assertThat(progress(dip.andThen(m -> m.observed(then, 119)), then).verdict())
                .isEqualTo(BEHIND);
        assertThat(progress(dip.andThen(m -> m.observed(then, 141)), then).verdict())
                .isEqualTo(AHEAD);
    }

    @ParameterizedTest(name = "{1} where {0} is wanted after 200: {2}")
    @CsvSource({
        "150, 150, ON_TRACK",
        "150, 145, ON_TRACK",
        "150, 144, BEHIND",
        "150, 156, AHEAD",
        "200, 200, ON_TRACK",
        "200, 190, ON_TRACK",
        "200, 189, BEHIND",
        "200, 211, AHEAD"
    })
    void isDueAtOnceWhereATargetAsksForNoMoreThanTheOneBefore(BigDecimal target, BigDecimal observed, Verdict verdict) {
        LocalDate end = START.plusDays(200);
        MetricProgress progress = progress(
                m -> m.kind(REACH)
                        .baseline(100, START)
                        .target(200, START.plusDays(100))
                        .target(target, end)
                        .observed(START.plusDays(101), observed),
                DECEMBER);

        assertThat(progress.targetLine()).contains(new TargetLine(START, BigDecimal.valueOf(100), end, target));
        assertThat(progress.plannedPercent()).contains(BigDecimal.valueOf(100));
        assertThat(progress.verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "{0} hours in February, {1} in May: {2}")
    @CsvSource({"44, 20, ON_TRACK", "46, 20, BEHIND", "44, 40, ON_TRACK"})
    void takesTheLastTargetForTheGoodDirectionWhereNoneIsStated(int february, int may, Verdict inFebruary) {
        Consumer<MetricScope> hours = m -> m.baseline(40, START)
                .quarterlyTargets(2026, 45, 30, 20, 10)
                .observed(LocalDate.of(2026, 2, 1), february)
                .observed(LocalDate.of(2026, 5, 15), may);

        assertThat(progress(hours, LocalDate.of(2026, 3, 1)).verdict()).isEqualTo(inFebruary);
        assertThat(progress(hours, DECEMBER).verdict()).isEqualTo(may > 39 ? BEHIND : AHEAD);
    }

    @ParameterizedTest(name = "growth as of {0}")
    @CsvSource({"2026-03-31", "2026-04-01", "2026-12-31", "2027-01-01", "2031-01-01"})
    void doesNotFlipAtTheEndOfAPeriodOfGrowth(LocalDate day) {
        MetricProgress progress = progress(
                m -> m.baseline(1000).targetGrowth(20, PER_QUARTER).observed(LocalDate.of(2026, 3, 31), 1200), day);

        assertThat(progress.verdict()).isEqualTo(ON_TRACK);
        assertThat(progress.achievedPercent()).contains(BigDecimal.valueOf(100));
    }

    @Test
    void doesNotFlipWithinAPeriodOfGrowth() {
        Consumer<MetricScope> behind =
                m -> m.baseline(1000).targetGrowth(20, PER_QUARTER).observed(LocalDate.of(2026, 3, 31), 1156);

        assertThat(IntStream.range(0, 400)
                        .mapToObj(LocalDate.of(2026, 3, 31)::plusDays)
                        .map(day -> progress(behind, day).verdict()))
                .containsOnly(BEHIND);
    }

    private static MetricProgress progress(Consumer<MetricScope> scope, LocalDate day) {
        Strategy plan = strategy("plan", s -> s.during(Year.of(2026)).metric("reach", scope));
        return MetricProgress.of(plan.metrics().get(0), StrategyIndex.of(plan), day);
    }
}
