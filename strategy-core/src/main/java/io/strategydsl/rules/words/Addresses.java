package io.strategydsl.rules.words;

import java.lang.Character.UnicodeScript;

/**
 * Which places of a plain text belong to a web address, an e-mail address or the name of an account: what stands there
 * names a place on the network, and is no word of the text. Places are asked for in the order of the text, and each
 * character is read a few times at most, however often is asked.
 */
public final class Addresses {
    private static final int NONE = Integer.MAX_VALUE;
    private static final String WWW = "www";

    /** What ends an address, unlike the signs that can stand in one. */
    private static final String ENDING_SIGNS =
            "<>\"`\u201c\u201d\u201e\u00ab\u00bb\u2039\u203a\u3001\u3002\u300c\u300d\u300e\u300f\u3010\u3011";

    /** What stands between the address and what is beside it, until one has begun. */
    private static final String SEPARATING_SIGNS = "()[]{}|,;'\u2018\u2019";

    /** What stands between two parts of one address. */
    private static final String JOINING_SIGNS = "/=_-&?#%.@";

    private final String text;
    private int tokenEnd;
    private int addressStart = NONE;

    /** Begins at the start of a text. */
    public Addresses(String text) {
        this.text = text;
    }

    /** Returns whether the character at this place is part of an address. */
    public boolean include(int place) {
        if (place >= tokenEnd) {
            readTokenAround(place);
        }
        return place >= addressStart;
    }

    /** Returns where the address ends of which the character at this place is a part, or -1. */
    int endOfOneAt(int place) {
        return include(place) ? tokenEnd : -1;
    }

    private void readTokenAround(int place) {
        int start = place;
        while (start > tokenEnd && !isBetweenTokens(start)) {
            start--;
        }
        addressStart = NONE;
        int end = start;
        int partStart = start;
        do {
            char character = text.charAt(end);
            if (addressStart == NONE && SEPARATING_SIGNS.indexOf(character) >= 0) {
                partStart = end + 1;
            } else if (addressStart == NONE && marksAddress(end, partStart)) {
                addressStart = partStart;
            }
            end++;
        } while (end < text.length() && !isBetweenTokens(end));
        tokenEnd = end;
    }

    private boolean marksAddress(int place, int partStart) {
        return switch (text.charAt(place)) {
            case '@' -> place > partStart || (place + 1 < text.length() && isWord(place + 1));
            case ':' -> text.startsWith("//", place + 1);
            case '.' -> isWww(partStart, place) || (place > partStart && isWord(place - 1) && isDomainAfter(place));
            default -> false;
        };
    }

    private boolean isWww(int partStart, int dot) {
        return dot - partStart == WWW.length() && text.regionMatches(true, partStart, WWW, 0, WWW.length());
    }

    /** "example.org", but not "2.5", and not two sentences without a space between them. */
    private boolean isDomainAfter(int dot) {
        return dot + 2 < text.length()
                && Character.isLetter(text.charAt(dot + 1))
                && Character.isLetter(text.charAt(dot + 2))
                && (!Character.isUpperCase(text.charAt(dot + 1)) || Character.isUpperCase(text.charAt(dot - 1)));
    }

    private boolean isWord(int place) {
        return Character.isLetterOrDigit(text.charAt(place));
    }

    /** Returns whether one token ends before the character at this place, and another begins there. */
    private boolean isBetweenTokens(int place) {
        char before = text.charAt(place - 1);
        char after = text.charAt(place);
        if (endsTokens(before) || endsTokens(after)) {
            return true;
        }
        return isUnspaced(before) != isUnspaced(after)
                && JOINING_SIGNS.indexOf(before) < 0
                && JOINING_SIGNS.indexOf(after) < 0;
    }

    private static boolean endsTokens(char character) {
        return ComparedText.isSpace(character) || ENDING_SIGNS.indexOf(character) >= 0;
    }

    /** Japanese and the like write an address without a space before and after it. */
    private static boolean isUnspaced(char character) {
        return character >= ComparedText.ASCII && Scripts.putsNoSpaces(UnicodeScript.of(character));
    }
}
