package io.strategydsl.planning.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.strategydsl.model.Post;
import io.strategydsl.model.Tactic;
import io.strategydsl.planning.days.Week;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AgendaWeekTest {
    private static final LocalDate DAY = LocalDate.of(2017, 2, 1);

    @Test
    void doesNotChangeWithTheListsThatWereGiven() {
        List<DueTactic> due = new ArrayList<>();
        List<DuePost> posts = new ArrayList<>();
        AgendaWeek week = new AgendaWeek(Week.of(DAY), due, posts);
        due.add(new DueTactic(DAY, Tactic.builder("list").build(), Set.of(), false));
        posts.add(new DuePost(DAY, Post.builder("sale").build(), Set.of(), false));

        assertThat(week.dueTactics()).isEmpty();
        assertThat(week.duePosts()).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> new AgendaWeek(null, List.of(), List.of()));
        assertThatNullPointerException().isThrownBy(() -> new AgendaWeek(Week.of(DAY), null, List.of()));
        assertThatNullPointerException().isThrownBy(() -> new AgendaWeek(Week.of(DAY), List.of(), null));
    }
}
