package io.strategydsl.validation;

import io.strategydsl.model.ElementKind;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.RuleId;
import io.strategydsl.rule.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sorts and folds the findings of a report: the gravest first, and among equals in the order in which the method has its
 * rules, from integrity to what is due as of a day.
 */
final class FoldedEntries implements Comparator<Finding> {
    private final Map<RuleId, Integer> places = new HashMap<>();

    FoldedEntries(ValidationReport report) {
        for (RuleOutcome outcome : report.outcomes()) {
            places.put(outcome.rule().id(), places.size());
        }
    }

    /** Custom rules stand where their validator has them; what the validator itself reports comes last. */
    @Override
    public int compare(Finding one, Finding other) {
        int bySeverity = one.severity().compareTo(other.severity());
        return bySeverity != 0 ? bySeverity : Integer.compare(place(one), place(other));
    }

    private int place(Finding finding) {
        return places.getOrDefault(finding.id(), Integer.MAX_VALUE);
    }

    /** Returns the findings in this order, and among those of one rule in the order of the plan. */
    List<Finding> inOrder(List<Finding> findings) {
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(this);
        return sorted;
    }

    /** Returns an entry for each rule, and one for each part that the plan does not have at all. */
    List<FoldedEntry> folded(List<Finding> findings, StrategyIndex index, ReportWords words) {
        AbsentParts absent = new AbsentParts(index.strategy());
        Map<Object, FoldedEntry> entries = new LinkedHashMap<>();
        for (Finding finding : inOrder(findings)) {
            Optional<ElementKind> part = absent.partMissedBy(finding);
            Object key = part.isPresent() ? part.get() : new Key(finding.severity(), finding.id());
            FoldedEntry entry = entries.get(key);
            if (entry == null) {
                entries.put(key, new FoldedEntry(index, words, part, finding));
            } else {
                entry.add(finding);
            }
        }
        return new ArrayList<>(entries.values());
    }

    private record Key(Severity severity, RuleId rule) {
        // By hand: those of a record are put together when they are first called, for which the first report would
        // wait.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && severity == key.severity && rule.equals(key.rule);
        }

        @Override
        public int hashCode() {
            return 31 * rule.hashCode() + severity.hashCode();
        }
    }
}
