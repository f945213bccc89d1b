package io.strategydsl.rules.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeveralTest {

    @Test
    void showsAllOfTenIds() {
        List<String> ids = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j");

        assertThat(Several.found(ids)).isEqualTo(ids);
    }

    @Test
    void showsTheFirstTenOfMoreAndHowManyThereAre() {
        List<String> ids = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l");

        assertThat(Several.found(ids)).hasToString("a, b, c, d, e, f, g, h, i, j and 2 more");
    }
}
