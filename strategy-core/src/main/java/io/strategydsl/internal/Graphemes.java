package io.strategydsl.internal;

/**
 * What a reader sees as one character, however many of Unicode it is made of: a letter with its marks, a flag, a family of
 * faces. The rules are those of Unicode's extended grapheme clusters as far as plans need them: marks, joiners and other
 * characters without a glyph stay with what they follow, and so do the later parts of a Korean syllable, the skin tone of
 * an emoji, the emoji behind a zero-width joiner, and the second letter of a flag.
 *
 * @see <a href="https://www.unicode.org/reports/tr29/">UAX #29</a>
 */
public final class Graphemes {
    // Below it nothing extends what it follows.
    private static final int FIRST_EXTENDER = 0xAD;
    private static final int FIRST_WIDE = 0x1100;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int SHOWN_AS_EMOJI = 0xFE0F;
    private static final int FIRST_OF_FLAG = 0x1F1E6;
    private static final int LAST_OF_FLAG = 0x1F1FF;
    private static final int FIRST_SKIN_TONE = 0x1F3FB;
    private static final int LAST_SKIN_TONE = 0x1F3FF;

    private Graphemes() {}

    /** Returns where the grapheme ends that begins at the place, which is not the end of the text. */
    public static int end(String text, int place) {
        int first = text.codePointAt(place);
        int end = place + Character.charCount(first);
        if (end == text.length() || text.charAt(end) < FIRST_EXTENDER) {
            return end;
        }
        if (isOfFlag(first) && isOfFlag(text.codePointAt(end))) {
            end += Character.charCount(first);
        }
        boolean emoji = CharacterWidths.EMOJI.contains(first);
        boolean joined = false;
        while (end < text.length()) {
            int next = text.codePointAt(end);
            boolean more = isExtender(next)
                    || (emoji && (isSkinTone(next) || (joined && CharacterWidths.EMOJI.contains(next))));
            if (!more) {
                break;
            }
            joined = next == ZERO_WIDTH_JOINER;
            end += Character.charCount(next);
        }
        return end;
    }

    /** Returns where the last grapheme ends that is whole before the place, or the place where the first is longer. */
    static int lastEnd(String text, int place) {
        int last = 0;
        while (last < place) {
            int end = end(text, last);
            if (end > place) {
                break;
            }
            last = end;
        }
        if (last > 0) {
            return last;
        }
        boolean isWithinPair = place > 1
                && Character.isHighSurrogate(text.charAt(place - 1))
                && place < text.length()
                && Character.isLowSurrogate(text.charAt(place));
        return isWithinPair ? place - 1 : place;
    }

    /**
     * Returns how many columns the grapheme takes, from none to two: those of the character that it begins with. Two are
     * also taken by a flag and by what is narrow of itself but asked to be shown as an emoji.
     */
    public static int width(String text, int place, int end) {
        int first = text.codePointAt(place);
        if (first < FIRST_EXTENDER && end == place + 1) {
            return 1;
        }
        if (isExtender(first)) {
            return 0;
        }
        int second = place + Character.charCount(first);
        boolean isEmoji =
                second < end && text.charAt(second) == SHOWN_AS_EMOJI && CharacterWidths.EMOJI.contains(first);
        boolean isFlag = isOfFlag(first) && second < end && isOfFlag(text.codePointAt(second));
        boolean isWide = first >= FIRST_WIDE && CharacterWidths.WIDE.contains(first);
        return isWide || isEmoji || isFlag ? 2 : 1;
    }

    private static boolean isExtender(int character) {
        return character >= FIRST_EXTENDER
                && (Characters.isMark(character)
                        || (Characters.isIgnorable(character) && !CharacterWidths.FILLERS.contains(character))
                        || CharacterWidths.ENCLOSING_MARKS.contains(character)
                        || CharacterWidths.JAMO_AFTER_THE_FIRST.contains(character));
    }

    private static boolean isOfFlag(int character) {
        return character >= FIRST_OF_FLAG && character <= LAST_OF_FLAG;
    }

    private static boolean isSkinTone(int character) {
        return character >= FIRST_SKIN_TONE && character <= LAST_SKIN_TONE;
    }
}
