package io.strategydsl.validation;

import io.strategydsl.internal.Columns;
import io.strategydsl.internal.Counts;
import io.strategydsl.internal.Lines;
import io.strategydsl.internal.Numbers;
import io.strategydsl.internal.PlainText;
import io.strategydsl.internal.TextTable;
import io.strategydsl.internal.TextTable.Column;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.RuleId;
import io.strategydsl.rule.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The report for people: counts, then one entry for each rule with its subjects folded on one line and one fix, then the
 * next step. A part of the plan that is missing altogether has one line with all the rules that miss it.
 *
 * <p>Loops in place of streams: it is printed by the first failing test of every build, and a stream takes a new JVM longer
 * than the validation did.
 */
final class FoldedText {
    private static final String FIX_INDENT = "      fix: ";
    private static final String INDENT = "      ";
    private static final int MAX_LINES = 39;
    private static final int MAX_LINES_OF_A_TEXT = 3;
    private static final int WIDEST_ID = 40;
    private static final int NARROWEST_COUNT = 3;

    private final ValidationReport report;
    private final StrategyIndex index;
    private final Strategy strategy;
    private final AbsentParts absent;
    private final List<String> lines = new ArrayList<>();

    FoldedText(ValidationReport report, StrategyIndex index) {
        this.report = report;
        this.index = index;
        this.strategy = index.strategy();
        this.absent = new AbsentParts(strategy);
    }

    /**
     * Returns the text with all fixes if there is room; otherwise the fixes of the notes are left out first, then those of
     * the warnings, then those of the errors. If that is not enough, the notes are listed by their ids alone, then the
     * warnings, then the errors.
     */
    @Override
    public String toString() {
        List<Severity> severities = List.of(Severity.values());
        for (int withFix = severities.size(); withFix >= 0; withFix--) {
            if (fits(severities.subList(0, withFix), severities)) {
                return text();
            }
        }
        for (int byEntry = severities.size() - 1; byEntry >= 0; byEntry--) {
            if (fits(List.of(), severities.subList(0, byEntry))) {
                break;
            }
        }
        return text();
    }

    private boolean fits(List<Severity> withFix, List<Severity> byEntry) {
        write(withFix, byEntry);
        return lines.size() <= MAX_LINES;
    }

    private String text() {
        return Lines.text(lines);
    }

    private void write(List<Severity> withFix, List<Severity> byEntry) {
        lines.clear();
        Map<String, List<Finding>> missing = new LinkedHashMap<>();
        for (Finding finding : report.findings()) {
            Optional<String> part = absent.partMissedBy(finding);
            if (part.isPresent()) {
                group(missing, part.get(), finding);
            }
        }
        counts(missing);
        for (Severity severity : Severity.values()) {
            section(severity, withFix, byEntry, missing);
        }
        closing(withFix.contains(Severity.ERROR));
    }

    private static <K> void group(Map<K, List<Finding>> groups, K key, Finding finding) {
        List<Finding> group = groups.get(key);
        if (group == null) {
            group = new ArrayList<>();
            groups.put(key, group);
        }
        group.add(finding);
    }

    private void counts(Map<String, List<Finding>> missing) {
        Map<Severity, Integer> shown = shownUnder(missing);
        StringBuilder first = new StringBuilder(strategy.id() + ": " + (report.isValid() ? "valid" : "NOT VALID"));
        for (Severity severity : Severity.values()) {
            first.append(", ").append(Counts.of(shown.getOrDefault(severity, 0), severity.word()));
        }
        lines.addAll(Lines.wrapped("", first.toString()));
        List<String> sizes = List.of(
                Counts.of(strategy.objectives().size(), "objective"),
                Counts.of(strategy.goals().size(), "goal"),
                Counts.of(strategy.metrics().size(), "metric"),
                Counts.of(strategy.tactics().size(), "tactic"),
                Counts.of(strategy.personas().size(), "persona"),
                Counts.of(strategy.channels().size(), "channel"),
                Counts.of(strategy.posts().size(), "post"),
                Counts.of(strategy.members().size(), "member"),
                Counts.of(strategy.reviews().size(), "review"));
        lines.addAll(Lines.filled("", "  ", sizes));
    }

    /**
     * Returns how many findings stand under each heading. Those that miss the same part of the plan stand, and count, with
     * the most severe of them.
     */
    private Map<Severity, Integer> shownUnder(Map<String, List<Finding>> missing) {
        Map<Severity, Integer> shown = new EnumMap<>(Severity.class);
        for (Finding finding : report.findings()) {
            if (absent.partMissedBy(finding).isEmpty()) {
                shown.put(finding.severity(), shown.getOrDefault(finding.severity(), 0) + 1);
            }
        }
        for (List<Finding> group : missing.values()) {
            Severity severity = gravest(group).severity();
            shown.put(severity, shown.getOrDefault(severity, 0) + group.size());
        }
        return shown;
    }

