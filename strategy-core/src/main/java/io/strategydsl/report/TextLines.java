package io.strategydsl.report;

import java.util.ArrayList;
import java.util.List;

/** Lines of at most 100 characters, indented in steps. */
final class TextLines {
    static final int WIDTH = 100;
    private static final String STEP = "  ";
    // Deeper plans stay at this indent, so that there is always room for words.
    private static final int DEEPEST = 20;

    private final List<String> lines = new ArrayList<>();

    /** An empty line and a heading. */
    void heading(String heading) {
        lines.add("");
        lines.add(heading);
    }

    /** The text on as many lines as it needs; those after the first are indented two steps more. */
    void hanging(int depth, String text) {
        wrap(indent(depth), indent(depth) + STEP + STEP, text);
    }

    /** The text on as many lines as it needs. */
    void paragraph(int depth, String text) {
        wrap(indent(depth), indent(depth), text);
    }

    private static String indent(int depth) {
        return STEP.repeat(Math.min(depth, DEEPEST));
    }

    /** A word that is longer than a line keeps a line of its own. */
    private void wrap(String first, String others, String text) {
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : text.strip().split("\\s+", -1)) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(others);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString());
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}
