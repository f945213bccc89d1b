package io.strategydsl.dsl;

import static io.strategydsl.dsl.StrategyDsl.days;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.dsl.StrategyDsl.weekly;
import static io.strategydsl.dsl.StrategyDsl.weeks;
import static io.strategydsl.dsl.StrategyDsl.whenever;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.strategydsl.model.InvalidValueException;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Tactic;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class LastingVerbTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    @Test
    void lengthensTheScheduleBeforeOrAfterIt() {
        Schedule fortnight = new Schedule.Once(DAY, Optional.of(Period.ofDays(14)));

        assertThat(tactic(t -> t.due(DAY).lasting(weeks(2))).schedule()).contains(fortnight);
        assertThat(tactic(t -> t.lasting(weeks(2)).due(DAY)).schedule()).contains(fortnight);
    }

    @Test
    void refusesALengthWithoutADayToBeginOn() {
        assertThatThrownBy(() -> tactic(t -> t.lasting(weeks(2))))
                .isExactlyInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "tactic 'fair': lasting(...) needs a day to begin on; add .due(day), or .repeats(...) with a"
                                + " recurrence");
    }

    @Test
    void refusesALengthOfWhatFallsOnNoDay() {
        assertThatThrownBy(
                        () -> tactic(t -> t.repeats(whenever("after each fair")).lasting(weeks(2))))
                .isExactlyInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "tactic 'fair': schedule: what falls on no day cannot last until one; write lasting(...) after"
                                + " due(...) or a recurrence");
    }

    @Test
    void refusesALengthOfLessThanADay() {
        assertThatThrownBy(() -> tactic(t -> t.due(DAY).lasting(days(0))))
                .isExactlyInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "tactic 'fair': schedule: length is less than a day; write one day or more, as in weeks(2)");
    }

    @Test
    void refusesALengthBesideThatOfTheSchedule() {
        assertThatThrownBy(
                        () -> tactic(t -> t.repeats(weekly().lasting(days(2))).lasting(days(3))))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "lasting of tactic 'fair' is refused, since its schedule lasts already; keep one of the two calls");
    }

    private static Tactic tactic(Consumer<TacticScope> tactic) {
        return strategy("plan", s -> s.tactic("fair", "Go to the fair", tactic))
                .tactics()
                .get(0);
    }
}
