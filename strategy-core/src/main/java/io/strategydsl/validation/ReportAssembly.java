package io.strategydsl.validation;

import io.strategydsl.model.StrategyIndex;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.RuleId;
import io.strategydsl.rule.RuleSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sorts the findings into those that count, those that are accepted and those that are known, and reports suppressions and
 * known findings that no longer match any.
 */
final class ReportAssembly {
    private final StrategyIndex index;
    private final GapsOfPlan gaps;
    private final Accepted accepted;
    private final Map<RuleId, Map<String, Object>> parameters;
    // How often each is still known. No multiset of Guava, for whose classes every first report would wait.
    private final Map<KnownFindings.Line, Integer> knownLeft = new LinkedHashMap<>();
    private final Optional<String> knownOfOtherPlan;

    ReportAssembly(StrategyIndex index, RuleSet rules, Settings settings) {
        this.index = index;
        this.gaps = new GapsOfPlan(index.strategy(), rules);
        this.accepted = new Accepted(gaps.before(settings.suppressions()), settings.day());
        this.parameters = settings.parameters();
        String plan = index.strategy().id();
        Optional<KnownFindings> before = settings.known();
        this.knownOfOtherPlan = before.isPresent() && !before.get().plan().equals(plan)
                ? Optional.of(before.get().plan())
                : Optional.empty();
        if (before.isPresent() && knownOfOtherPlan.isEmpty()) {
            for (KnownFindings.Line line : before.get().lines()) {
                knownLeft.merge(line, 1, Integer::sum);
            }
        }
    }

    ValidationReport assemble(List<Finding> found, RuleRun[] runs, ChecksByKind checks) {
        Map<RuleId, RuleRun> runOf = found.isEmpty() && knownLeft.isEmpty() ? Map.of() : byRule(runs);
        List<Finding> counting = new ArrayList<>();
        List<SuppressedFinding> suppressed = new ArrayList<>();
        List<Finding> known = new ArrayList<>();
        for (Finding finding : found) {
            RuleRun run = runOf.get(finding.id());
            if (run == null) {
                // What the validator itself reports can be neither suppressed nor known.
                counting.add(finding);
                continue;
            }
            Suppression suppression = accepted.of(finding);
            if (suppression != null) {
                suppressed.add(new SuppressedFinding(finding, suppression.reason(), suppression.byPlan()));
                run.suppressed++;
            } else if (isKnown(finding)) {
                known.add(finding);
                run.known++;
            } else {
                counting.add(finding);
                run.findings++;
            }
        }
        counting.addAll(accepted.aboutSuppressions());
        counting.addAll(gaps.unknown());
        List<RuleOutcome> outcomes = new ArrayList<>(runs.length);
        for (int i = 0; i < runs.length; i++) {
            outcomes.add(runs[i].outcome(checks, i));
        }
        KnownPart knownPart = new KnownPart(known, gone(runOf), knownOfOtherPlan);
        return new ValidationReport(index, counting, suppressed, knownPart, outcomes, parameters);
    }

    /** Returns whether it is among the known ones, each of which stands for one finding. */
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

    /**
     * Returns the lines that no longer match a finding, of rules that were applied, checked something and did not crash:
     * what another rule would find is unknown.
     */
    private List<String> gone(Map<RuleId, RuleRun> runOf) {
        List<String> gone = new ArrayList<>();
        for (Map.Entry<KnownFindings.Line, Integer> left : knownLeft.entrySet()) {
            RuleRun run = runOf.get(left.getKey().rule());
            if (run != null && run.isComplete()) {
                gone.addAll(Collections.nCopies(left.getValue(), left.getKey().toString()));
            }
        }
        return gone;
    }
}
