package io.strategydsl.rules;

import java.util.List;

/** Tells texts that say nothing but one thing, in its words and those that may stand beside them. */
final class NothingBut {
    private final SoughtWords words;
    private final SoughtWords allWords;

    /** Takes the words, then those that may stand beside them. */
    NothingBut(List<List<String>> wordsAndBeside) {
        this.words = SoughtWords.inAnyCase(wordsAndBeside.get(0));
        this.allWords = words.and(wordsAndBeside.get(1));
    }

    boolean isSaidIn(String text) {
        return words.standIn(text) && allWords.areAllOf(text);
    }
}
