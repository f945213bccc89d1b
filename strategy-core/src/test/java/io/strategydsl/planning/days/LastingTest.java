package io.strategydsl.planning.days;

import static io.strategydsl.dsl.StrategyDsl.days;
import static io.strategydsl.dsl.StrategyDsl.inWeek;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.dsl.StrategyDsl.weeklyOn;
import static io.strategydsl.dsl.StrategyDsl.weeks;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.dsl.TacticScope;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyIndex;
import java.time.LocalDate;
import java.time.Year;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What takes several days. */
class LastingTest {
    private static final LocalDate FIRST = LocalDate.of(2027, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 3, 14);

    private final PlannedDays campaign = planned(t -> t.due(FIRST).lasting(weeks(2)));

    @Test
    void beginsOnItsDayAndIsDueOnItsLast() {
        assertThat(campaign.first()).contains(FIRST);
        assertThat(campaign.firstDue()).contains(LAST);
    }

    @Test
    void fillsTheDaysBetween() {
        assertThat(campaign.between(FIRST.minusDays(5), LAST.plusDays(5)))
                .hasSize(14)
                .startsWith(FIRST)
                .endsWith(LAST);
    }

    @Test
    void fillsThoseOfItsDaysThatAreAskedFor() {
        assertThat(campaign.between(LAST.minusDays(1), LAST.plusDays(5))).containsExactly(LAST.minusDays(1), LAST);
    }

    @Test
    void isOneRoundFromItsFirstToItsLastDayIfAnyOfThemIsAskedFor() {
        assertThat(campaign.rounds(LAST, LAST.plusDays(5))).containsExactly(new DuePeriod(FIRST, LAST));
        assertThat(campaign.rounds(LAST.plusDays(1), LAST.plusDays(5))).isEmpty();
        assertThat(campaign.rounds(FIRST.minusDays(5), FIRST.minusDays(1))).isEmpty();
    }

    @Test
    void hasARoundEachTimeItRecurs() {
        PlannedDays days = planned(t -> t.repeats(weeklyOn(MONDAY).lasting(days(10))));

        assertThat(days.rounds(FIRST.plusDays(7), FIRST.plusDays(13)))
                .containsExactly(
                        new DuePeriod(FIRST, FIRST.plusDays(9)), new DuePeriod(FIRST.plusDays(7), FIRST.plusDays(16)));
    }

    @Test
    void isNotOverdueBeforeItsLastDayIsOver() {
        assertThat(campaign.lastDueBefore(LAST)).isEmpty();
        assertThat(campaign.lastDueBefore(LAST.plusDays(1))).contains(new DuePeriod(FIRST, LAST));
    }

    @Test
    void isNextDueWhileItGoesOn() {
        assertThat(campaign.nextDueFrom(LAST)).contains(new DuePeriod(FIRST, LAST));
        assertThat(campaign.nextDueFrom(LAST.plusDays(1))).isEmpty();
    }

    @Test
    void lastsEachTimeItRecurs() {
        PlannedDays days = planned(t -> t.repeats(weeklyOn(MONDAY).lasting(days(3))));

        assertThat(days.between(FIRST, FIRST.plusDays(8)))
                .containsExactly(FIRST, FIRST.plusDays(1), FIRST.plusDays(2), FIRST.plusDays(7), FIRST.plusDays(8));
        assertThat(days.lastDueBefore(FIRST.plusDays(9))).contains(new DuePeriod(FIRST, FIRST.plusDays(2)));
    }

    @Test
    void fillsADayOnceWhereOneRoundBeginsBeforeTheOtherIsOver() {
        PlannedDays days = planned(t -> t.repeats(weeklyOn(MONDAY).lasting(days(10))));

        assertThat(days.between(FIRST, FIRST.plusDays(13)))
                .doesNotHaveDuplicates()
                .hasSize(14);
    }

    @Test
    void isDoneForTheWholeRoundInWhichItWasDone() {
        PlannedDays days =
                planned(t -> t.repeats(weeklyOn(MONDAY).lasting(days(3))).done(FIRST.plusDays(1)));

        assertThat(days.isDone(FIRST.plusDays(2))).isTrue();
        assertThat(days.isDone(FIRST.plusDays(7))).isFalse();
    }

    @Test
    void beginsOnTheFirstDayOfAWeekOfThePlan() {
        PlannedDays days = planned(t -> t.due(inWeek(2)).lasting(days(3)));

        assertThat(days.first()).contains(LocalDate.of(2027, 1, 8));
    }

    private static PlannedDays planned(Consumer<TacticScope> tactic) {
        Strategy plan = strategy("plan", s -> s.during(Year.of(2027)).tactic("campaign", "Do it", tactic));
        return PlannedDays.of(plan.tactics().get(0), StrategyIndex.of(plan));
    }
}
