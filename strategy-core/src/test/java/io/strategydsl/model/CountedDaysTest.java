package io.strategydsl.model;

import static io.strategydsl.dsl.StrategyDsl.after;
import static io.strategydsl.dsl.StrategyDsl.at;
import static io.strategydsl.dsl.StrategyDsl.before;
import static io.strategydsl.dsl.StrategyDsl.days;
import static io.strategydsl.dsl.StrategyDsl.inMonth;
import static io.strategydsl.dsl.StrategyDsl.inWeek;
import static io.strategydsl.dsl.StrategyDsl.months;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.dsl.StrategyDsl.weeks;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How an index gives a day to what is counted from a milestone. */
class CountedDaysTest {
    private static final StrategyIndex DATED = StrategyIndex.of(strategy("plan", s -> s.during(Year.of(2027))
            .milestone("launch", "Public launch", m -> m.on(LocalDate.of(2027, 5, 31)))
            .milestone("party", "Party")));

    private static final StrategyIndex EMPTY = StrategyIndex.of(strategy("plan", s -> {}));

    @Test
    void countsFromAMilestoneWithADay() {
        assertThat(DATED.day(at("launch"))).contains(LocalDate.of(2027, 5, 31));
        assertThat(DATED.day(before("launch", weeks(4)))).contains(LocalDate.of(2027, 5, 3));
        assertThat(DATED.day(after("launch", months(1)))).contains(LocalDate.of(2027, 6, 30));
    }

    @Test
    void countsFromTheFirstAndLastDayOfThePlan() {
        assertThat(DATED.day(after("start", days(2)))).contains(LocalDate.of(2027, 1, 3));
        assertThat(DATED.day(before("end", days(2)))).contains(LocalDate.of(2027, 12, 29));
    }

    @Test
    void countsWeeksAndMonthsOfThePlan() {
        assertThat(DATED.day(inWeek(2))).contains(LocalDate.of(2027, 1, 14));
        assertThat(DATED.day(inWeek(2, MONDAY))).contains(LocalDate.of(2027, 1, 11));
        assertThat(DATED.day(inMonth(3))).contains(LocalDate.of(2027, 3, 31));
    }

    @Test
    void knowsNoDayWithoutOneToCountFrom() {
        assertThat(DATED.day(at("party"))).isEmpty();
        assertThat(DATED.day(at("nowhere"))).isEmpty();
        assertThat(EMPTY.day(at("start"))).isEmpty();
        assertThat(EMPTY.day(inWeek(2))).isEmpty();
    }

    @Test
    void knowsNoDayBeyondTheCalendar() {
        StrategyIndex last = StrategyIndex.of(
                strategy("plan", s -> s.during(LocalDate.of(9999, 1, 1), LocalDate.of(9999, 12, 31))));

        assertThat(last.day(after("end", days(1)))).isEmpty();
    }

    @Test
    void givesAScheduleItsDayAndKeepsItsLength() {
        Schedule fair = Schedule.relative(at("launch")).lasting(weeks(1));

        assertThat(DATED.schedule(fair))
                .isEqualTo(new Schedule.Once(LocalDate.of(2027, 5, 31), Optional.of(weeks(1))));
    }

    @Test
    void leavesAScheduleAsItIsWhileItHasNoDay() {
        Schedule party = Schedule.relative(at("party"));

        assertThat(DATED.schedule(party)).isSameAs(party);
    }

    @Test
    void givesTargetsTheirDays() {
        Metric metric = Metric.builder("fans")
                .addTarget(new Target.ValueAt(BigDecimal.TEN, at("launch")))
                .addTarget(new Target.ChangeAt(BigDecimal.TEN, at("launch")))
                .addTarget(new Target.UndecidedAt("some", at("launch")))
                .addTarget(new Target.ValueAt(BigDecimal.TEN, at("party")))
                .build();
        LocalDate day = LocalDate.of(2027, 5, 31);

        assertThat(DATED.targets(metric))
                .containsExactly(
                        new Target.ValueBy(BigDecimal.TEN, day),
                        new Target.ChangeBy(BigDecimal.TEN, day),
                        new Target.Undecided("some", Optional.of(day)),
                        metric.targets().get(3));
    }

    @Test
    void givesStatedTargetsBackWithoutACopy() {
        Metric metric = Metric.builder("fans")
                .addTarget(new Target.Value(BigDecimal.TEN))
                .build();

        assertThat(DATED.targets(metric)).isSameAs(metric.targets());
    }

    @Test
    void resolvesTheIdsThatNoPlanStates() {
        assertThat(EMPTY.resolves(ElementKind.MILESTONE, "start")).isTrue();
        assertThat(EMPTY.resolves(ElementKind.GOAL, "start")).isFalse();
        assertThat(DATED.resolves(ElementKind.MILESTONE, "nowhere")).isFalse();
    }
}
