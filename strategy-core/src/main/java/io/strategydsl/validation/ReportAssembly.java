package io.strategydsl.validation;

import io.strategydsl.model.StrategyIndex;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.RuleId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Sorts what was found into what counts, what is accepted and what is known, and tells on suppressions and known findings
 * that do nothing any more.
 */
final class ReportAssembly {
    private final StrategyIndex index;
    private final List<Suppression> suppressions;
    private final Optional<LocalDate> day;
    private final Map<RuleId, Map<String, Object>> parameters;
    // How often each is still known. No multiset of Guava, for whose classes every first report would wait.
    private final Map<KnownFindings.Line, Integer> knownLeft = new LinkedHashMap<>();
    private final Set<Suppression> used = new HashSet<>();

    ReportAssembly(StrategyIndex index, Settings settings) {
        this.index = index;
        this.suppressions = settings.suppressions();
        this.day = settings.day();
        this.parameters = settings.parameters();
        for (KnownFindings.Line line : settings.known().lines()) {
            knownLeft.merge(line, 1, Integer::sum);
        }
    }

    ValidationReport assemble(List<Finding> found, RuleRun[] runs, ChecksByKind checks) {
        Map<RuleId, RuleRun> runOf = found.isEmpty() && knownLeft.isEmpty() ? Map.of() : byRule(runs);
        List<Finding> counting = new ArrayList<>();
        List<SuppressedFinding> accepted = new ArrayList<>();
        List<Finding> known = new ArrayList<>();
        for (Finding finding : found) {
            Optional<Suppression> suppression = suppressionOf(finding);
            RuleRun run = runOf.get(finding.id());
            if (run == null) {
                // What the validator itself reports can be neither suppressed nor known.
                counting.add(finding);
            } else if (suppression.isPresent()) {
                accepted.add(new SuppressedFinding(finding, suppression.get().reason()));
                run.suppressed++;
            } else if (isKnown(finding)) {
                known.add(finding);
                run.known++;
            } else {
                counting.add(finding);
                run.findings++;
            }
        }
        counting.addAll(ofSuppressions());
        List<RuleOutcome> outcomes = new ArrayList<>(runs.length);
        for (int i = 0; i < runs.length; i++) {
            outcomes.add(runs[i].outcome(checks, i));
        }
        return new ValidationReport(index, counting, accepted, known, gone(runOf), outcomes, parameters);
    }

    /** Whether it is among those known, each of which stands for one finding. */
    private boolean isKnown(Finding finding) {
        if (knownLeft.isEmpty()) {
            return false;
        }
        KnownFindings.Line line = KnownFindings.Line.of(finding);
        boolean known = knownLeft.containsKey(line);
        knownLeft.computeIfPresent(line, (same, left) -> left == 1 ? null : left - 1);
        return known;
    }

    private static Map<RuleId, RuleRun> byRule(RuleRun[] runs) {
        Map<RuleId, RuleRun> byRule = new HashMap<>();
        for (RuleRun run : runs) {
            byRule.put(run.info.id(), run);
        }
        return byRule;
    }

    /** What a rule would still find that was not applied, had nothing to check or did not get to the end is unknown. */
    private List<String> gone(Map<RuleId, RuleRun> runOf) {
        List<String> gone = new ArrayList<>();
        knownLeft.forEach((line, left) -> {
            RuleRun run = runOf.get(line.rule());
            if (run != null && run.hasLooked()) {
                gone.addAll(Collections.nCopies(left, line.toString()));
            }
        });
        return gone;
    }

    private Optional<Suppression> suppressionOf(Finding finding) {
        Optional<Suppression> first = Optional.empty();
        for (Suppression suppression : suppressions) {
            if (!suppression.isExpired(day) && suppression.matches(finding)) {
                used.add(suppression);
                first = first.isPresent() ? first : Optional.of(suppression);
            }
        }
        return first;
    }

    private List<Finding> ofSuppressions() {
        List<Finding> findings = new ArrayList<>();
        for (Suppression suppression : suppressions) {
            if (suppression.isExpired(day)) {
                findings.add(ValidatorRules.expired(suppression));
            } else if (!used.contains(suppression)) {
                findings.add(ValidatorRules.unused(suppression));
            }
        }
        return findings;
    }
}
