package io.strategydsl.rules.channel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordSetTest {

    @Test
    void hasEachWordOnceWithoutCaseAndPunctuation() {
        assertThat(WordSet.of("Owners, and \"OWNERS\" of shops!"))
                .containsExactlyInAnyOrder("owners", "and", "of", "shops");
    }

    @Test
    void countsDigitsAsPartsOfWords() {
        assertThat(WordSet.of("2nd place, 10 km")).containsExactlyInAnyOrder("2nd", "place", "10", "km");
    }

    @Test
    void pairsTheCharactersOfAScriptWithoutSpaces() {
        assertThat(WordSet.of("\u767b\u5c71\u7528\u54c1"))
                .containsExactlyInAnyOrder("\u767b\u5c71", "\u5c71\u7528", "\u7528\u54c1");
    }

    @Test
    void keepsACharacterThatStandsAlone() {
        assertThat(WordSet.of("\u5c71, mountain")).containsExactlyInAnyOrder("\u5c71", "mountain");
    }

    @Test
    void tellsAWordFromTheScriptWithoutSpacesThatItFollows() {
        assertThat(WordSet.of("\u5c71shop\u5c71")).containsExactlyInAnyOrder("\u5c71", "shop");
    }

    @Test
    void takesTheSignForALongVowelForPartOfTheWord() {
        assertThat(WordSet.of("\u30ab\u30fc\u30c8")).containsExactlyInAnyOrder("\u30ab\u30fc", "\u30fc\u30c8");
    }

    @Test
    void takesAnAccentForPartOfWhatItStandsOn() {
        assertThat(WordSet.of("\u304b\u0301\u3055")).containsExactlyInAnyOrder("\u304b\u0301", "\u0301\u3055");
    }

    @Test
    void takesADigitForPartOfTheScriptWithoutSpacesInWhichItStands() {
        assertThat(WordSet.of("\u5c715\u5c71")).containsExactlyInAnyOrder("\u5c715", "5\u5c71");
    }

    @Test
    void takesALetterThatScriptsShareForPartOfTheWordThatItBegins() {
        assertThat(WordSet.of("Our \u02bbohana")).containsExactlyInAnyOrder("our", "\u02bbohana");
    }

    @Test
    void isTheTextItselfWhereItHasNoWords() {
        assertThat(WordSet.of(" !? ")).containsExactly("!?");
    }
}
