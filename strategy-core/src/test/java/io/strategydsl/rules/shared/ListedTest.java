package io.strategydsl.rules.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListedTest {

    @Test
    void readsWhatStandsBetweenCommasOnHoweverManyLines() {
        assertThat(Listed.betweenCommas("""
                a, big b,
                c
                """)).containsExactly("a", "big b", "c");
    }

    @Test
    void joinsWordsAsASentenceDoes() {
        assertThat(Listed.withAnd(List.of())).isEmpty();
        assertThat(Listed.withAnd(List.of("values"))).isEqualTo("values");
        assertThat(Listed.withAnd(List.of("values", "challenges"))).isEqualTo("values and challenges");
        assertThat(Listed.withAnd(List.of("demographics", "values", "challenges")))
                .isEqualTo("demographics, values and challenges");
    }
}
