package io.strategydsl.benchmark;

import java.util.regex.Pattern;

/**
 * Two ways in which a general validator can look for words such as TBD: by a pattern, as the documentation of both
 * libraries has it for texts, and by the lines that the floor was given for it.
 */
final class Placeholders {
    private static final Pattern PATTERN =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:(?i:TBD|TBC|TBA|to be (?:determined|decided|confirmed|announced)"
                    + "|placeholder|lorem ipsum)|TODO|XXX?)(?![\\p{L}\\p{N}])|"
                    + FloorTexts.HELD);

    private Placeholders() {}

    static boolean areAbsentByPattern(String text) {
        return !PATTERN.matcher(text).find();
    }

    static boolean areAbsentByHand(String text) {
        return FloorTexts.placeholder(text) == null;
    }
}
