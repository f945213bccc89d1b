package io.strategydsl.testing;

import io.strategydsl.internal.Checks;
import io.strategydsl.internal.PlainText;
import io.strategydsl.model.Strategy;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.RuleId;
import io.strategydsl.rule.Severity;
import io.strategydsl.validation.RuleOutcome;
import io.strategydsl.validation.StrategyValidator;
import io.strategydsl.validation.ValidationReport;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Assertions on a plan. Each fails with an {@link AssertionError} that says what was expected and what was found instead: the
 * report as text, or the findings of the rule in question.
 */
public final class StrategyAssert {
    private final TestedPlan plan;
    private final Strategy strategy;
    private final ValidationReport report;

    StrategyAssert(TestedPlan plan, StrategyValidator validator) {
        this.plan = plan;
        this.strategy = plan.strategy();
        this.report = validator.validate(strategy);
    }

    /** Returns the same assertions, with the plan checked by another validator. */
    public StrategyAssert using(StrategyValidator validator) {
        return new StrategyAssert(plan, Checks.of("assertion").present("validator", validator));
    }

    /** Asserts that the plan has no ERROR. */
    public StrategyAssert isValid() {
        return hasNone("no errors", Severity.ERROR);
    }

    /** Asserts that the plan has neither an ERROR nor a WARNING. */
    public StrategyAssert hasNoWarnings() {
        return hasNone("neither errors nor warnings", Severity.ERROR, Severity.WARNING);
    }

    /** Asserts that the plan has no finding at all. */
    public StrategyAssert hasNoFindings() {
        return hasNone("no findings", Severity.values());
    }

    /**
     * Asserts that a rule found something; where and how can be asserted next.
     *
     * @throws IllegalArgumentException if it does not have the form of a rule id, or the validator neither has this rule
     *     nor reports under this id; the message names the nearest ids
     */
    public FindingAssert hasFinding(String ruleId) {
        List<Finding> findings = report.of(known(ruleId).value());
        if (findings.isEmpty()) {
            throw unmet("a finding of " + ruleId, cameOf(ruleId));
        }
        return new FindingAssert(this, "a finding of " + ruleId, findings);
    }

    /**
     * Asserts that these rules found something, and no others. No id at all means no finding at all.
     *
     * @throws IllegalArgumentException if one of them does not have the form of a rule id, or the validator neither has
     *     this rule nor reports under this id; the message names the nearest ids
     */
    public StrategyAssert violatesExactly(String... ruleIds) {
        Set<RuleId> expected = Arrays.stream(Checks.of("assertion").present("rule ids", ruleIds))
                .map(this::known)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<RuleId> found = report.byRule().keySet();
        if (!expected.equals(found)) {
            throw unmet(
                    "violations of exactly " + expected,
                    "it has violations of " + found + differences(expected, found));
        }
        return this;
    }

    private String differences(Set<RuleId> expected, Set<RuleId> found) {
        StringBuilder differences = new StringBuilder();
        for (RuleId rule : found) {
            if (!expected.contains(rule)) {
                differences.append("\nnot expected: ").append(rule).append('\n');
                differences.append(FindingLines.of(report.of(rule.value()), plan));
            }
        }
        for (RuleId rule : expected) {
            if (!found.contains(rule)) {
                differences.append("\nnot found: ").append(cameOf(rule.value()));
            }
        }
        return differences.toString();
    }

    /** Returns what came of a rule that has no finding that counts. */
    private String cameOf(String ruleId) {
        RuleOutcome outcome = report.outcome(ruleId);
        if (outcome instanceof RuleOutcome.NotApplicable notApplicable) {
            return ruleId + " had nothing to check: " + PlainText.value(notApplicable.reason());
        }
        if (outcome instanceof RuleOutcome.Suppressed) {
            return "all findings of " + ruleId + " are suppressed";
        }
        if (outcome instanceof RuleOutcome.Known) {
            return "all findings of " + ruleId + " are known";
        }
        return outcome instanceof RuleOutcome.Crashed crashed
                ? ruleId + " crashed: " + PlainText.value(crashed.problem())
                : ruleId + " passed";
    }

    /** Returns the report, for assertions that are not offered here. */
    public ValidationReport report() {
        return report;
    }

    TestedPlan plan() {
        return plan;
    }

    private AssertionError failure(String expected, Severity... severities) {
        String places = plan.isInFile() ? "\n\nin the file:\n" + FindingLines.of(findings(severities), plan) : "";
        return new AssertionError(
                "expected strategy '" + strategy.id() + "' to have " + expected + "\n\n" + report.text() + places);
    }

    private List<Finding> findings(Severity... severities) {
        return report.findings().stream()
                .filter(finding -> Arrays.asList(severities).contains(finding.severity()))
                .toList();
    }

    AssertionError unmet(String expected, String instead) {
        return new AssertionError(
                "expected strategy '" + strategy.id() + "' to have " + PlainText.line(expected) + ", but " + instead);
    }

    private StrategyAssert hasNone(String expected, Severity... severities) {
        for (Severity severity : severities) {
            if (!report.findings(severity).isEmpty()) {
                throw failure(expected, severities);
            }
        }
        return this;
    }

    /** Returns the id if there is such a rule: with a mistyped id, "no finding of it" would be true of every plan. */
    private RuleId known(String ruleId) {
        RuleId id = RuleId.of(ruleId);
        if (report.of(ruleId).isEmpty()) {
            report.outcome(ruleId);
        }
        return id;
    }

    /** Returns which plan the assertions are on. */
    @Override
    public String toString() {
        return "expecting strategy '" + strategy.id() + "'";
    }
}
