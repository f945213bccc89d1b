package io.strategydsl.internal;

/**
 * Classifies characters. It uses its own tables, because those of Java grow with every version: what is an id or a blank
 * text on one machine has to be one on all.
 */
final class Characters {
    private static final int FIRST_MARK = 0x300;
    private static final int DELETE = 0x7F;
    private static final int FIRST_AFTER_CONTROLS = 0xA0;

    /**
     * The property White_Space.
     *
     * @see <a href="https://www.unicode.org/Public/16.0.0/ucd/PropList.txt">PropList-16.0.0</a>
     */
    private static final CodePointSet SPACES = CodePointSet.of("9-D 20 85 A0 1680 2000-200A 2028-2029 202F 205F 3000");

    /**
     * The property Default_Ignorable_Code_Point, which has room for characters that are still to come.
     *
     * @see <a href="https://www.unicode.org/Public/16.0.0/ucd/DerivedCoreProperties.txt">DerivedCoreProperties-16.0.0</a>
     */
    private static final CodePointSet IGNORABLE =
            CodePointSet.of("AD 34F 61C 115F-1160 17B4-17B5 180B-180F 200B-200F 202A-202E 2060-206F 3164 FE00-FE0F FEFF"
                    + " FFA0 FFF0-FFF8 1BCA0-1BCA3 1D173-1D17A E0000-E0FFF");

    /** Empty glyphs that Unicode does not count as ignorable: Braille blank, annotations, Khitan filler, null notehead. */
    private static final CodePointSet BLANKS = CodePointSet.of("2800 FFF9-FFFB 16FE4 1D159");

    /** What makes a terminal or an editor show the text around it in another order than the one in which it is read. */
    private static final CodePointSet REORDERING = CodePointSet.of("202A-202E 2066-206F");

    /**
     * Letters and signs that no composed form of Unicode replaces or joins to what stands before them: most of those that
     * Latin, Greek, Cyrillic, Arabic, Japanese, Chinese and Korean texts are made of. There are more.
     */
    private static final CodePointSet SETTLED =
            CodePointSet.of("AB BB C0-131 134-13E 141-148 14A-17E 218-21B 386 388-3CE 400-481 48A-52F 621-63A 641-64A"
                    + " 2012-2016 2018-2023 20AC 3001-3002 3041-3096 30A1-30FC 4E00-9FFF AC00-D7A3");

    private Characters() {}

    static boolean isControl(int character) {
        return character < ' ' || (character >= DELETE && character < FIRST_AFTER_CONTROLS);
    }

    static boolean isSpace(int character) {
        return SPACES.contains(character);
    }

    /** Returns whether the code point is an unpaired surrogate. */
    static boolean isUnpairedSurrogate(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }

    /**
     * Returns whether it changes how text before and after it is laid out. Marks of direction, which do not, are not
     * among them.
     */
    static boolean isReordering(int character) {
        return REORDERING.contains(character);
    }

    /** Returns whether it has no glyph that could be seen. Spaces and control characters are not among them. */
    static boolean isUnseen(int character) {
        return character > DELETE && (IGNORABLE.contains(character) || BLANKS.contains(character));
    }

    /** Returns whether Unicode has it shown as nothing where it is not supported. */
    static boolean isIgnorable(int character) {
        return IGNORABLE.contains(character);
    }

    /** Returns whether NFC and NFKC are known to leave it as it is among others of its sort. */
    static boolean isSettled(int character) {
        return character <= DELETE || SETTLED.contains(character);
    }

    /** Returns whether it can be a letter or a digit of an id. */
    static boolean isLetterOrDigit(int character) {
        return LettersAndMarks.LETTERS_AND_DIGITS.contains(character);
    }

    /** Returns whether it is a combining mark, which is seen only together with what comes before it. */
    static boolean isMark(int character) {
        return character >= FIRST_MARK && LettersAndMarks.MARKS.contains(character);
    }
}
