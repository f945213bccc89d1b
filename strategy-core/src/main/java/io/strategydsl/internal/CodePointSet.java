package io.strategydsl.internal;

import java.util.Arrays;
import java.util.StringTokenizer;

/** A set of characters, written as the tables of Unicode write it: {@code "AD 34F 115F-1160"}. */
final class CodePointSet {
    private static final int HEXADECIMAL = 16;

    // The first character of each range, and the first one behind it.
    private final int[] bounds;

    private CodePointSet(int[] bounds) {
        this.bounds = bounds;
    }

    /** Returns the set of these characters and ranges, which come in ascending order and do not touch. */
    static CodePointSet of(String ranges) {
        StringTokenizer written = new StringTokenizer(ranges);
        int[] bounds = new int[written.countTokens() * 2];
        for (int i = 0; i < bounds.length; i += 2) {
            String range = written.nextToken();
            int hyphen = range.indexOf('-');
            String first = hyphen < 0 ? range : range.substring(0, hyphen);
            bounds[i] = Integer.parseInt(first, HEXADECIMAL);
            bounds[i + 1] = Integer.parseInt(range.substring(hyphen + 1), HEXADECIMAL) + 1;
        }
        return new CodePointSet(bounds);
    }

    boolean contains(int character) {
        int place = Arrays.binarySearch(bounds, character);
        // Where it is no bound itself, the place where it would have to be put in, counted from -1 downwards.
        int boundsUpToIt = place < 0 ? -place - 1 : place + 1;
        return boundsUpToIt % 2 == 1;
    }
}
