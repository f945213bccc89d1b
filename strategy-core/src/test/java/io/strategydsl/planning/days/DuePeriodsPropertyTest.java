package io.strategydsl.planning.days;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Recurring;
import io.strategydsl.model.Rhythm;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.TacticStatus;
import io.strategydsl.model.Timeframe;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Held against the weeks and months of the plan, counted one after the other. */
class DuePeriodsPropertyTest {
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);

    @Property(tries = 500)
    void theLastOneIsTheLastWholeOneThatIsOver(
            @ForAll("recurrences") Recurring recurring,
            @ForAll("timeframes") Timeframe plan,
            @ForAll("days") LocalDate day) {
        Optional<DuePeriod> last = whole(recurring, plan).stream()
                .filter(period -> period.last().isBefore(day))
                .reduce((earlier, later) -> later);

        assertThat(days(recurring, plan, TacticStatus.planned()).lastDueBefore(day))
                .isEqualTo(last);
    }

    @Property(tries = 500)
    void theNextOneIsTheFirstWholeOneThatIsNotOverAndNotDone(
            @ForAll("recurrences") Recurring recurring,
            @ForAll("timeframes") Timeframe plan,
            @ForAll("days") LocalDate day,
            @ForAll("days") LocalDate done) {
        Optional<DuePeriod> next = whole(recurring, plan).stream()
                .filter(period -> !period.last().isBefore(day))
                .filter(period -> done.isAfter(day) || done.isBefore(period.first()))
                .findFirst();

        assertThat(days(recurring, plan, TacticStatus.done(done)).nextDueFrom(day))
                .isEqualTo(next);
    }

    @Property(tries = 500)
    void everyPeriodIsShownWithADayOfIt(
            @ForAll("recurrences") Recurring recurring, @ForAll("timeframes") Timeframe plan) {
        PlannedDays days = days(recurring, plan, TacticStatus.planned());
        List<DuePeriod> periods = whole(recurring, plan);

        assertThat(periods)
                .allMatch(period ->
                        days.between(period.first(), period.last()).findAny().isPresent());
    }

    private static List<DuePeriod> whole(Recurring recurring, Timeframe plan) {
        List<DuePeriod> whole = new ArrayList<>();
        boolean weekly = recurring.rhythm() instanceof Rhythm.Weekly;
        boolean daily = recurring.rhythm() instanceof Rhythm.Daily;
        LocalDate first = weekly
                ? plan.start().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                : plan.start().withDayOfMonth(daily ? plan.start().getDayOfMonth() : 1);
        while (!first.isAfter(plan.end())) {
            LocalDate next = next(recurring, first);
            LocalDate last = next.minusDays(1);
            boolean ended = recurring.end().filter(last::isAfter).isPresent();
            if (plan.contains(first) && plan.contains(last) && !ended) {
                whole.add(new DuePeriod(first, last));
            }
            first = next;
        }
        return whole;
    }

    private static LocalDate next(Recurring recurring, LocalDate first) {
        int interval = recurring.interval().orElse(1);
        if (recurring.rhythm() instanceof Rhythm.Daily) {
            return first.plusDays(interval);
        }
        if (recurring.rhythm() instanceof Rhythm.Weekly) {
            return first.plusDays(7L * interval);
        }
        if (recurring.rhythm() instanceof Rhythm.Monthly) {
            return first.plusMonths(interval);
        }
        return first.plusMonths((recurring.rhythm() instanceof Rhythm.Yearly ? 12L : 3L) * interval);
    }

    private static PlannedDays days(Recurring recurring, Timeframe plan, TacticStatus status) {
        return PlannedDays.of(
                Tactic.builder("post").schedule(recurring).status(status).build(),
                StrategyIndex.of(Strategy.builder("plan").timeframe(plan).build()));
    }

    @Provide
    Arbitrary<Recurring> recurrences() {
        Arbitrary<Recurring> rhythms =
                Arbitraries.of(Recurring.weekly(), Recurring.monthly(), Recurring.quarterly(), Recurring.yearly());
        Arbitrary<Recurring> spaced = Combinators.combine(
                        rhythms, Arbitraries.integers().between(1, 5))
                .as(Recurring::every);
        // Every day is known without a start; every second day is not.
        Arbitrary<Recurring> someDays = Arbitraries.integers().between(2, 9).map(Recurring.daily()::every);
        return Combinators.combine(Arbitraries.oneOf(spaced, someDays), days().optional(0.3))
                .as((recurring, end) -> end.map(recurring::until).orElse(recurring));
    }

    @Provide
    Arbitrary<Timeframe> timeframes() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 1500))
                .as((first, length) -> new Timeframe(first, first.plusDays(length)));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 1500).map(FIRST::plusDays);
    }
}
