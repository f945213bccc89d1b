package io.strategydsl.text.answers;

import io.strategydsl.internal.Numbers;
import io.strategydsl.internal.TextTable;
import io.strategydsl.internal.TextTable.Column;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.TacticStatus;
import io.strategydsl.model.words.ValueWords;
import io.strategydsl.planning.priorities.RankedTactic;
import io.strategydsl.text.layout.Facts;
import io.strategydsl.text.layout.Ids;
import io.strategydsl.text.layout.TextLines;
import java.util.List;
import java.util.stream.Collectors;

/** Writes ranked tactics as a table with the text of the tactic in its last column. */
final class PriorityRows {
    private final TextLines lines;
    private final boolean uncertain;

    PriorityRows(TextLines lines, boolean uncertain) {
        this.lines = lines;
        this.uncertain = uncertain;
    }

    void write(List<RankedTactic> tactics) {
        TextTable table = uncertain
                ? new TextTable("  ", Column.right(), Column.right(), Column.right(), Column.right())
                : new TextTable("  ", Column.right(), Column.right(), Column.right());
        table.row(cells("rank", "could be", "value", "complexity", "tactic"));
        for (RankedTactic ranked : tactics) {
            table.row(cells(ranked));
            String notes = notes(ranked);
            if (!notes.isEmpty()) {
                table.row(cells("", "", "", "", notes));
            }
        }
        lines.table(table);
    }

    private String[] cells(RankedTactic ranked) {
        Tactic tactic = ranked.tactic();
        String best = Numbers.written(ranked.bestRank());
        String worst = Numbers.written(ranked.worstRank());
        return cells(
                Numbers.written(ranked.rank()),
                best.equals(worst) ? best : best + " to " + worst,
                Numbers.written(tactic.value().orElseThrow()),
                Numbers.written(tactic.complexity().orElseThrow()),
                Ids.titled(tactic.id(), tactic.text()));
    }

    private String[] cells(String rank, String range, String value, String complexity, String last) {
        return uncertain
                ? new String[] {rank, range, value, complexity, last}
                : new String[] {rank, value, complexity, last};
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
            notes.add(ValueWords.WHOLE.of(done));
        }
        return notes.toString();
    }
}
