package io.strategydsl.model;

import io.strategydsl.internal.Checks;
import java.util.Locale;
import java.util.Set;

/**
 * Makes ids of names: {@code "Touch what others lock away!"} becomes {@code touch-what-others-lock-away}. The same name
 * becomes the same id on every machine. Names are not transliterated, since ids take letters and digits of any script:
 * {@code "Wiosna w górach"} becomes {@code wiosna-w-górach}.
 *
 * <p>Whoever adds an element under a name that somebody typed makes an id that its kind has not got yet:
 *
 * <pre>{@code
 * String id = Ids.from(name, StrategyIndex.of(plan).ids(ElementKind.GOAL));
 * }</pre>
 */
public final class Ids {

    /** The longest id that is made here, in characters. An id that a person writes may be longer. */
    public static final int MAX_LENGTH = 60;

    private static final Checks CHECKS = Checks.of("id");
    private static final String OF_NO_LETTERS = "unnamed";
    // Joining letters and their accents shortens a text, of which more is read for that reason.
    private static final int MAX_READ = MAX_LENGTH * 4;
    private static final char HYPHEN = '-';

    private Ids() {}

    /**
     * Returns an id that is made of the words of a name: its letters and digits, of any script and in lower case, with a
     * hyphen in place of whatever is between them. Long names are cut, after a word if possible. A name without letters and
     * digits becomes {@code unnamed}. An id that this method returned stays as it is.
     *
     * @param name a text of any kind
     */
    public static String from(String name) {
        String joined = Checks.normalised(lettersAndDigits(CHECKS.present("name", name)));
        String lower = Checks.normalised(joined.toLowerCase(Locale.ROOT));
        String id = cut(lower, MAX_LENGTH);
        return id.isEmpty() ? OF_NO_LETTERS : id;
    }

    /**
     * Returns an id that is made of the words of a name, as {@link #from(String)} makes it, and is not taken yet: if
     * necessary with {@code -2}, {@code -3} and so on behind it. Of numbers that are taken with gaps between them, any free
     * one may be chosen. However many are taken, only a few are looked up.
     *
     * @param name a text of any kind
     * @param taken the ids that are taken
     */
    public static String from(String name, Set<String> taken) {
        CHECKS.present("taken ids", taken);
        String id = from(name);
        if (!taken.contains(id)) {
            return id;
        }
        int last = 1;
        int free = 2;
        while (taken.contains(numbered(id, free))) {
            last = free;
            free *= 2;
        }
        while (free - last > 1) {
            int between = last + (free - last) / 2;
            if (taken.contains(numbered(id, between))) {
                last = between;
            } else {
                free = between;
            }
        }
        return numbered(id, free);
    }

    private static String numbered(String id, int number) {
        String suffix = HYPHEN + Integer.toString(number);
        int room = MAX_LENGTH - suffix.length();
        return (id.length() <= room ? id : withoutEndOf(id, room)) + suffix;
    }

    /** Returns the first letters and digits, each with its marks, and a single hyphen in place of whatever is between. */
    private static String lettersAndDigits(String name) {
        StringBuilder kept = new StringBuilder();
        boolean between = true;
        for (int i = 0; i < name.length() && kept.length() < MAX_READ; ) {
            int character = name.codePointAt(i);
            i += Character.charCount(character);
            if (Checks.isLetterOrDigit(character) || (!between && Checks.isMark(character))) {
                kept.append(between && !kept.isEmpty() ? "-" : "").appendCodePoint(character);
                between = false;
            } else {
                between = true;
            }
        }
        return kept.toString();
    }

    /** Cuts off what is too much: half a word, unless the word before it ends in the first half of what is left. */
    private static String cut(String id, int length) {
        if (id.length() <= length) {
            return id;
        }
        int end = id.lastIndexOf(HYPHEN, length);
        return end > length / 2 ? id.substring(0, end) : withoutEndOf(id, length);
    }

    private static String withoutEndOf(String id, int length) {
        int end = Character.isHighSurrogate(id.charAt(length - 1)) ? length - 1 : length;
        return id.substring(0, id.charAt(end - 1) == HYPHEN ? end - 1 : end);
    }
}
