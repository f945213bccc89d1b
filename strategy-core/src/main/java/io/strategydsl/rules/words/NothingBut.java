package io.strategydsl.rules.words;

import java.util.List;

/** Recognises texts that say nothing but one thing, in its words and those that may stand beside them. */
public final class NothingBut {
    private final SoughtWords words;
    private final SoughtWords allWords;

    /** Takes the words, then those that may stand beside them. */
    public NothingBut(List<List<String>> wordsAndBeside) {
        this.words = SoughtWords.inAnyCase(wordsAndBeside.get(0));
        this.allWords = words.and(wordsAndBeside.get(1));
    }

    /** Returns whether the text says one of the words, and nothing else. */
    public boolean isSaidIn(String text) {
        return words.standIn(text) && allWords.areAllOf(text);
    }
}
