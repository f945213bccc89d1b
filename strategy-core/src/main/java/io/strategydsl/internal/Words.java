package io.strategydsl.internal;

/** What counts as words in a text that a person typed. */
public final class Words {

    private Words() {}

    /**
     * Returns whether a person sees nothing in the text: it is empty, or holds only white space and characters that
     * have no width, such as the zero-width space.
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

    // A character that is still to come may be a new emoji, so it counts as visible.
    private static boolean isVisible(int character) {
        boolean plain = character > ' ' && character <= '~';
        return plain
                || !(Characters.isControl(character)
                        || Characters.isSpace(character)
                        || Characters.isUnseen(character)
                        || Characters.isMark(character));
    }

    /**
     * Returns whether the text is known to be the same in both composed forms of Unicode, NFC and NFKC, as most texts are.
     * About any other, the normaliser of Java has to be asked, for whose tables a new JVM has to wait.
     */
    public static boolean isNormalised(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Characters.isSettled(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Returns the words of a name in code: "served goals" for "servedGoals". What is no such name stays as it is. */
    public static String ofName(String name) {
        StringBuilder words = new StringBuilder(name.length() + 1);
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            boolean isUpper = letter >= 'A' && letter <= 'Z';
            if (!isUpper && (letter < 'a' || letter > 'z')) {
                return name;
            }
            words.append(isUpper ? " " + (char) (letter - 'A' + 'a') : String.valueOf(letter));
        }
        return words.toString();
    }

    /** Returns whether the character is white space of any kind, as Unicode lists it. */
    public static boolean isSpace(int character) {
        return Characters.isSpace(character);
    }

    /**
     * Returns whether the character shows nothing and takes no room: soft hyphens, joiners, marks of direction and the
     * like.
     */
    public static boolean isUnseen(int character) {
        return Characters.isUnseen(character);
    }
}
