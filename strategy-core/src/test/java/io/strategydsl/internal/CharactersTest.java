package io.strategydsl.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of our own against those of the Java that runs the tests, which are those of Unicode 13.0 or later ones. */
class CharactersTest {
    private static final int OLDEST_JAVA = 17;

    @Test
    void everyLetterAndDigitIsOneForJava() {
        assertThat(charactersThat(Characters::isLetterOrDigit)).allMatch(Character::isLetterOrDigit);
    }

    @ParameterizedTest
    @EnumSource(
            value = Normalizer.Form.class,
            names = {"NFC", "NFKC"})
    void noComposedFormReplacesASettledCharacter(Normalizer.Form form) {
        assertThat(charactersThat(Characters::isSettled))
                .allMatch(character -> Normalizer.isNormalized(Character.toString(character), form));
    }

    @Test
    void noSettledCharacterIsJoinedToTheOneBeforeIt() {
        assertThat(charactersThat(character -> Normalizer.normalize(Character.toString(character), Normalizer.Form.NFD)
                        .codePoints()
                        .skip(1)
                        .anyMatch(Characters::isSettled)))
                .isEmpty();
    }

    @Test
    void everyMarkIsOneForJava() {
        assertThat(charactersThat(Characters::isMark)).allMatch(CharactersTest::isMark);
    }

    @Test
    void noLetterDigitOrMarkOfTheOldestJavaIsMissing() {
        List<Integer> missing = charactersThat(character -> character >= 0x80
                && (Character.isLetterOrDigit(character) || isMark(character))
                && !Characters.isLetterOrDigit(character)
                && !Characters.isMark(character));

        assertThat(missing.isEmpty()).isEqualTo(Runtime.version().feature() == OLDEST_JAVA);
    }

    @Test
    void theSpacesAreThoseOfJavaButForItsSeparatorsOfInformation() {
        assertThat(charactersThat(Characters::isSpace))
                .containsExactlyElementsOf(charactersThat(character -> character == 0x85
                        || Character.isSpaceChar(character)
                        || (Character.isWhitespace(character) && (character < 0x1C || character > 0x1F))));
    }

    @ParameterizedTest
    @ValueSource(ints = {0xAD, 0x34F, 0x61C, 0x17B4, 0x17B5, 0x180B, 0x180C, 0x180D, 0x180E, 0x180F, 0x200B, 0x2060})
    void someCharactersHaveNoGlyph(int character) {
        assertThat(Characters.isUnseen(character)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0x2800, 0x3164, 0xFE00, 0xFE0F, 0xFEFF, 0xFFA0, 0x115F, 0x1160, 0x16FE4, 0xE0001, 0xE01EF})
    void someHaveAnEmptyOne(int character) {
        assertThat(Characters.isUnseen(character)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {'a', ' ', 0xE9, 0x301, 0x600, 0x1039, 0x180A, 0x1810, 0x2801, 0x1F600, 0xF0000})
    void othersAreSeenOrLeaveASpace(int character) {
        assertThat(Characters.isUnseen(character)).isFalse();
    }

    private static List<Integer> charactersThat(IntPredicate are) {
        return IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(are)
                .boxed()
                .toList();
    }

    private static boolean isMark(int character) {
        return Character.getType(character) == Character.NON_SPACING_MARK
                || Character.getType(character) == Character.COMBINING_SPACING_MARK;
    }
}
