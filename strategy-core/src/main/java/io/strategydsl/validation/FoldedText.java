package io.strategydsl.validation;

import io.strategydsl.internal.Columns;
import io.strategydsl.internal.Lines;
import io.strategydsl.internal.PlainText;
import io.strategydsl.internal.TextTable;
import io.strategydsl.internal.TextTable.Column;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.words.KindForm;
import io.strategydsl.rule.Severity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The report for people: how many rules are broken in how many places, then one entry for each rule with the fix, then the
 * next step. A part of the plan that is missing altogether has one line with all the rules that miss it.
 *
 * <p>Loops in place of streams: it is printed by the first failing test of every build, and a stream takes a new JVM longer
 * than the validation did.
 */
final class FoldedText {
    private static final String INDENT = "      ";
    private static final int MAX_LINES = 39;
    private static final int MAX_LINES_OF_A_TEXT = 3;
    private static final int MAX_LINES_OF_NOTES = 3;
    private static final int MAX_LINES_OF_WARNINGS = 5;
    private static final int WIDEST_ID = 40;
    private static final int WIDEST_COUNT = 24;
    private static final int ALWAYS_WITH_FIX = 3;
    private static final List<ElementKind> COUNTED = List.of(
            ElementKind.OBJECTIVE,
            ElementKind.GOAL,
            ElementKind.METRIC,
            ElementKind.TACTIC,
            ElementKind.PERSONA,
            ElementKind.CHANNEL,
            ElementKind.POST,
            ElementKind.MEMBER,
            ElementKind.REVIEW);

    private final ValidationReport report;
    private final ReportWords words;
    private final Strategy strategy;
    private final List<FoldedEntry> entries;
    private final List<String> lines = new ArrayList<>();

    FoldedText(ValidationReport report, StrategyIndex index, ReportWords words) {
        this.report = report;
        this.words = words;
        this.strategy = index.strategy();
        this.entries = new FoldedEntries(report).folded(report.findings(), index, words);
    }

    /**
     * How much room the entries are given: what is less urgent is shortened first.
     *
     * @param fixes how many entries keep their fix, from the gravest on
     * @param rows how many entries have a line of their own; the others share lines
     * @param cut whether entries that share lines are counted where they would take too many
     * @param shown how many of the entries with a line of their own are shown; the others are counted
     */
    private record Room(int fixes, int rows, boolean cut, int shown) {}

    @Override
    public String toString() {
        int errors = FoldedEntry.of(Severity.ERROR, entries).size();
        int notNotes = entries.size() - FoldedEntry.of(Severity.INFO, entries).size();
        int all = entries.size();
        int few = Math.min(ALWAYS_WITH_FIX, all);
        if (fits(new Room(all, all, false, all))
                || fits(new Room(notNotes, all, false, all))
                || fits(new Room(errors, all, false, all))
                || fits(new Room(few, all, false, all))
                || fits(new Room(few, notNotes, false, all))
                || fits(new Room(few, errors, false, all))) {
            return Lines.text(lines);
        }
        int shown = errors;
        while (shown >= 0 && !fits(new Room(few, errors, true, shown))) {
            shown--;
        }
        return Lines.text(lines);
    }

    private boolean fits(Room room) {
        lines.clear();
        heading();
        int first = 0;
        for (Severity severity : Severity.values()) {
            List<FoldedEntry> section = FoldedEntry.of(severity, entries);
            if (!section.isEmpty()) {
                lines.add("");
                lines.add(words.say(ReportPhrase.heading(severity)));
                section(severity, section, first, room);
            }
            first += section.size();
        }
        closing();
        return lines.size() <= MAX_LINES;
    }

