package io.strategydsl.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Fits words into lines of at most 100 columns, as {@link Columns} counts them, cleaned for printing. Lines are broken at
 * spaces; a word that is longer than a line, as a sentence in Japanese or Thai may be, is cut where the line is full.
 */
public final class Lines {

    /** How many columns a line can have. */
    public static final int WIDTH = 100;

    private static final String DOTS = " ...";

    /** How many are shown of what may be as many as the plan has. */
    public static final int MAX_SHOWN = 10;

    private Lines() {}

    /**
     * Returns the text on as many lines as it needs, each behind the indent. A word that is too long for a line is cut.
     */
    public static List<String> wrapped(String indent, String text) {
        return filled(indent, indent, " ", List.of(PlainText.onOneLine(text).split(" ", -1)));
    }

    /** Returns the same, on no more lines than that; dots stand for what is left out. */
    public static List<String> wrapped(String indent, String text, int most) {
        List<String> lines = wrapped(indent, text);
        if (lines.size() <= most) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        String last = kept.get(most - 1);
        kept.set(most - 1, last.substring(0, Columns.end(last, 0, WIDTH - DOTS.length())) + DOTS);
        return kept;
    }

    /** Returns the words with the separator between them on as many lines as they need, each behind the indent. */
    public static List<String> filled(String indent, String separator, List<String> words) {
        List<String> plain = new ArrayList<>(words.size());
        for (String each : words) {
            plain.add(PlainText.onOneLine(each));
        }
        return filled(indent, indent, separator, plain);
    }

    /** Returns the text on as many lines as it needs, the first behind one indent and the others behind another. */
    public static List<String> hanging(String firstIndent, String indent, String text) {
        return filled(
                firstIndent, indent, " ", List.of(PlainText.onOneLine(text).split(" ", -1)));
    }

    /** Returns the lines as one text, each cleaned and ended; the one place where the lines of a text come together. */
    public static String text(List<String> lines) {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            text.append(PlainText.line(line)).append('\n');
        }
        return text.toString();
    }

    private static List<String> filled(String firstIndent, String indent, String separator, List<String> words) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(firstIndent);
        int width = Columns.of(firstIndent);
        int indentWidth = Columns.of(indent);
        int separatorWidth = Columns.of(separator);
        boolean empty = true;
        for (String word : words) {
            int wordWidth = Columns.of(word);
            if (!empty) {
                if (width + separatorWidth + wordWidth > WIDTH) {
                    lines.add(line.toString());
                    line = new StringBuilder(indent);
                    width = indentWidth;
                } else {
                    line.append(separator);
                    width += separatorWidth;
                }
            }
            int start = 0;
            while (width + wordWidth > WIDTH) {
                int cut = Columns.end(word, start, WIDTH - width);
                if (cut == start && width == indentWidth) {
                    // There will be no more room on the next line.
                    cut = Graphemes.end(word, start);
                    if (cut == word.length()) {
                        break;
                    }
                }
                String part = word.substring(start, cut);
                lines.add(line + part);
                line = new StringBuilder(indent);
                width = indentWidth;
                wordWidth -= Columns.of(part);
                start = cut;
            }
            line.append(word, start, word.length());
            width += wordWidth;
            empty = false;
        }
        lines.add(line.toString());
        return lines;
    }

    /**
     * Returns "ana, ben", and no more than ten: "ana, ben, ... and 90 more". What many elements have in common, such as
     * the owners of a goal that many tactics serve, would otherwise stand in full beside each of them.
     */
    public static String some(Collection<String> words) {
        String first = words.stream().limit(MAX_SHOWN).collect(Collectors.joining(", "));
        int more = words.size() - MAX_SHOWN;
        return more > 0 ? first + " and " + Numbers.written(more) + " more" : first;
    }
}
