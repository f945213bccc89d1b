package io.strategydsl.planning.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.strategydsl.model.Recurring;
import io.strategydsl.model.Tactic;
import io.strategydsl.planning.days.Week;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DueTacticTest {
    private static final LocalDate DAY = LocalDate.of(2017, 2, 1);
    private static final Tactic LIST = Tactic.builder("list").build();

    @Test
    void knowsItsWeek() {
        assertThat(new DueTactic(DAY, LIST, Set.of(), false).week()).isEqualTo(Week.of(DAY));
    }

    @Test
    void keepsTheOrderOfItsOwners() {
        Set<String> owners = new LinkedHashSet<>(List.of("hailley", "brian"));

        assertThat(new DueTactic(DAY, LIST, owners, false).owners()).containsExactly("hailley", "brian");
    }

    @Test
    void doesNotChangeWithTheOwnersThatWereGiven() {
        Set<String> owners = new LinkedHashSet<>(List.of("brian"));
        DueTactic due = new DueTactic(DAY, LIST, owners, false);
        owners.add("hailley");

        assertThat(due.owners()).containsExactly("brian");
    }

    @Test
    void knowsWhetherThePlanStatesItsDay() {
        Tactic onMondays = LIST.withSchedule(Recurring.weeklyOn(DayOfWeek.MONDAY));
        Tactic onNoDay = LIST.withSchedule(Recurring.weekly());

        assertThat(new DueTactic(DAY, onMondays, Set.of(), false).isDayStated()).isTrue();
        assertThat(new DueTactic(DAY, onNoDay, Set.of(), false).isDayStated()).isFalse();
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> new DueTactic(null, LIST, Set.of(), false));
        assertThatNullPointerException().isThrownBy(() -> new DueTactic(DAY, null, Set.of(), false));
        assertThatNullPointerException().isThrownBy(() -> new DueTactic(DAY, LIST, null, false));
    }
}
