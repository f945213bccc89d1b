package io.strategydsl.picture;

import io.strategydsl.internal.Graphemes;
import io.strategydsl.internal.PlainText;
import java.util.ArrayList;
import java.util.List;

/**
 * Fits texts into lines of a width: wrapped at spaces, within words that are longer than a line, and cut where the lines are
 * full. Texts are cleaned for printing on the way.
 */
final class Fitted {
    static final String DOTS = "…";

    private Fitted() {}

    /** Returns the text on one line. */
    static String line(String text, double width, Font font) {
        return lines(text, width, font, 1).get(0);
    }

    /** Returns the text on as many lines as it needs, but no more than that; at least one, which may be empty. */
    static List<String> lines(String text, double width, Font font, int most) {
        String clean = PlainText.onOneLine(text);
        String mark = Direction.mark(clean);
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (lines.size() + 1 < most && start < clean.length()) {
            int end = end(clean, start, width, font);
            if (end == clean.length()) {
                break;
            }
            int space = clean.lastIndexOf(' ', end);
            int cut = space > start ? space : end;
            lines.add(mark + clean.substring(start, cut));
            start = cut < clean.length() && clean.charAt(cut) == ' ' ? cut + 1 : cut;
        }
        lines.add(mark + cut(clean.substring(start), width, font));
        return lines;
    }

    private static String cut(String text, double width, Font font) {
        if (end(text, 0, width, font) == text.length()) {
            return text;
        }
        return text.substring(0, end(text, 0, width - font.width(DOTS), font)).stripTrailing() + DOTS;
    }

    /** Returns where a line has to end that begins at a place; it has one grapheme, even if there is no room for it. */
    private static int end(String text, int start, double width, Font font) {
        double left = width;
        int end = start;
        while (end < text.length()) {
            int next = Graphemes.end(text, end);
            left -= font.width(text, end, next);
            if (left < 0 && end > start) {
                break;
            }
            end = next;
        }
        return end;
    }
}