    private void section(
            Severity severity, List<Severity> withFix, List<Severity> byEntry, Map<String, List<Finding>> missing) {
        Map<RuleId, List<Finding>> entries = new LinkedHashMap<>();
        for (Finding finding : report.findings(severity)) {
            if (absent.partMissedBy(finding).isEmpty()) {
                group(entries, finding.id(), finding);
            }
        }
        Map<String, List<Finding>> parts = new LinkedHashMap<>();
        for (Map.Entry<String, List<Finding>> part : missing.entrySet()) {
            if (gravest(part.getValue()).severity() == severity) {
                parts.put(part.getKey(), part.getValue());
            }
        }
        if (entries.isEmpty() && parts.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(Counts.plural(severity.word()).toUpperCase(Locale.ROOT));
        if (byEntry.contains(severity)) {
            entries(entries, withFix.contains(severity));
        } else {
            List<String> ids = new ArrayList<>();
            for (Map.Entry<RuleId, List<Finding>> entry : entries.entrySet()) {
                ids.add(entry.getKey() + " " + entry.getValue().size());
            }
            lines.addAll(Lines.filled("  ", ", ", ids));
        }
        for (Map.Entry<String, List<Finding>> part : parts.entrySet()) {
            missing(part.getKey(), part.getValue());
        }
    }

    private void entries(Map<RuleId, List<Finding>> entries, boolean withFix) {
        TextTable table = new TextTable(
                "  ",
                Column.left().atLeast(idWidth(entries.keySet())).atMost(WIDEST_ID),
                Column.right().atLeast(countWidth(entries.values())));
        for (Map.Entry<RuleId, List<Finding>> each : entries.entrySet()) {
            entry(each.getKey(), each.getValue(), table);
            if (withFix) {
                table.lines(fix(each.getValue().get(0).fix()));
            }
        }
        lines.addAll(table.laidOut());
    }

    /** Known before the first row, whose room for words depends on it. */
    private static int idWidth(Collection<RuleId> ids) {
        int widest = 0;
        for (RuleId id : ids) {
            int width = Columns.of(id.value());
            widest = width <= WIDEST_ID ? Math.max(widest, width) : widest;
        }
        return widest;
    }

    private static int countWidth(Collection<List<Finding>> groups) {
        int most = 0;
        for (List<Finding> group : groups) {
            most = Math.max(most, group.size());
        }
        return Math.max(NARROWEST_COUNT, Columns.of(Numbers.written(most)));
    }

    private void entry(RuleId id, List<Finding> group, TextTable table) {
        String count = Numbers.written(group.size());
        String source = group.get(0).rule().citation();
        int room = table.room() - Columns.of(source) - 2;
        String words = words(group, room);
        if (Columns.fit(words, room)) {
            table.rowWithEnd(source, id.value(), count, words);
            return;
        }
        if (room >= 0) {
            String path = group.get(0).path().element().toString();
            boolean shown = group.size() == 1 && Columns.fit(path, room);
            table.rowWithEnd(source, id.value(), count, shown ? path : "");
        } else {
            table.row(id.value(), count, "");
            table.lines(Lines.wrapped(INDENT, source, MAX_LINES_OF_A_TEXT));
        }
        table.lines(Lines.wrapped(INDENT, words(group, Lines.WIDTH - INDENT.length()), MAX_LINES_OF_A_TEXT));
    }

    private String words(List<Finding> group, int room) {
        return group.size() == 1 ? PlainText.onOneLine(group.get(0).message()) : folded(group, room);
    }

    /** The first line behind "fix: ", the others below it. */
    private static List<String> fix(String fix) {
        if (fix.isEmpty()) {
            return List.of();
        }
        String indent = " ".repeat(FIX_INDENT.length());
        List<String> wrapped = new ArrayList<>(Lines.wrapped(indent, fix, MAX_LINES_OF_A_TEXT));
        wrapped.set(0, FIX_INDENT + wrapped.get(0).substring(FIX_INDENT.length()));
        return wrapped;
    }

    /** "both goals", "all 5 goals", or "goals/influencers, partners and 3 more" as far as there is room. */
    private String folded(List<Finding> group, int room) {
        Set<ElementPath> distinct = new LinkedHashSet<>();
        for (Finding finding : group) {
            distinct.add(finding.path().element());
        }
        List<ElementPath> subjects = List.copyOf(distinct);
        ElementKind kind = subjects.get(0).kind();
        boolean oneKind = areOfKind(kind, subjects);
        if (oneKind
                && subjects.size() > 1
                && subjects.size() == kind.elements(strategy).size()
                && areOfThePlan(subjects)) {
            return Counts.all(subjects.size(), kind.word());
        }
        StringBuilder folded = new StringBuilder(subjects.get(0).toString());
        int width = Columns.of(folded.toString());
        int named = 1;
        while (named < subjects.size()) {
            ElementPath subject = subjects.get(named);
            String next = ", " + (oneKind && subject.id().isPresent() ? nameOf(subject) : subject.toString());
            int left = subjects.size() - named - 1;
            String rest = left == 0 ? "" : " and " + Numbers.written(left) + " more";
            int wider = width + Columns.of(next);
            if (wider + rest.length() > room) {
                break;
            }
            folded.append(next);
            width = wider;
            named++;
        }
        int left = subjects.size() - named;
        return left == 0 ? folded.toString() : folded + " and " + Numbers.written(left) + " more";
    }

    /** Returns whether the plan has them: a suppression may name elements that it does not have. */
    private boolean areOfThePlan(List<ElementPath> subjects) {
        for (ElementPath subject : subjects) {
            if (index.find(subject.kind(), subject.id().orElse("")).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static boolean areOfKind(ElementKind kind, List<ElementPath> subjects) {
        for (ElementPath subject : subjects) {
            if (subject.kind() != kind) {
                return false;
            }
        }
        return true;
    }

    private static String nameOf(ElementPath subject) {
        String path = subject.toString();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void missing(String part, List<Finding> group) {
        Set<String> ids = new LinkedHashSet<>();
        for (Finding finding : group) {
            ids.add(finding.id().value());
        }
        lines.addAll(Lines.wrapped("  ", "no " + part + " at all: " + String.join(", ", ids)));
    }

    private void acceptedByPlan() {
        Set<String> accepted = new LinkedHashSet<>();
        for (SuppressedFinding suppressed : report.suppressed()) {
            if (suppressed.byPlan()) {
                accepted.add(suppressed.finding().id() + " (" + PlainText.value(suppressed.reason()) + ")");
            }
        }
        if (!accepted.isEmpty()) {
            lines.addAll(
                    Lines.wrapped("", "Accepted by the plan: " + String.join("; ", accepted), MAX_LINES_OF_A_TEXT));
        }
    }

    private void closing(boolean fixesAreShown) {
        lines.add("");
        int passed = 0;
        int notApplicable = 0;
        for (RuleOutcome outcome : report.outcomes()) {
            passed += outcome instanceof RuleOutcome.Passed ? 1 : 0;
            notApplicable += outcome instanceof RuleOutcome.NotApplicable ? 1 : 0;
        }
        lines.add(Counts.of(passed, "rule") + " passed, " + Numbers.written(notApplicable) + " not applicable, "
                + Counts.of(report.suppressed().size(), "finding") + " suppressed.");
        acceptedByPlan();
        known();
        if (report.knownOfOtherPlan().isPresent()) {
            knownOfOtherPlan(report.knownOfOtherPlan().get());
        }
        if (report.findings().isEmpty()) {
            lines.add(
                    report.known().isEmpty()
                            ? "Nothing is left to fix."
                            : "Nothing is left to fix but what was known.");
            return;
        }
        Finding first = gravest(report.findings());
        String id = first.id().value();
        lines.addAll(Lines.wrapped("", next(first, fixesAreShown), MAX_LINES_OF_A_TEXT));
        lines.addAll(Lines.filled(
                "", "    ", List.of("All findings: report.fullText()", "One rule: report.explain(\"" + id + "\")")));
        if (isSuppressible(first)) {
            lines.addAll(Lines.wrapped(
                    "",
                    "Accept one: validator.suppress(\"" + id + "\", \""
                            + first.path().element() + "\", \"the reason\")"));
        }
    }

    /** Returns the next step, with its fix where there was no room for the fixes above. */
    private static String next(Finding first, boolean fixesAreShown) {
        String next = "Next: fix " + first.id() + " of " + first.path().subject();
        return fixesAreShown || first.fix().isEmpty() ? next + ", then validate again." : next + ": " + first.fix();
    }

    private void known() {
        int known = report.known().size();
        List<String> gone = report.knownButGone();
        List<String> words = new ArrayList<>();
        if (known > 0) {
            words.add(Counts.of(known, "known finding") + (known == 1 ? " is" : " are") + " set apart"
                    + (gone.isEmpty() ? "." : ";"));
        }
        if (!gone.isEmpty()) {
            words.add(Counts.of(gone.size(), "line") + " of the known findings "
                    + (gone.size() == 1 ? "matches" : "match") + " nothing any more:");
            // Not broken where it fits on a line, so that it can be copied and searched for in the file.
            words.add(gone.get(0));
        }
        if (gone.size() > 1) {
            words.add("and " + Numbers.written(gone.size() - 1) + " more");
        }
        if (!words.isEmpty()) {
            List<String> filled = Lines.filled("", " ", words);
            lines.addAll(
                    filled.size() <= MAX_LINES_OF_A_TEXT
                            ? filled
                            : Lines.wrapped("", String.join(" ", words), MAX_LINES_OF_A_TEXT));
        }
    }

    private void knownOfOtherPlan(String other) {
        lines.addAll(Lines.wrapped(
                "",
                "The known findings belong to " + other + " and are not applied to this plan; to apply them:"
                        + " known.forPlan(\"" + strategy.id() + "\")",
                MAX_LINES_OF_A_TEXT));
    }

    private boolean isSuppressible(Finding finding) {
        for (RuleOutcome outcome : report.outcomes()) {
            if (outcome.rule().id().equals(finding.id())) {
                return true;
            }
        }
        return false;
    }

    /** Returns the first of the most severe findings. */
    private static Finding gravest(List<Finding> findings) {
        Finding gravest = findings.get(0);
        for (Finding finding : findings) {
            if (finding.severity().compareTo(gravest.severity()) < 0) {
                gravest = finding;
            }
        }
        return gravest;
    }
}
