package io.strategydsl.internal;

/** What counts as words in a text that a person typed. */
public final class Words {

    private Words() {}

    /**
     * Tells whether a person sees nothing in the text: it is empty, or holds only white space and characters that have
     * no width, such as the zero-width space.
     */
    public static boolean absentFrom(String text) {
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            if (isVisible(character)) {
                return false;
            }
            i += Character.charCount(character);
        }
        return true;
    }

    private static boolean isVisible(int character) {
        if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
            return false;
        }
        // A character that this version of Java does not know yet may be a new emoji, so it counts as visible.
        return switch (Character.getType(character)) {
            case Character.FORMAT, Character.CONTROL, Character.NON_SPACING_MARK -> false;
            default -> !isFiller(character);
        };
    }

    /** Tells whether a character is a letter or symbol by type, but shows nothing: Braille blank, Hangul fillers. */
    static boolean isFiller(int character) {
        return character == 0x2800
                || character == 0x115F
                || character == 0x1160
                || character == 0x3164
                || character == 0xFFA0;
    }
}
