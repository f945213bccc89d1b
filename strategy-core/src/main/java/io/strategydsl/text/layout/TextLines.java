package io.strategydsl.text.layout;

import io.strategydsl.internal.Lines;
import io.strategydsl.internal.TextTable;
import java.util.ArrayList;
import java.util.List;

/** Collects lines of at most 100 columns, indented in steps. */
public final class TextLines {
    private static final String STEP = "  ";
    // Deeper levels stay at this indent, so that there is always room for words.
    private static final int DEEPEST = 20;

    private final List<String> lines = new ArrayList<>();

    /** Adds an empty line and the heading. */
    public void heading(String heading) {
        lines.add("");
        lines.add(heading);
    }

    /** Adds the text on as many lines as it needs; those after the first are indented by two more steps. */
    public void hanging(int depth, String text) {
        lines.addAll(Lines.hanging(indent(depth), indent(depth) + STEP + STEP, text));
    }

    /** Adds the text on as many lines as it needs. */
    public void paragraph(int depth, String text) {
        lines.addAll(Lines.wrapped(indent(depth), text));
    }

    /** Adds the lines of the table. */
    public void table(TextTable table) {
        lines.addAll(table.laidOut());
    }

    /** Returns the spaces before a line at this depth. */
    public static String indent(int depth) {
        return STEP.repeat(Math.min(depth, DEEPEST));
    }

    @Override
    public String toString() {
        return Lines.text(lines);
    }
}
