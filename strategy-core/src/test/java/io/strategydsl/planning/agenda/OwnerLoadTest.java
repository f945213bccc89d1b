package io.strategydsl.planning.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.strategydsl.model.Post;
import io.strategydsl.model.Tactic;
import io.strategydsl.planning.days.Week;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnerLoadTest {
    private static final Week WEEK = Week.of(LocalDate.of(2017, 2, 1));
    private static final Tactic LIST = Tactic.builder("list").build();
    private static final Post SALE = Post.builder("sale").build();

    @Test
    void countsItsTacticsAndPosts() {
        assertThat(new OwnerLoad("brian", WEEK, List.of(LIST), List.of(SALE)).count())
                .isEqualTo(2);
    }

    @Test
    void doesNotChangeWithTheListsThatWereGiven() {
        List<Tactic> tactics = new ArrayList<>();
        List<Post> posts = new ArrayList<>();
        OwnerLoad load = new OwnerLoad("brian", WEEK, tactics, posts);
        tactics.add(LIST);
        posts.add(SALE);

        assertThat(load.count()).isZero();
    }

    @Test
    void refusesAnOwnerThatCannotBeAnId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OwnerLoad("", WEEK, List.of(), List.of()))
                .withMessageStartingWith("load of an owner: owner is blank");
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> new OwnerLoad(null, WEEK, List.of(), List.of()));
        assertThatNullPointerException().isThrownBy(() -> new OwnerLoad("brian", null, List.of(), List.of()));
        assertThatNullPointerException().isThrownBy(() -> new OwnerLoad("brian", WEEK, null, List.of()));
        assertThatNullPointerException().isThrownBy(() -> new OwnerLoad("brian", WEEK, List.of(), null));
    }
}
