package io.strategydsl.text.answers;

import io.strategydsl.internal.Numbers;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.TacticStatus;
import io.strategydsl.planning.priorities.RankedTactic;
import io.strategydsl.text.layout.Facts;
import io.strategydsl.text.layout.Ids;
import io.strategydsl.text.layout.TextLines;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Ranked tactics as a table, the words of the tactic in its last column. */
final class PriorityRows {
    private static final String GAP = "  ";

    private final TextLines lines;
    private final boolean uncertain;

    PriorityRows(TextLines lines, boolean uncertain) {
        this.lines = lines;
        this.uncertain = uncertain;
    }

    void write(List<RankedTactic> tactics) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(cells("rank", "could be", "value", "complexity"));
        tactics.forEach(each -> rows.add(cells(each)));
        List<String> columns = aligned(rows);
        lines.inLastColumn(columns.get(0), "tactic");
        for (int i = 0; i < tactics.size(); i++) {
            RankedTactic ranked = tactics.get(i);
            lines.inLastColumn(
                    columns.get(i + 1),
                    Ids.titled(ranked.tactic().id(), ranked.tactic().text()));
            String notes = notes(ranked);
            if (!notes.isEmpty()) {
                lines.inLastColumn(" ".repeat(columns.get(i + 1).length()), notes);
            }
        }
    }

    private List<String> cells(RankedTactic ranked) {
        Tactic tactic = ranked.tactic();
        String best = Numbers.written(ranked.bestRank());
        String worst = Numbers.written(ranked.worstRank());
        return cells(
                Numbers.written(ranked.rank()),
                best.equals(worst) ? best : best + " to " + worst,
                Numbers.written(tactic.value().orElseThrow()),
                Numbers.written(tactic.complexity().orElseThrow()));
    }

    private List<String> cells(String rank, String range, String value, String complexity) {
        return uncertain ? List.of(rank, range, value, complexity) : List.of(rank, value, complexity);
    }

    private static List<String> aligned(List<List<String>> rows) {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        List<String> aligned = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(GAP);
            for (int i = 0; i < widths.length; i++) {
                line.append(" ".repeat(widths[i] - row.get(i).length()))
                        .append(row.get(i))
                        .append(GAP);
            }
            aligned.add(line.toString());
        }
        return aligned;
    }

    private static String notes(RankedTactic ranked) {
        Facts notes = new Facts()
                .addIf(
                        !ranked.couldMoveTo().isEmpty(),
                        "could move to quadrant "
                                + ranked.couldMoveTo().stream()
                                        .map(quadrant -> Integer.toString(quadrant.number()))
                                        .collect(Collectors.joining(" or ")));
        if (ranked.tactic().status() instanceof TacticStatus.Done done) {
            notes.add("done on " + done.day());
        }
        return notes.toString();
    }
}
