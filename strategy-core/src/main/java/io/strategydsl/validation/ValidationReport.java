package io.strategydsl.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.strategydsl.internal.Checks;
import io.strategydsl.internal.Nearest;
import io.strategydsl.internal.PlainText;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.RuleId;
import io.strategydsl.rule.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All that was found in a plan: as data for programs, and as a text that a person reads.
 *
 * <p>Findings come in the order of the plan, then of the rule ids, whatever the order in which rules ran; what there is
 * to say about suppressions comes last. A report never
 * changes and is safe to share between threads. Two reports are equal when they are about equal plans and say the same.
 */
public final class ValidationReport {
    private final StrategyIndex index;
    private final ImmutableList<Finding> findings;
    private final ImmutableList<SuppressedFinding> suppressed;
    private final KnownPart known;
    private final ImmutableList<RuleOutcome> outcomes;
    private final ImmutableMap<RuleId, Map<String, Object>> parameters;

    ValidationReport(
            StrategyIndex index,
            List<Finding> findings,
            List<SuppressedFinding> suppressed,
            KnownPart known,
            List<RuleOutcome> outcomes,
            Map<RuleId, Map<String, Object>> parameters) {
        this.index = index;
        this.findings = ImmutableList.copyOf(findings);
        this.suppressed = ImmutableList.copyOf(suppressed);
        this.known = known;
        this.outcomes = ImmutableList.copyOf(outcomes);
        this.parameters = ImmutableMap.copyOf(parameters);
    }

    /** The plan that was checked. */
    public Strategy strategy() {
        return index.strategy();
    }

    /** Whether the plan has no ERROR that counts. */
    public boolean isValid() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** The findings that count. */
    public List<Finding> findings() {
        return findings;
    }

