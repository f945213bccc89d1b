package io.strategydsl.language.phrases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateShapeTest {

    @Test
    void namesTheArgumentsOfAllChoices() {
        assertThat(TemplateShape.arguments(
                        "{a} {b, and} {c, plural, one {# {d}} other {{e, select, x {y} other {{f}}}}}"))
                .containsExactly("a", "b", "c", "d", "e", "f");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{a                                | a brace is not closed",
                "a}                                | a brace is closed that was not opened",
                "{a, xor}                          | 'xor' is neither",
                "{a, number, one {b} other {c}}    | 'number' is neither",
                "{a, plural, one {b} few {c}}      | a choice has no words for \"other\"",
                "{a, plural, one {b other {c}}     | a brace is not closed"
            })
    void refusesWhatIsNoTemplate(String template, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TemplateShape.arguments(template))
                .withMessageStartingWith(why);
    }
}
