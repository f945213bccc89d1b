package io.strategydsl.text.answers;

import io.strategydsl.internal.Counts;
import io.strategydsl.internal.Lines;
import io.strategydsl.internal.Numbers;
import io.strategydsl.internal.TextTable;
import io.strategydsl.internal.TextTable.Column;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.table.Titles;
import io.strategydsl.planning.coverage.Carried;
import io.strategydsl.planning.coverage.Coverage;
import io.strategydsl.planning.coverage.CoverageGap;
import io.strategydsl.text.layout.Ids;
import io.strategydsl.text.layout.TextLines;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Prints a table of what is carried by how many, and below it what nothing carries and what carries nothing. */
public final class CoverageText {
    private final Coverage coverage;
    private final TextLines lines = new TextLines();
    /** The kinds that could carry or be carried, of which the plan has no element. */
    private final Set<ElementKind> absent = EnumSet.of(
            ElementKind.OBJECTIVE,
            ElementKind.PERSONA,
            ElementKind.GOAL,
            ElementKind.TACTIC,
            ElementKind.CHANNEL,
            ElementKind.POST,
            ElementKind.KEY_MESSAGE);

    private CoverageText(Coverage coverage) {
        this.coverage = coverage;
    }

    /** Returns the coverage as text that ends in a line break. */
    public static String of(Coverage coverage) {
        CoverageText text = new CoverageText(coverage);
        text.write();
        return text.lines.toString();
    }

    private void write() {
        Strategy strategy = coverage.strategy();
        lines.hanging(0, Ids.titled(strategy.id(), strategy.organisation().orElse("")));
        coverage.carriers().forEach(row -> absent.remove(row.element().elementKind()));
        writeTable();
        writeGaps();
    }

    private void writeTable() {
        Map<ElementKind, List<Carried>> rows = new EnumMap<>(ElementKind.class);
        List<ElementKind> kinds = new ArrayList<>();
        for (Carried row : coverage.carried()) {
            ElementKind kind = row.element().elementKind();
            if (absent.remove(kind)) {
                kinds.add(kind);
            }
            rows.computeIfAbsent(kind, any -> new ArrayList<>()).add(row);
        }
        if (kinds.isEmpty()) {
            return;
        }
        TextTable table = new TextTable("  ", Column.right(), Column.right(), Column.right());
        table.lines(List.of(""));
        table.row("tactics", "posts", "channels", "carry");
        kinds.forEach(kind -> write(kind, rows.getOrDefault(kind, List.of()), table));
        lines.table(table);
    }

    private static void write(ElementKind kind, List<Carried> rows, TextTable table) {
        table.lines(List.of(plural(kind).toUpperCase(Locale.ROOT)));
        for (Carried row : rows.subList(0, Math.min(rows.size(), Lines.MAX_SHOWN))) {
            table.hangingRow(
                    count(row.tactics()),
                    count(row.posts()),
                    count(row.channels()),
                    Ids.titled(row.element().id(), Titles.of(row.element())));
        }
        int more = rows.size() - Lines.MAX_SHOWN;
        if (more > 0) {
            table.row("", "", "", "and " + Counts.of(more, "more " + kind.word()));
        }
    }

    private static String count(Collection<?> carriers) {
        return Numbers.written(carriers.size());
    }

    private void writeGaps() {
        lines.heading("GAPS");
        if (!absent.isEmpty()) {
            lines.hanging(
                    1,
                    "not in the plan: "
                            + String.join(
                                    ", ",
                                    absent.stream().map(CoverageText::plural).toList()));
        }
        Map<ElementKind, List<String>> whole = new EnumMap<>(ElementKind.class);
        Map<ElementKind, Map<ElementKind, List<String>>> partly = new EnumMap<>(ElementKind.class);
        for (CoverageGap gap : coverage.gaps()) {
            ElementKind kind = gap.path().kind();
            String id = gap.path().id().orElseThrow();
            if (gap.isWhole()) {
                whole.computeIfAbsent(kind, any -> new ArrayList<>()).add(id);
                continue;
            }
            for (ElementKind missing : gap.missing()) {
                // What nothing in the plan can carry is no fault of each element.
                if (!absent.contains(missing)) {
                    partly.computeIfAbsent(kind, any -> new EnumMap<>(ElementKind.class))
                            .computeIfAbsent(missing, any -> new ArrayList<>())
                            .add(id);
                }
            }
        }
        whole.forEach((kind, ids) -> write(
                plural(kind) + (CoverageGap.isCarried(kind) ? " that nothing carries" : " that carry nothing"), ids));
        partly.forEach((kind, byMissing) -> byMissing.forEach(
                (missing, ids) -> write(plural(kind) + " without " + missing.wordWithArticle(), ids)));
        if (absent.isEmpty() && whole.isEmpty() && partly.isEmpty()) {
            lines.paragraph(1, "(none)");
        }
    }

    private void write(String heading, List<String> ids) {
        lines.hanging(1, heading + ": " + Lines.some(ids));
    }

    private static String plural(ElementKind kind) {
        return Counts.plural(kind.word());
    }
}
