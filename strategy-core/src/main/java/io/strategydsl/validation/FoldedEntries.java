package io.strategydsl.validation;

import io.strategydsl.model.ElementKind;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.RuleId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** Returns an entry for each rule and severity, and one for each part that the plan does not have at all. */
    List<FoldedEntry> folded(List<Finding> findings, StrategyIndex index, ReportWords words) {
        AbsentParts absent = new AbsentParts(index.strategy());
        List<FoldedEntry> entries = new ArrayList<>();
        Map<Object, FoldedEntry> last = new HashMap<>();
        for (Finding finding : inOrder(findings)) {
            Optional<ElementKind> part = absent.partMissedBy(finding);
            Object key = part.isPresent() ? part.get() : finding.id();
            FoldedEntry entry = last.get(key);
            // The findings are in the order of their severities, so a rule is done with one when it comes to the next.
            if (entry == null || (part.isEmpty() && entry.severity() != finding.severity())) {
                entry = new FoldedEntry(index, words, part, finding);
                entries.add(entry);
                last.put(key, entry);
            } else {
                entry.add(finding);
            }
        }
        return entries;
    }
}
