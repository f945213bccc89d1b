package io.strategydsl.rules.channel;

import com.google.common.base.Ascii;
import io.strategydsl.rules.words.ComparedText;
import io.strategydsl.rules.words.Scripts;
import io.strategydsl.rules.words.WordEdges;
import java.lang.Character.UnicodeScript;
import java.util.HashSet;
import java.util.Set;

/**
 * The words of a text without order, case and punctuation. Scripts that put no spaces between words count by pairs of
 * neighbouring characters, since only a dictionary would know where their words end.
 */
final class WordSet {
    private enum Run {
        NONE,
        WORD,
        UNSPACED
    }

    private final String text;
    private final Set<String> words = new HashSet<>();

    private WordSet(String text) {
        this.text = text;
    }

    static Set<String> of(String text) {
        WordSet set = new WordSet(folded(text));
        set.collect();
        if (set.words.isEmpty()) {
            // Nothing but signs, such as an emoji: the text itself is all there is to compare.
            set.words.add(text.strip());
        }
        return set.words;
    }

    private static String folded(String text) {
        return ComparedText.isAscii(text) ? Ascii.toLowerCase(text) : ComparedText.caseless(ComparedText.of(text));
    }

    private void collect() {
        Run run = Run.NONE;
        int start = 0;
        int position = 0;
        while (position < text.length()) {
            int character = text.codePointAt(position);
            Run next = runOf(character, run);
            if (next != run) {
                end(run, start, position);
                run = next;
                start = position;
            }
            position += Character.charCount(character);
        }
        end(run, start, position);
    }

    private void end(Run run, int start, int end) {
        if (run == Run.WORD) {
            words.add(text.substring(start, end));
        } else if (run == Run.UNSPACED) {
            addPairs(start, end);
        }
    }

    private void addPairs(int start, int end) {
        int first = start;
        int second = text.offsetByCodePoints(first, 1);
        if (second == end) {
            words.add(text.substring(start, end));
        }
        while (second < end) {
            int after = text.offsetByCodePoints(second, 1);
            words.add(text.substring(first, after));
            first = second;
            second = after;
        }
    }

    private static Run runOf(int character, Run current) {
        if (!WordEdges.isOfWord(character)) {
            return Run.NONE;
        }
        if (character < ComparedText.ASCII && current != Run.UNSPACED) {
            // What its script would say as well, which takes long to look up.
            return Run.WORD;
        }
        UnicodeScript script = UnicodeScript.of(character);
        if (Scripts.putsNoSpaces(script)) {
            return Run.UNSPACED;
        }
        // Digits, accents and the Japanese sign for a long vowel belong to whatever they stand in.
        return Scripts.isShared(script) && current != Run.NONE ? current : Run.WORD;
    }
}