    /** The findings of one severity. */
    public List<Finding> findings(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    /** The findings of one rule. */
    public List<Finding> of(String ruleId) {
        return findings.stream()
                .filter(finding -> finding.id().value().equals(ruleId))
                .toList();
    }

    /**
     * The findings about one element and its attributes, or about one attribute.
     *
     * @param path the element, such as "tactics/list", or the attribute, such as "tactics/list/owners"
     * @throws IllegalArgumentException if it is not a path
     */
    public List<Finding> at(String path) {
        ElementPath asked = ElementPath.parse(path);
        return findings.stream()
                .filter(finding -> asked.equals(finding.path())
                        || asked.equals(finding.path().element()))
                .toList();
    }

    /** The findings that were accepted, each with the reason. */
    public List<SuppressedFinding> suppressed() {
        return suppressed;
    }

    /** The findings that were known before and do not count, in the order of the plan. */
    public List<Finding> known() {
        return known.findings();
    }

    /**
     * The lines of the known findings that match nothing any more, in the order of their text: what they name was fixed,
     * taken out of the plan or suppressed. Lines about rules that were not applied, that crashed or that had nothing to
     * check, as without the day that they ask for, are not among them: nobody knows what such a rule would find.
     */
    public List<String> knownButGone() {
        return known.gone();
    }

    /**
     * Returns the id of the plan that the known findings are those of, where it is another one than the plan that was
     * checked. None of them was set apart then. {@link KnownFindings#forPlan(String)} lets them be used for another plan.
     */
    public Optional<String> knownOfOtherPlan() {
        return known.otherPlan();
    }

    /** The findings by element, for an application that shows each beside its form. */
    public Map<ElementPath, List<Finding>> byElement() {
        return grouped(finding -> finding.path().element(), new LinkedHashMap<>());
    }

    /** The findings by rule, in alphabetical order of the rules. */
    public Map<RuleId, List<Finding>> byRule() {
        return grouped(Finding::id, new TreeMap<>());
    }

    /** The findings by severity, the gravest first. */
    public Map<Severity, List<Finding>> bySeverity() {
        return grouped(Finding::severity, new EnumMap<>(Severity.class));
    }

    /**
     * The findings by the id of the member of the team who owns the element, for chasing people: the owners of the tactic,
     * of the goal, of the channel, or of the goals that a metric measures. A finding about something with several owners
     * is there for each of them; one about something that nobody owns is not there.
     */
    public Map<String, List<Finding>> byOwner() {
        return FindingsByOwner.of(findings, new Owners(index));
    }

    /** What came of each rule, in the order of the rule set. */
    public List<RuleOutcome> outcomes() {
        return outcomes;
    }

    /**
     * What came of one rule.
     *
     * @throws IllegalArgumentException if the rule was not applied; the message names the nearest ids
     */
    public RuleOutcome outcome(String ruleId) {
        Checks checks = Checks.of("report");
        checks.present("rule id", ruleId);
        return outcomes.stream()
                .filter(outcome -> outcome.rule().id().value().equals(ruleId))
                .findFirst()
                .orElseThrow(
                        () -> checks.refused("rule " + PlainText.quoted(ruleId) + " was not applied" + hint(ruleId)));
    }

    private String hint(String ruleId) {
        List<String> applied =
                outcomes.stream().map(outcome -> outcome.rule().id().value()).toList();
        List<String> nearest = Nearest.to(ruleId, applied);
        return nearest.isEmpty()
                ? "; the rules applied are " + String.join(", ", applied)
                : "; did you mean " + nearest.stream().map(id -> "'" + id + "'").collect(Collectors.joining(" or "))
                        + "?";
    }

    /**
     * All that there is to say of a rule, and what came of it here: what it finds and why, a part of a plan that violates
     * it and the same part fixed, its parameters with what is set for them, when to suppress it and where it comes from.
     * Custom rules lack what they do not say. The lines are at most 100 characters wide.
     *
     * @throws IllegalArgumentException if the rule was not applied; the message names the nearest ids
     */
    public String explain(String ruleId) {
        List<Finding> found = of(ruleId);
        // What the validator itself reports has findings but is no rule of the set.
        boolean applied = outcomes.stream()
                .anyMatch(outcome -> outcome.rule().id().value().equals(ruleId));
        RuleOutcome outcome = !applied && !found.isEmpty()
                ? new RuleOutcome.Violated(found.get(0).rule(), found.size(), found.size())
                : outcome(ruleId);
        return Explanation.of(outcome, parameters.getOrDefault(outcome.rule().id(), Map.of()), found);
    }

    /**
     * The report as a person reads it when a unit test fails: folded by rule, under 100 characters wide, with one fix for
     * each rule. All that misses a part which the plan does not have at all is one line, and counts with the gravest finding
     * in it.
     */
    public String text() {
        return new FoldedText(this, index).toString();
    }

    /** Every finding on lines of its own, with message, reason, fix and source; the known ones and then the suppressed ones last. */
    public String fullText() {
        return FullText.of(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ValidationReport report
                && strategy().equals(report.strategy())
                && findings.equals(report.findings)
                && suppressed.equals(report.suppressed)
                && known.equals(report.known)
                && outcomes.equals(report.outcomes)
                && parameters.equals(report.parameters);
    }

    @Override
    public int hashCode() {
        return findings.hashCode();
    }

    /** The same as {@link #text()}. */
    @Override
    public String toString() {
        return text();
    }

    private <K> Map<K, List<Finding>> grouped(Function<Finding, K> key, Map<K, List<Finding>> groups) {
        List<Finding> group = List.of();
        @Nullable K last = null;
        for (Finding finding : findings) {
            K next = key.apply(finding);
            // Findings about one element come one after the other, so few have to be looked up.
            if (!next.equals(last)) {
                group = groups.computeIfAbsent(next, any -> new ArrayList<>());
                last = next;
            }
            group.add(finding);
        }
        groups.replaceAll((each, all) -> List.copyOf(all));
        return Collections.unmodifiableMap(groups);
    }
}
