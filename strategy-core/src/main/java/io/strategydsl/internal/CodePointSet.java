package io.strategydsl.internal;

import java.util.Arrays;

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
        String[] written = ranges.strip().split("\\s+", -1);
        int[] bounds = new int[written.length * 2];
        for (int i = 0; i < written.length; i++) {
            int hyphen = written[i].indexOf('-');
            String first = hyphen < 0 ? written[i] : written[i].substring(0, hyphen);
            bounds[2 * i] = Integer.parseInt(first, HEXADECIMAL);
            bounds[2 * i + 1] = Integer.parseInt(written[i].substring(hyphen + 1), HEXADECIMAL) + 1;
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
