package io.strategydsl.rules.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Who: tbd | TBD",
                "Reach XX | XX",
                "Reach [number\u00a0 to come] | [number to come]",
                "Caf\u00e9 TBD | TBD",
                "TBD at the caf\u00e9 | TBD",
                "\u0080TBD | TBD",
                "The siglo is XX | XX",
                "Opens on <DATE> | <DATE>",
                "Dear {name} | {name}",
                "Opens on ?? | ??",
                "Reach 5?? | ??",
                "Reach____ people | ____",
                "Who ~ | ~",
                "Reach 5~ | ~",
                "Who~ | ~"
            })
    void findTheFirst(String text, String placeholder) {
        assertThat(placeholders().firstIn(text)).isEqualTo(placeholder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bread and rolls",
                "TBDs",
                "TB\u00adDs",
                "TBD\u00ads",
                "TBD\u200bs at the caf\u00e9",
                "Siglo XX en fotos",
                "Arte del siglo XX",
                "An evening [only]"
            })
    void passOverWordsThatGoOnAndPhrasesThatAreMeantAsTheyStand(String text) {
        assertThat(placeholders().firstIn(text)).isNull();
    }

    @Test
    void passOverAPhraseHoweverWideItIsSpaced() {
        assertThat(placeholders().firstIn("Siglo" + " ".repeat(40) + "XX")).isNull();
    }

    private static Placeholders placeholders() {
        return new Placeholders(List.of("TBD", "~"), List.of("XX"), List.of("siglo XX", "[only]"));
    }
}
