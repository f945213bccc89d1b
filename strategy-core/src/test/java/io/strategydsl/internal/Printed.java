package io.strategydsl.internal;

import java.util.ArrayList;
import java.util.List;

/** What a printed text must not have, written down apart from what cleans it. */
public final class Printed {
    private Printed() {}

    /** What is wrong with the text; nothing where it is fit for a terminal, a log or a file. */
    public static List<String> faults(String text) {
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            if (isFault(character)) {
                faults.add(String.format("U+%04X at %d", character, i));
            }
            i += Character.charCount(character);
        }
        return faults;
    }

    /** How many columns of a terminal the longest line takes. */
    public static int width(String text) {
        return text.lines().mapToInt(Columns::of).max().orElse(0);
    }

    private static boolean isFault(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\n' && character != '\t';
            case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> isBidirectionalControl(character);
        };
    }

    private static boolean isBidirectionalControl(int character) {
        return switch (Character.getDirectionality(character)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                    Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE -> true;
            default -> false;
        };
    }
}
