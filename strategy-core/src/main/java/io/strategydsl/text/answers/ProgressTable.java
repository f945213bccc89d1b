package io.strategydsl.text.answers;

import io.strategydsl.internal.Lines;
import io.strategydsl.internal.TextTable;
import io.strategydsl.internal.TextTable.Column;
import io.strategydsl.model.words.Wording;
import io.strategydsl.planning.progress.MetricProgress;
import io.strategydsl.text.layout.TextLines;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes metrics as rows of a table, or as sentences where the table would be wider than a line. */
final class ProgressTable {
    private static final String[] HEADER = {
        "metric", "verdict", "latest", "expected", "achieved", "planned", "next target"
    };
    private static final Column[] COLUMNS = columns();
    private static final ProgressCells CELLS = ProgressCells.ENGLISH;

    private ProgressTable() {}

    private static Column[] columns() {
        Column[] columns = new Column[HEADER.length - 1];
        Arrays.fill(columns, Column.left());
        return columns;
    }

    static void write(List<MetricProgress> metrics, int depth, TextLines lines) {
        if (metrics.isEmpty()) {
            return;
        }
        TextTable table = new TextTable(TextLines.indent(depth), COLUMNS);
        table.row(HEADER);
        for (MetricProgress metric : metrics) {
            table.row(row(metric));
            List<String> known = CELLS.known(metric);
            if (!known.isEmpty()) {
                table.lines(Lines.wrapped(TextLines.indent(depth + 2), String.join("; ", known)));
            }
        }
        if (table.fits()) {
            lines.table(table);
        } else {
            metrics.forEach(metric -> lines.hanging(depth, sentence(metric)));
        }
    }

    private static String[] row(MetricProgress metric) {
        List<String> row = new ArrayList<>(List.of(metric.metric().id(), Wording.constant(metric.verdict())));
        row.addAll(CELLS.of(metric));
        return row.toArray(String[]::new);
    }

    private static String sentence(MetricProgress metric) {
        List<String> parts = new ArrayList<>();
        CELLS.reason(metric).ifPresent(parts::add);
        parts.addAll(CELLS.known(metric));
        if (metric.reason().isEmpty()) {
            CELLS.latest(metric).ifPresent(parts::add);
            CELLS.expected(metric).ifPresent(number -> parts.add("expected " + number));
            parts.add("achieved " + CELLS.achieved(metric) + ", planned " + CELLS.planned(metric));
            CELLS.next(metric).ifPresent(next -> parts.add("next target " + next));
        }
        return metric.metric().id() + ": " + Wording.constant(metric.verdict()) + "; " + String.join("; ", parts);
    }
}