    private void heading() {
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            List<FoldedEntry> section = FoldedEntry.of(severity, entries);
            if (!section.isEmpty()) {
                counts.add(count(severity, section, counts.isEmpty()));
            }
        }
        lines.addAll(Lines.wrapped(
                "",
                words.say(
                        report.isValid() ? ReportPhrase.VALID : ReportPhrase.NOT_VALID,
                        "plan",
                        strategy.id(),
                        "findings",
                        counts.isEmpty() ? nothingLeft() : String.join(", ", counts) + ".")));
        List<String> sizes = new ArrayList<>();
        for (ElementKind kind : COUNTED) {
            sizes.add(words.say(
                    KindForm.COUNT.of(kind), "count", kind.elements(strategy).size()));
        }
        lines.addAll(Lines.filled("", "  ", sizes));
    }

    private String nothingLeft() {
        return words.say(report.known().isEmpty() ? ReportPhrase.NOTHING_LEFT : ReportPhrase.NOTHING_NEW);
    }

    /** Returns "9 rules broken (171 places)", "25 warnings (58)". */
    private String count(Severity severity, List<FoldedEntry> section, boolean first) {
        return words.say(
                ReportPhrase.count(severity, first),
                "rules",
                FoldedEntry.rules(section),
                "places",
                FoldedEntry.findings(section));
    }

    private void section(Severity severity, List<FoldedEntry> section, int first, Room room) {
        int rows = Math.max(0, Math.min(section.size(), Math.min(room.rows(), room.shown()) - first));
        TextTable table = new TextTable(
                "  ",
                Column.left().atLeast(widestId(section)).atMost(WIDEST_ID),
                Column.right().atLeast(widestCount(section)).atMost(WIDEST_COUNT));
        for (int i = 0; i < rows; i++) {
            FoldedEntry entry = section.get(i);
            boolean withFix = first + i < room.fixes();
            if (entry.isAbsentPart()) {
                table.lines(Lines.wrapped("  ", entry.absence()));
            } else {
                row(entry, table, withFix);
            }
            if (withFix) {
                table.lines(toDo(entry.toDo()));
            }
        }
        lines.addAll(table.laidOut());
        if (rows < section.size()) {
            List<FoldedEntry> others = section.subList(rows, section.size());
            lines.addAll(
                    rows == 0
                            ? packed(others, mostLines(severity, room))
                            : Lines.wrapped("  ", more(severity, others)));
        }
    }

    private static int mostLines(Severity severity, Room room) {
        if (!room.cut()) {
            return Integer.MAX_VALUE;
        }
        return severity == Severity.INFO ? MAX_LINES_OF_NOTES : MAX_LINES_OF_WARNINGS;
    }

    /** Known before the first row, whose room for words depends on it. */
    private static int widestId(List<FoldedEntry> section) {
        int widest = 0;
        for (FoldedEntry entry : section) {
            int width = entry.isAbsentPart() ? 0 : Columns.of(entry.id());
            widest = width <= WIDEST_ID ? Math.max(widest, width) : widest;
        }
        return widest;
    }

    private static int widestCount(List<FoldedEntry> section) {
        int widest = 0;
        for (FoldedEntry entry : section) {
            int width = entry.isAbsentPart() ? 0 : Columns.of(entry.count());
            widest = width <= WIDEST_COUNT ? Math.max(widest, width) : widest;
        }
        return widest;
    }

    private void row(FoldedEntry entry, TextTable table, boolean withMore) {
        int room = table.room() - Columns.of(entry.source()) - 2;
        String said = entry.words(room);
        if (Columns.fit(said, room)) {
            table.rowWithEnd(entry.source(), entry.id(), entry.count(), said);
        } else {
            table.row(entry.id(), entry.count(), said);
            table.lines(Lines.wrapped(INDENT, entry.source(), MAX_LINES_OF_A_TEXT));
        }
        if (withMore && entry.hasMore(room)) {
            table.lines(Lines.wrapped(INDENT, words.message(entry.first()), MAX_LINES_OF_A_TEXT));
        }
    }

    /** Returns entries that share lines, and how many more there are if they would take too many. */
    private List<String> packed(List<FoldedEntry> section, int most) {
        List<String> packed = new ArrayList<>();
        for (FoldedEntry entry : section) {
            packed.add(entry.packed());
        }
        List<String> filled = Lines.filled("  ", "; ", packed);
        for (int shown = section.size() - 1; filled.size() > most && shown >= 0; shown--) {
            List<FoldedEntry> others = section.subList(shown, section.size());
            packed.set(shown, more(others.get(0).severity(), others));
            filled = Lines.filled("  ", "; ", packed.subList(0, shown + 1));
        }
        return filled;
    }

    /** Returns "and 12 more rules broken (31 places)". */
    private String more(Severity severity, List<FoldedEntry> others) {
        return words.say(
                ReportPhrase.more(severity),
                "rules",
                FoldedEntry.rules(others),
                "places",
                FoldedEntry.findings(others));
    }

    /** The first line behind "fix: ", the others below it. */
    private List<String> toDo(String toDo) {
        if (toDo.isEmpty()) {
            return List.of();
        }
        String first = INDENT + words.toDoLabel();
        String indent = " ".repeat(Columns.of(first));
        List<String> wrapped = new ArrayList<>(Lines.wrapped(indent, toDo, MAX_LINES_OF_A_TEXT));
        wrapped.set(0, first + wrapped.get(0).substring(indent.length()));
        return wrapped;
    }

    private void closing() {
        lines.add("");
        int passed = 0;
        int notApplicable = 0;
        for (RuleOutcome outcome : report.outcomes()) {
            passed += outcome instanceof RuleOutcome.Passed ? 1 : 0;
            notApplicable += outcome instanceof RuleOutcome.NotApplicable ? 1 : 0;
        }
        lines.add(words.say(
                ReportPhrase.PASSED,
                "rules",
                passed,
                "notApplicable",
                notApplicable,
                "suppressed",
                report.suppressed().size()));
        acceptedByPlan();
        known();
        if (report.knownOfOtherPlan().isPresent()) {
            knownOfOtherPlan(report.knownOfOtherPlan().get());
        }
        if (!entries.isEmpty()) {
            next(entries.get(0));
        }
    }

    /** Returns what to fix first: what is gravest, and among equals what the method has first. */
    private void next(FoldedEntry first) {
        String next = words.say(ReportPhrase.NEXT, "rule", first.id(), "why", words.why(first.first()));
        lines.addAll(Lines.wrapped("", next.strip(), MAX_LINES_OF_A_TEXT));
        List<String> commands = words.commands(first.id(), first.first().path().element(), isSuppressible(first));
        if (!commands.isEmpty()) {
            lines.addAll(Lines.filled("", "    ", commands));
        }
    }

    private void acceptedByPlan() {
        Set<String> accepted = new LinkedHashSet<>();
        for (SuppressedFinding suppressed : report.suppressed()) {
            if (suppressed.byPlan()) {
                accepted.add(suppressed.finding().id() + " (" + PlainText.value(suppressed.reason()) + ")");
            }
        }
        if (!accepted.isEmpty()) {
            String said = words.say(ReportPhrase.ACCEPTED, "rules", String.join("; ", accepted));
            lines.addAll(Lines.wrapped("", said, MAX_LINES_OF_A_TEXT));
        }
    }

    private void known() {
        int known = report.known().size();
        List<String> gone = report.knownButGone();
        List<String> said = new ArrayList<>();
        if (known > 0) {
            said.add(words.say(ReportPhrase.KNOWN, "count", known) + (gone.isEmpty() ? "." : ";"));
        }
        if (!gone.isEmpty()) {
            said.add(words.say(ReportPhrase.GONE, "count", gone.size()));
            // Not broken where it fits on a line, so that it can be copied and searched for in the file.
            said.add(gone.get(0));
        }
        if (gone.size() > 1) {
            said.add(words.say(ReportPhrase.AND_MORE, "count", gone.size() - 1));
        }
        if (!said.isEmpty()) {
            List<String> filled = Lines.filled("", " ", said);
            lines.addAll(
                    filled.size() <= MAX_LINES_OF_A_TEXT
                            ? filled
                            : Lines.wrapped("", String.join(" ", said), MAX_LINES_OF_A_TEXT));
        }
    }

    private void knownOfOtherPlan(String other) {
        String said = words.say(ReportPhrase.OTHER_PLAN, "other", other) + words.toApplyThem(strategy.id());
        lines.addAll(Lines.wrapped("", said, MAX_LINES_OF_A_TEXT));
    }

    private boolean isSuppressible(FoldedEntry entry) {
        for (RuleOutcome outcome : report.outcomes()) {
            if (outcome.rule().id().value().equals(entry.id())) {
                return true;
            }
        }
        return false;
    }
}
