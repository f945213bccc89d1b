package io.strategydsl.text.layout;

import io.strategydsl.internal.Lines;
import java.util.ArrayList;
import java.util.List;

/** Lines of at most 100 characters, indented in steps. */
public final class TextLines {
    private static final String STEP = "  ";
    // Deeper plans stay at this indent, so that there is always room for words.
    private static final int DEEPEST = 20;

    private final List<String> lines = new ArrayList<>();

    /** An empty line and a heading. */
    public void heading(String heading) {
        lines.add("");
        lines.add(heading);
    }

    /** The text on as many lines as it needs; those after the first are indented two steps more. */
    public void hanging(int depth, String text) {
        lines.addAll(Lines.hanging(indent(depth), indent(depth) + STEP + STEP, text));
    }

    /** The text on as many lines as it needs. */
    public void paragraph(int depth, String text) {
        lines.addAll(Lines.wrapped(indent(depth), text));
    }

    /** The line as it is, such as a row of a table. */
    public void exact(int depth, String line) {
        lines.add(indent(depth) + line);
    }

    /** Whether the line, left as it is, is short enough. */
    public static boolean fits(int depth, String line) {
        return indent(depth).length() + line.length() <= Lines.WIDTH;
    }

    /** The text behind what stands in the columns before it; all of its lines begin below each other. */
    public void inLastColumn(String columns, String text) {
        lines.addAll(Lines.hanging(columns, " ".repeat(columns.length()), text));
    }

    private static String indent(int depth) {
        return STEP.repeat(Math.min(depth, DEEPEST));
    }

    @Override
    public String toString() {
        return Lines.text(lines);
    }
}
