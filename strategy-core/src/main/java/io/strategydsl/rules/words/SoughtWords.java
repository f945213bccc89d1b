package io.strategydsl.rules.words;

import com.google.common.collect.ObjectArrays;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words and phrases to look for in plain texts of any script, all of them in one pass over a text. */
public final class SoughtWords {
    private static final Word[] NONE = {};
    private static final int LOWER_HALF = 0xFF;
    private static final long ANY = -1L;

    /**
     * By the character with which they begin, since that alone rules out most places of most texts; only by the lower half
     * of its number, so that one table serves all scripts. Arrays, since a list would make an iterator for each word of a
     * text.
     */
    private final Word[][] byBeginning = new Word[LOWER_HALF + 1][];

    /**
     * In the same places, the characters that come second in those words, as bits of {@link #bit}. It rules out most of the
     * places that the first character leaves: of the words behind a space, few begin as a placeholder does.
     */
    private final long[] seconds = new long[LOWER_HALF + 1];

    /**
     * A word that is sought.
     *
     * @param given as it was given, for messages
     * @param plain as it is compared
     * @param inAnyCase whether it counts in any mix of capitals, or with exactly these
     */
    public record Word(String given, String plain, boolean inAnyCase) {
        static Word of(String given, boolean inAnyCase) {
            String plain = ComparedText.oneSpaced(ComparedText.of(given));
            return new Word(given, inAnyCase ? ComparedText.caseless(plain) : plain, inAnyCase);
        }

        /** Returns where the word ends if it stands at this place, whatever comes before and after it; else -1. */
        public int endFrom(int place, String text) {
            int at = place;
            for (int i = 0; i < plain.length(); i++) {
                if (at == text.length()) {
                    return -1;
                }
                char sought = plain.charAt(i);
                char found = text.charAt(at);
                if (ComparedText.isSpace(sought)) {
                    if (!ComparedText.isSpace(found)) {
                        return -1;
                    }
                    at = afterSpace(at, text);
                } else if (sought == (inAnyCase ? ComparedText.caseless(found) : found)) {
                    at++;
                } else {
                    return -1;
                }
            }
            return at;
        }

        private static int afterSpace(int place, String text) {
            int after = place;
            while (after < text.length() && ComparedText.isSpace(text.charAt(after))) {
                after++;
            }
            return after;
        }
    }

    private SoughtWords() {
        Arrays.fill(byBeginning, NONE);
    }

    /** Words that count in any mix of capitals. */
    public static SoughtWords inAnyCase(List<String> words) {
        return of(words, List.of());
    }

    /** Words of both kinds: those that count in any mix of capitals, and those that count with exactly these. */
    public static SoughtWords of(List<String> inAnyCase, List<String> withTheseCapitals) {
        SoughtWords sought = new SoughtWords();
        sought.addAll(inAnyCase, true);
        sought.addAll(withTheseCapitals, false);
        return sought;
    }

    /** These words and others, all of them in any mix of capitals. */
    SoughtWords and(List<String> others) {
        SoughtWords both = new SoughtWords();
        System.arraycopy(byBeginning, 0, both.byBeginning, 0, byBeginning.length);
        System.arraycopy(seconds, 0, both.seconds, 0, seconds.length);
        both.addAll(others, true);
        return both;
    }

    private void addAll(List<String> words, boolean inAnyCase) {
        for (String word : words) {
            add(Word.of(word, inAnyCase));
        }
    }

    private void add(Word word) {
        if (!word.plain().isEmpty()) {
            char beginning = ComparedText.caseless(word.plain().charAt(0));
            add(word, beginning);
            if (beginning >= 'a' && beginning <= 'z') {
                add(word, Character.toUpperCase(beginning));
            }
        }
    }

    private void add(Word word, char beginning) {
        int bucket = beginning & LOWER_HALF;
        byBeginning[bucket] = ObjectArrays.concat(byBeginning[bucket], word);
        seconds[bucket] |= word.plain().length() == 1 ? ANY : bit(word.plain().charAt(1));
    }

    /** One bit for all characters that may be compared as equal, and for some others. */
    private static long bit(char character) {
        // A shift by a long counts the lower six bits of the number alone, which tell all small letters apart.
        return 1L << (ComparedText.isSpace(character) ? ' ' : ComparedText.caseless(character));
    }

    /** Returns whether one may stand at this place of a plain text, by its first two characters: at few places of most texts. */
    public boolean mayBeginAt(int place, String text) {
        long second = seconds[bucket(text.charAt(place))];
        return second != 0
                && (place + 1 == text.length() ? second == ANY : (second & bit(text.charAt(place + 1))) != 0);
    }

    /** Those that may stand where a text has this character: none for most characters. */
    public Word[] beginningWith(char character) {
        return byBeginning[bucket(character)];
    }

    private static int bucket(char character) {
        return character < ComparedText.ASCII ? character : ComparedText.caseless(character) & LOWER_HALF;
    }

    /** Returns the one that stands at this place of a plain text as a word of its own. */
    public @Nullable Word at(int place, String text) {
        if (mayBeginAt(place, text) && WordEdges.beginsAt(place, text)) {
            for (Word word : beginningWith(text.charAt(place))) {
                int end = word.endFrom(place, text);
                if (end != -1 && WordEdges.endsAt(end, text)) {
                    return word;
                }
            }
        }
        return null;
    }

    /** Returns whether one of them stands in the text as a word of its own. */
    boolean standIn(String text) {
        String plain = ComparedText.of(text);
        for (int place = 0; place < plain.length(); place++) {
            if (at(place, plain) != null) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the text is made of these words and of web addresses alone, whatever signs stand between them. */
    boolean areAllOf(String text) {
        String plain = ComparedText.of(text);
        Addresses addresses = new Addresses(plain);
        int place = 0;
        while (place < plain.length()) {
            int end = Math.max(longestEndFrom(place, plain), addresses.endOfOneAt(place));
            if (end == -1 && WordEdges.isOfWord(plain.codePointAt(place))) {
                return false;
            }
            place = end == -1 ? place + Character.charCount(plain.codePointAt(place)) : end;
        }
        return true;
    }

    private int longestEndFrom(int place, String text) {
        int longest = -1;
        if (WordEdges.beginsAt(place, text)) {
            for (Word word : beginningWith(text.charAt(place))) {
                int end = word.endFrom(place, text);
                if (end > longest && WordEdges.endsAt(end, text)) {
                    longest = end;
                }
            }
        }
        return longest;
    }
}
