package io.strategydsl.rules.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlaceholdersPropertyTest {
    // With and without capitals, of several scripts, and some that look alike in the lower bits of their numbers.
    private static final String CHARACTERS =
            "abtzABTZ0359'-\u00e9\u00c9\u00f1\u0161\u0142\u0430\u0436\u042f\u03b1\u05d0\u0645\u5b57\u3042";

    @Property
    void findsAWordWhateverItIsMadeOf(@ForAll("words") String word) {
        Placeholders placeholders = new Placeholders(List.of(word), List.of(), List.of());

        assertThat(placeholders.firstIn("Budget, " + word + ", soon")).isEqualTo(word);
        assertThat(placeholders.firstIn("Budget " + word)).isEqualTo(word);
        assertThat(placeholders.firstIn("D\u00e9j\u00e0 " + word)).isEqualTo(word);
    }

    @Property
    void findsAWordInAnyMixOfCapitals(@ForAll("words") String word) {
        Placeholders placeholders = new Placeholders(List.of(word), List.of(), List.of());

        assertThat(placeholders.firstIn("Budget " + word.toUpperCase(Locale.ROOT)))
                .isEqualTo(word);
        assertThat(placeholders.firstIn("Budget " + word.toLowerCase(Locale.ROOT)))
                .isEqualTo(word);
    }

    @Property
    void findsAWordOnlyWithItsCapitals(@ForAll("words") String word) {
        Placeholders placeholders = new Placeholders(List.of(), List.of(word), List.of());

        assertThat(placeholders.firstIn("Budget " + word)).isEqualTo(word);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars(CHARACTERS.toCharArray())
                .ofMinLength(1)
                .ofMaxLength(4);
    }
}
