package io.strategydsl.picture;

/** Ids of elements within ids of a page, so that a style sheet and a link can name them without escapes. */
final class Identifiers {
    private static final int HEX = 16;

    private Identifiers() {}

    /** Returns the id as it is, but for characters other than letters, digits and hyphens of ASCII: "a_2e_b" of "a.b". */
    static String of(String id) {
        StringBuilder safe = new StringBuilder(id.length());
        for (int i = 0; i < id.length(); i++) {
            char character = id.charAt(i);
            if (isSafe(character)) {
                safe.append(character);
            } else {
                safe.append('_').append(Integer.toString(character, HEX)).append('_');
            }
        }
        return safe.toString();
    }

    private static boolean isSafe(char character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9')
                || character == '-';
    }
}
