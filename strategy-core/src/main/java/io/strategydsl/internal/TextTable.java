package io.strategydsl.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * A table as lines of text. Columns begin at the same place in every row, however many bytes, characters or marks their
 * cells consist of. A column is as wide as its widest cell, within given bounds; a wider cell is on separate lines, and its
 * row continues below. The last column takes the rest of the line and is wrapped.
 *
 * <p>Rows can be separated by other lines, such as headings or notes.
 */
public final class TextTable {
    private static final int GAP = 2;
    private static final String HANGING = "    ";

    private final String indent;
    private final List<Column> columns;
    private final List<Entry> entries = new ArrayList<>();
    private final int[] widths;

    /**
     * How a column is laid out.
     *
     * @param toTheRight whether its cells stand at its right
     * @param gap how many columns of the terminal are free before it
     * @param min how wide it is at least
     * @param max how wide it is at most
     */
    public record Column(boolean toTheRight, int gap, int min, int max) {

        /** Returns a column whose cells stand at its left. */
        public static Column left() {
            return new Column(false, GAP, 0, Lines.WIDTH);
        }

        /** Returns a column whose cells stand at its right, as numbers do. */
        public static Column right() {
            return new Column(true, GAP, 0, Lines.WIDTH);
        }

        /** Returns this column with so many columns of the terminal free before it, in place of two. */
        public Column gap(int width) {
            return new Column(toTheRight, width, min, max);
        }

        /** Returns this column, at least that wide. */
        public Column atLeast(int width) {
            return new Column(toTheRight, gap, width, max);
        }

        /** Returns this column, at most that wide. */
        public Column atMost(int width) {
            return new Column(toTheRight, gap, min, width);
        }
    }

    /** What is laid out only when it is known how wide the columns are. */
    private record Entry(Kind kind, List<String> cells, String end) {}

    private enum Kind {
        ROW,
        HANGING_ROW,
        HEADING,
        LINES
    }

    /**
     * A table without rows.
     *
     * @param indent what stands before each row
     * @param columns all columns but the last, which takes the rest of the line
     */
    public TextTable(String indent, Column... columns) {
        this.indent = indent;
        this.columns = List.of(columns);
        this.widths = new int[columns.length];
        for (int i = 0; i < columns.length; i++) {
            widths[i] = columns[i].min();
        }
    }

    /** Adds a row. The last cell of a row with fewer cells takes the rest of the line, as one in the last column does. */
    public void row(String... cells) {
        add(Kind.ROW, "", cells);
    }

    /** Adds a row with a text at the right end of its line, for which, and two spaces, its last cell leaves room. */
    public void rowWithEnd(String end, String... cells) {
        add(Kind.ROW, PlainText.onOneLine(end), cells);
    }

    /** Adds a row that goes on indented where its last cell takes several lines. */
    public void hangingRow(String... cells) {
        add(Kind.HANGING_ROW, "", cells);
    }

    /** Adds a row that begins at the margin, left of the indent. */
    public void heading(String... cells) {
        add(Kind.HEADING, "", cells);
    }

    /** Adds lines that are no rows. */
    public void lines(List<String> lines) {
        entries.add(new Entry(Kind.LINES, List.copyOf(lines), ""));
    }

    private void add(Kind kind, String end, String... cells) {
        List<String> clean = new ArrayList<>();
        for (String cell : cells) {
            clean.add(PlainText.onOneLine(cell));
        }
        int outdent = kind == Kind.HEADING ? Columns.of(indent) : 0;
        for (int i = 0; i < Math.min(clean.size() - 1, widths.length); i++) {
            int width = Columns.of(clean.get(i)) - (i == 0 ? outdent : 0);
            if (width <= columns.get(i).max()) {
                widths[i] = Math.max(widths[i], width);
            }
        }
        entries.add(new Entry(kind, clean, end));
    }

    /** Returns how many columns of the terminal the last column takes, beside the rows that have been added. */
    public int room() {
        return Lines.WIDTH - start(columns.size());
    }

    /** Returns whether no row needs more than one line. */
    public boolean fits() {
        for (Entry entry : entries) {
            if (entry.kind() != Kind.LINES && !fits(entry)) {
                return false;
            }
        }
        return true;
    }

    private boolean fits(Entry row) {
        int last = row.cells().size() - 1;
        for (int i = 0; i < last; i++) {
            if (Columns.of(row.cells().get(i)) > columns.get(i).max()) {
                return false;
            }
        }
        return Columns.fit(row.cells().get(last), Lines.WIDTH - start(last));
    }

    /** Returns the table as lines of at most 100 columns. */
    public List<String> laidOut() {
        List<String> lines = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.kind() == Kind.LINES) {
                lines.addAll(entry.cells());
            } else {
                layOut(entry, lines);
            }
        }
        return lines;
    }

    private void layOut(Entry row, List<String> lines) {
        boolean heading = row.kind() == Kind.HEADING;
        int last = row.cells().size() - 1;
        StringBuilder line = new StringBuilder(heading ? "" : indent);
        for (int i = 0; i < last; i++) {
            String cell = row.cells().get(i);
            int width = widths[i] + (heading && i == 0 ? Columns.of(indent) : 0);
            line.append(" ".repeat(i == 0 ? 0 : columns.get(i).gap()));
            if (Columns.of(cell) > width) {
                lines.addAll(Lines.hanging(line.toString(), " ".repeat(start(i)) + HANGING, cell));
                line = new StringBuilder(" ".repeat(start(i) + widths[i]));
            } else {
                line.append(columns.get(i).toTheRight() ? Columns.right(cell, width) : Columns.left(cell, width));
            }
        }
        line.append(" ".repeat(last == 0 ? 0 : start(last) - start(last - 1) - widths[last - 1]));
        if (!row.end().isEmpty()) {
            int room = Lines.WIDTH - start(last) - Columns.of(row.end());
            lines.add(line + Columns.left(row.cells().get(last), room) + row.end());
            return;
        }
        String below = " ".repeat(start(last)) + (row.kind() == Kind.HANGING_ROW ? "  " : "");
        for (String full : Lines.hanging(line.toString(), below, row.cells().get(last))) {
            lines.add(full.stripTrailing());
        }
    }

    /** Where the column begins. */
    private int start(int column) {
        int start = Columns.of(indent);
        for (int i = 0; i < column; i++) {
            start += widths[i] + (i + 1 < columns.size() ? columns.get(i + 1).gap() : GAP);
        }
        return start;
    }
}
