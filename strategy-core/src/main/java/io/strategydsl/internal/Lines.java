package io.strategydsl.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Fits words into lines of at most 100 characters, cleaned for printing. */
public final class Lines {

    /** How wide a line can be. */
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
        int end = last.length() + DOTS.length() > WIDTH
                ? PlainText.endOfCharacter(last, WIDTH - DOTS.length())
                : last.length();
        kept.set(most - 1, last.substring(0, end) + DOTS);
        return kept;
    }

    /** Returns the words with the separator between them on as many lines as they need, each behind the indent. */
    public static List<String> filled(String indent, String separator, List<String> words) {
        return filled(
                indent,
                indent,
                separator,
                words.stream().map(PlainText::onOneLine).toList());
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
        boolean empty = true;
        for (String word : words) {
            if (!empty) {
                if (line.length() + separator.length() + word.length() > WIDTH) {
                    lines.add(line.toString());
                    line = new StringBuilder(indent);
                } else {
                    line.append(separator);
                }
            }
            String rest = word;
            while (line.length() + rest.length() > WIDTH) {
                int cut = PlainText.endOfCharacter(rest, WIDTH - line.length());
                lines.add(line + rest.substring(0, cut));
                line = new StringBuilder(indent);
                rest = rest.substring(cut);
            }
            line.append(rest);
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
