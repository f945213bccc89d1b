package io.strategydsl.text;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.dsl.StrategyDsl.weeklyOn;
import static io.strategydsl.model.Per.PER_MONTH;
import static io.strategydsl.model.Per.PER_WEEK;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.strategydsl.model.Strategy;
import io.strategydsl.planning.capacity.Capacity;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CapacityTextTest {
    private static final LocalDate FIRST = LocalDate.of(2027, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 5, 30);

    @Test
    void printsWhoHasTheHoursForWhat() {
        // spotless:off
        Strategy plan = strategy("museum", s -> s
            .team(t -> t
                .member("ida", "Ida", m -> m.available(12, PER_WEEK))
                .member("joel", "Joel", m -> m.available("20.5", PER_MONTH))
                .member("ruth", "Ruth"))
            .tactic("film", "Film the new wing", t -> t.ownedBy("ida").due(FIRST).effort(8))
            .tactic("tour", "Guide bloggers", t -> t.ownedBy("ida", "joel").due(FIRST.plusDays(3)).effort("4.5"))
            .tactic("fair", "Go to the fair", t -> t.due(FIRST).effort(3))
            .tactic("call", "Call the press", t -> t.ownedBy("ida").due(FIRST))
            .tactic("idea", "Have ideas", t -> t.ownedBy("ida").effort(5))
            .tactic("game", "Make a game", t -> t.ownedBy("ida").due(FIRST).effort(2).value(9).complexity(9))
            .tactic("song", "Write a song", t -> t.ownedBy("joel").due(LAST).effort(1).value(8).complexity(9))
            .post("sale", "Sale", p -> p.ownedBy("ida").at(FIRST).effort(3)));
        // spotless:on

        assertThat(PlanningText.of(Capacity.of(plan, FIRST, LAST))).isEqualTo("""
                        Hours of museum, in the weeks from 2027-03-01 to 2027-05-30

                        ida: Ida
                          15.5 of 156 hours asked for (12 hours a week)
                          over in Week 9, from Monday 2027-03-01  15.5 of 12  film 8, post sale 3, tour 2.5 and 1 other

                        joel: Joel
                          3.5 of 60.5 hours asked for (20.5 hours a month)
                          most in Week 9, from Monday 2027-03-01  2.5 of 4.5  tour 2.5

                        HIGH VALUE, HIGH COMPLEXITY: where there are resources
                          game: Make a game
                              does not fit: too few hours are left to ida
                          song: Write a song
                              fits

                        ASKED OF NOBODY
                          fair 3

                        WITHOUT AN EFFORT
                          call

                        IN WEEKS THAT ARE NOT KNOWN
                          idea 5

                        NOTHING ASKED, NO HOURS STATED
                          ruth
                        """);
    }

    @Test
    void printsTenWeeksOfAMemberWhoHasTooMuchInMore() {
        Strategy plan = strategy(
                "museum",
                s -> s.team(t -> t.member("ida", "Ida", m -> m.available(1, PER_WEEK)))
                        .tactic(
                                "film",
                                "Film",
                                t -> t.ownedBy("ida")
                                        .repeats(weeklyOn(MONDAY).from(FIRST))
                                        .effort(2)));

        assertThat(PlanningText.of(Capacity.of(plan, FIRST, LAST)).lines())
                .contains("  over in 3 more weeks")
                .filteredOn(line -> line.startsWith("  over in Week"))
                .hasSize(10);
    }

    @Test
    void saysThatHoursAreNotStated() {
        Strategy plan = strategy(
                "museum",
                s -> s.tactic("film", "Film", t -> t.ownedBy("ida").due(FIRST).effort(2)));

        assertThat(PlanningText.of(Capacity.of(plan, FIRST, LAST))).isEqualTo("""
                        Hours of museum, in the weeks from 2027-03-01 to 2027-05-30

                        ida
                          2 hours asked for; how many there are is not stated
                          most in Week 9, from Monday 2027-03-01  2  film 2
                        """);
    }

    @Test
    void saysThatNothingIsAskedFor() {
        assertThat(PlanningText.of(Capacity.of(Strategy.builder("museum").build(), FIRST, LAST)))
                .isEqualTo("""
                        Hours of museum, in the weeks from 2027-03-01 to 2027-05-30

                        Nobody has hours to give, and nothing asks for any.
                        """);
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> PlanningText.of((Capacity) null))
                .withMessageContaining("capacity");
    }
}
