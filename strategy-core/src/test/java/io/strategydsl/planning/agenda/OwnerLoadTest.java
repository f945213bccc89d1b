package io.strategydsl.planning.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.strategydsl.model.Tactic;
import io.strategydsl.planning.days.Week;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnerLoadTest {
    private static final Week WEEK = Week.of(LocalDate.of(2017, 2, 1));
    private static final Tactic LIST = Tactic.builder("list").build();

    @Test
    void countsItsTactics() {
        assertThat(new OwnerLoad("brian", WEEK, List.of(LIST)).count()).isEqualTo(1);
    }

    @Test
    void doesNotChangeWithTheListThatWasGiven() {
        List<Tactic> tactics = new ArrayList<>();
        OwnerLoad load = new OwnerLoad("brian", WEEK, tactics);
        tactics.add(LIST);

        assertThat(load.count()).isZero();
    }

    @Test
    void refusesAnOwnerThatCannotBeAnId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OwnerLoad("", WEEK, List.of()))
                .withMessageStartingWith("load of an owner: owner is blank");
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> new OwnerLoad(null, WEEK, List.of()));
        assertThatNullPointerException().isThrownBy(() -> new OwnerLoad("brian", null, List.of()));
        assertThatNullPointerException().isThrownBy(() -> new OwnerLoad("brian", WEEK, null));
    }
}
