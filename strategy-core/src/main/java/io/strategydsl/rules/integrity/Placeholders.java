package io.strategydsl.rules.integrity;

import io.strategydsl.rules.words.ComparedText;
import io.strategydsl.rules.words.SoughtWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what stands in a text for words to come, in one pass: the words that mean so, and {@link HeldPlaces}. Every text
 * of a plan is read here, so a text of ASCII without a candidate is read as it is, and nothing is made for it.
 */
final class Placeholders {
    private final SoughtWords words;
    private final SoughtWords exceptions;
    private final int longestException;
    // Of each character of ASCII the next ones with which it may begin a placeholder, each as the bit of its lower six
    // bits: first where no word goes on, then, from the number of characters of ASCII on, where one does.
    private final long[] seconds = new long[2 * ComparedText.ASCII];
    // Which half of the seconds holds for what stands behind a character.
    private final int[] halfBehind = new int[ComparedText.ASCII];

    /**
     * Looks for these words.
     *
     * @param inAnyCase words that count in any mix of capitals
     * @param withTheseCapitals words that count with exactly these capitals
     * @param exceptions phrases with a placeholder in them that are meant as they stand
     */
    Placeholders(List<String> inAnyCase, List<String> withTheseCapitals, List<String> exceptions) {
        this.words = SoughtWords.of(inAnyCase, withTheseCapitals);
        this.exceptions = SoughtWords.inAnyCase(exceptions);
        int longest = 0;
        for (String exception : exceptions) {
            longest = Math.max(longest, exception.length());
        }
        this.longestException = longest;
        for (char character = 0; character < ComparedText.ASCII; character++) {
            seconds[character] = seconds(character);
            // A letter can begin nothing within a word.
            seconds[ComparedText.ASCII + character] = Character.isLetter(character) ? 0 : seconds[character];
            halfBehind[character] = Character.isLetterOrDigit(character) ? ComparedText.ASCII : 0;
        }
    }

    private long seconds(char first) {
        long seconds = 0;
        if (words.beginningWith(first).length > 0 || HeldPlaces.BEGINNINGS.indexOf(first) >= 0) {
            for (char second = 0; second < ComparedText.ASCII; second++) {
                String text = new String(new char[] {first, second});
                if (words.mayBeginAt(0, text) || HeldPlaces.mayBeginAt(0, text)) {
                    // A shift counts the lower six bits alone.
                    seconds |= 1L << second;
                }
            }
        }
        return seconds;
    }

    /** Returns the first placeholder of the text: the word as it was given, or the sign as it is written. */
    @Nullable String firstIn(String text) {
        return firstIn(text, false);
    }

    private @Nullable String firstIn(String text, boolean isPlain) {
        HeldPlaces held = null;
        for (int place = nextCandidate(0, text); place < text.length(); place = nextCandidate(place + 1, text)) {
            if (!isPlain && text.charAt(place) >= ComparedText.ASCII) {
                return firstInOther(text);
            }
            SoughtWords.Word word = words.at(place, text);
            int end = -1;
            if (word != null) {
                end = word.endFrom(place, text);
            } else if (HeldPlaces.mayBeginAt(place, text)) {
                held = held == null ? new HeldPlaces(text) : held;
                end = held.endOfOneAt(place);
            }
            if (end != -1 && !isException(place, end, text)) {
                if (!isPlain && !ComparedText.isAscii(text)) {
                    return firstInOther(text);
                }
                return word == null ? ComparedText.oneSpaced(text.substring(place, end)) : word.given();
            }
        }
        return null;
    }

    /**
     * Returns the next place at which a placeholder may begin, or that is not of ASCII; the length of the text if there is
     * none. Nearly all the time of this rule is spent here. So the loop calls next to nothing, and asks of two characters
     * at once, in one question that nearly always has the same answer: to ask for the first alone takes a third longer,
     * since every tenth character can begin one, and processors guess wrong which.
     */
    private int nextCandidate(int from, String text) {
        int length = text.length();
        if (from >= length) {
            return length;
        }
        int half = from > 0 && text.charAt(from - 1) < ComparedText.ASCII ? halfBehind[text.charAt(from - 1)] : 0;
        char first = text.charAt(from);
        for (int next = from + 1; next < length; next++) {
            char second = text.charAt(next);
            if ((first | second) >= ComparedText.ASCII || (seconds[half | first] >>> second & 1) != 0) {
                return next - 1;
            }
            half = halfBehind[first];
            first = second;
        }
        return first >= ComparedText.ASCII || seconds[half | first] != 0 ? length - 1 : length;
    }

    /** In a text of more than ASCII, which has to be made plain before it is read. */
    private @Nullable String firstInOther(String text) {
        String found = firstIn(ComparedText.of(text), true);
        // As the author wrote it where that can be found, for a message that quotes the three dots in one sign.
        String written = found == null ? null : firstIn(text, true);
        return written == null ? found : written;
    }

    /** Returns whether a phrase that is meant as it stands begins here or some words before, and goes on to the end. */
    private boolean isException(int place, int end, String text) {
        int steps = 0;
        for (int from = place; from >= 0 && steps <= longestException; from--) {
            SoughtWords.Word exception = exceptions.at(from, text);
            if (exception != null && exception.endFrom(from, text) >= end) {
                return true;
            }
            steps += ComparedText.isSpace(text.charAt(from)) ? 0 : 1;
        }
        return false;
    }
}
