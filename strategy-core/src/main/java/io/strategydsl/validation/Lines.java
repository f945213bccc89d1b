package io.strategydsl.validation;

import java.util.ArrayList;
import java.util.List;

/** Fits words into lines of at most 100 characters. */
final class Lines {
    static final int WIDTH = 100;

    private Lines() {}

    /** The text on as many lines as it needs, each behind the indent. A word that is too long keeps a line of its own. */
    static List<String> wrapped(String indent, String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(indent);
        for (String word : onOneLine(text).split(" ", -1)) {
            if (line.length() > indent.length()) {
                if (line.length() + 1 + word.length() > WIDTH) {
                    lines.add(line.toString());
                    line = new StringBuilder(indent);
                } else {
                    line.append(' ');
                }
            }
            line.append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The text without line breaks and runs of spaces. */
    static String onOneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** "1 error", "2 errors". */
    static String counted(int number, String word) {
        return number + " " + (number == 1 ? word : plural(word));
    }

    static String plural(String word) {
        return word.equals("strategy") ? "strategies" : word + "s";
    }
}
