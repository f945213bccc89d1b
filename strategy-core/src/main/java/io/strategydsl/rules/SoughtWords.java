package io.strategydsl.rules;

import com.google.common.collect.ObjectArrays;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words to look for in texts of any script, all of them in one pass over a text. */
final class SoughtWords {
    private static final String[] NONE = {};

    private final boolean inAnyCase;

    /**
     * By the character with which they begin, since that alone rules out most places of most texts; for those of ASCII
     * straight by their number. Arrays, since a list would make an iterator for each word of a text.
     */
    private final Map<Character, String[]> byBeginning = new HashMap<>();

    private final String[][] byAsciiBeginning = new String[WordEdges.ASCII][];

    private SoughtWords(List<String> words, boolean inAnyCase) {
        this.inAnyCase = inAnyCase;
        Arrays.fill(byAsciiBeginning, NONE);
        for (String word : words) {
            char beginning = caseless(word.charAt(0));
            String[] those = ObjectArrays.concat(beginningWith(beginning), word);
            byBeginning.put(beginning, those);
            if (beginning < WordEdges.ASCII) {
                byAsciiBeginning[beginning] = those;
                byAsciiBeginning[Character.toUpperCase(beginning)] = those;
            }
        }
    }

    /** Words that count in any mix of capitals. */
    static SoughtWords inAnyCase(List<String> words) {
        return new SoughtWords(words, true);
    }

    /** Words that count with exactly these capitals. */
    static SoughtWords withTheseCapitals(List<String> words) {
        return new SoughtWords(words, false);
    }

    /**
     * The first of them that stands in the text as a word of its own. As it is written comes first, so that a message can
     * quote the three dots that the author put.
     */
    Optional<String> firstIn(String text) {
        boolean isAscii = true;
        for (int place = 0; place < text.length(); place++) {
            isAscii &= text.charAt(place) < WordEdges.ASCII;
            for (String word : possibleAt(place, text)) {
                if (standsAt(place, text, word) && WordEdges.endsAt(place + word.length(), text)) {
                    return Optional.of(word);
                }
            }
        }
        String plain = isAscii ? text : WordEdges.plain(text);
        return plain.equals(text) ? Optional.empty() : firstIn(plain);
    }

    /** Those that a word of the text is or begins with, each once, in the order of the text. */
    List<String> beginningIn(String text) {
        String plain = WordEdges.plain(text);
        List<String> found = List.of();
        for (int place = 0; place < plain.length(); place++) {
            for (String word : possibleAt(place, plain)) {
                if (standsAt(place, plain, word) && !found.contains(word)) {
                    found = and(found, word);
                }
            }
        }
        return found;
    }

    /** Those that a word of the text may be that begins at this place; none where no word begins. */
    private String[] possibleAt(int place, String text) {
        String[] possible = beginningWith(text.charAt(place));
        return possible.length == 0 || WordEdges.beginsAt(place, text) ? possible : NONE;
    }

    private String[] beginningWith(char character) {
        return character < byAsciiBeginning.length
                ? byAsciiBeginning[character]
                : byBeginning.getOrDefault(caseless(character), NONE);
    }

    private boolean standsAt(int start, String text, String word) {
        return text.regionMatches(inAnyCase, start, word, 0, word.length());
    }

    /** The same for two characters whenever {@link String#regionMatches} takes one for the other in any case. */
    private static char caseless(char character) {
        return Character.toLowerCase(Character.toUpperCase(character));
    }

    private static List<String> and(List<String> words, String word) {
        List<String> longer = new ArrayList<>(words);
        longer.add(word);
        return longer;
    }
}
