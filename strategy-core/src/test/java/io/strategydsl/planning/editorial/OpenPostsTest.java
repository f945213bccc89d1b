package io.strategydsl.planning.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class OpenPostsTest {

    @Test
    void takesNoMoreThanThereAre() {
        OpenPosts posts = new OpenPosts(1, 7);
        posts.takeNearest(3);
        posts.takeNearest(3);

        assertThat(perDay(posts, 7)).containsOnly(0);
    }

    @Property(tries = 200)
    void hasAllPostsOfThePeriod(
            @ForAll @IntRange(min = 1, max = 10_000) int posts, @ForAll @IntRange(min = 1, max = 366) int days) {
        assertThat(perDay(new OpenPosts(posts, days), days).sum()).isEqualTo(posts);
    }

    @Property(tries = 200)
    void spreadsThemEvenly(
            @ForAll @IntRange(min = 1, max = 10_000) int posts, @ForAll @IntRange(min = 1, max = 366) int days) {
        assertThat(perDay(new OpenPosts(posts, days), days))
                .allMatch(day -> day == posts / days || day == posts / days + 1);
    }

    private static IntStream perDay(OpenPosts posts, int days) {
        return IntStream.range(0, days).map(posts::on);
    }
}
