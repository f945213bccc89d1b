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
    private final boolean[] mayBegin = new boolean[ComparedText.ASCII];
    // A letter can begin nothing behind one of these.
    private final boolean[] isOfWord = new boolean[ComparedText.ASCII];

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
            mayBegin[character] =
                    words.beginningWith(character).length > 0 || HeldPlaces.BEGINNINGS.indexOf(character) >= 0;
            isOfWord[character] = Character.isLetterOrDigit(character);
        }
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
            if (end >= 0 && !isException(place, end, text)) {
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
     * none. Nearly all the time of this rule is spent here, so the loop calls next to nothing.
     */
    private int nextCandidate(int from, String text) {
        boolean inWord = from > 0 && text.charAt(from - 1) < ComparedText.ASCII && isOfWord[text.charAt(from - 1)];
        int length = text.length();
        for (int place = from; place < length; place++) {
            char character = text.charAt(place);
            if (character >= ComparedText.ASCII
                    || (mayBegin[character] && !(inWord && Character.isLetter(character)))) {
                return place;
            }
            inWord = isOfWord[character];
        }
        return length;
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
