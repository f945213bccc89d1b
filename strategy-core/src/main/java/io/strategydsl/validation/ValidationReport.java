package io.strategydsl.validation;

import com.google.common.collect.ImmutableList;
import io.strategydsl.internal.Checks;
import io.strategydsl.internal.Nearest;
import io.strategydsl.internal.PlainText;
import io.strategydsl.language.Language;
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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All findings about a plan, as data for programs and as text for people.
 *
 * <p>Findings are in the order of the plan, then of the rule ids, regardless of the order in which rules ran; those about
 * suppressions come last. A report is immutable and safe to share between threads. Two reports are equal if their plans
 * and contents are.
 */
public final class ValidationReport {
    private final StrategyIndex index;
    private final ImmutableList<Finding> findings;
    private final ImmutableList<SuppressedFinding> suppressed;
    private final KnownPart known;
    private final ImmutableList<RuleOutcome> outcomes;
    private final Map<RuleId, Map<String, Object>> parameters;

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
        this.parameters = Map.copyOf(parameters);
    }

    /** Returns the plan that was checked. */
    public Strategy strategy() {
        return index.strategy();
    }

    /** Returns whether the plan has no ERROR that counts. */
    public boolean isValid() {
        for (Finding finding : findings) {
            if (finding.severity() == Severity.ERROR) {
                return false;
            }
        }
        return true;
    }

    /** Returns the findings that count. */
    public List<Finding> findings() {
        return findings;
    }

    /** Returns the findings of one severity. */
    public List<Finding> findings(Severity severity) {
        List<Finding> ofTheSeverity = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.severity() == severity) {
                ofTheSeverity.add(finding);
            }
        }
        return Collections.unmodifiableList(ofTheSeverity);
    }

    /** Returns the findings of one rule. */
    public List<Finding> of(String ruleId) {
        List<Finding> ofTheRule = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.id().value().equals(ruleId)) {
                ofTheRule.add(finding);
            }
        }
        return Collections.unmodifiableList(ofTheRule);
    }

    /**
     * Returns the findings about one element and its attributes, or about one attribute.
     *
     * @param path the element, such as "tactics/list", or the attribute, such as "tactics/list/owners"
     * @throws IllegalArgumentException if it is not a path, or leads to an element that the plan does not have or to an
     *     attribute that its kind does not have, and where nothing was found; the message names the nearest paths
     */
    public List<Finding> at(String path) {
        ElementPath asked = ElementPath.parse(path);
        List<Finding> there =
                findings.stream().filter(finding -> isAt(asked, finding)).toList();
        // A finding is somewhere, whatever the plan has.
        boolean isSomewhere = !there.isEmpty()
                || suppressed.stream().anyMatch(accepted -> isAt(asked, accepted.finding()))
                || known().stream().anyMatch(finding -> isAt(asked, finding));
        if (!isSomewhere) {
            new AskedPath(asked, index).refuseIfNowhere();
        }
        return there;
    }

    private static boolean isAt(ElementPath asked, Finding finding) {
        return asked.equals(finding.path()) || asked.equals(finding.path().element());
    }

    /** Returns the findings that were accepted, each with the reason. */
    public List<SuppressedFinding> suppressed() {
        return suppressed;
    }

    /** Returns the findings that were known before and do not count, in the order of the plan. */
    public List<Finding> known() {
        return known.findings();
    }

    /**
     * Returns the lines of the known findings that no longer match a finding, in alphabetical order: what they name was
     * fixed, removed from the plan or suppressed. Lines about rules that were not applied, crashed or had nothing to check
     * (some need a day, for example) are not included, since such a rule might still find it.
     */
    public List<String> knownButGone() {
        return known.gone();
    }

    /**
     * Returns the id of the plan that the known findings belong to, if it is not the plan that was checked. In that case, none
     * of them was applied. {@link KnownFindings#forPlan(String)} adopts them for another plan.
     */
    public Optional<String> knownOfOtherPlan() {
        return known.otherPlan();
    }

    /** Returns the findings by element, for an application that shows each beside its form. */
    public Map<ElementPath, List<Finding>> byElement() {
        return grouped(finding -> finding.path().element(), new LinkedHashMap<>());
    }

    /** Returns the findings by rule, in alphabetical order of the rules. */
    public Map<RuleId, List<Finding>> byRule() {
        return grouped(Finding::id, new TreeMap<>());
    }

    /** Returns the findings by severity, the most severe first. */
    public Map<Severity, List<Finding>> bySeverity() {
        return grouped(Finding::severity, new EnumMap<>(Severity.class));
    }

    /**
     * Returns the findings by the id of the team member who owns the element: the owners of the tactic, of the goal, of the
     * channel, or of the goals that a metric measures. A finding about an element with several owners is listed for each of
     * them; one about an element without an owner is not listed.
     */
    public Map<String, List<Finding>> byOwner() {
        return FindingsByOwner.of(findings, new Owners(index));
    }

    /** Returns the outcome of each rule, in the order of the rule set. */
    public List<RuleOutcome> outcomes() {
        return outcomes;
    }

    /**
     * Returns the outcome of one rule.
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
     * Returns an explanation of a rule and its outcome in this report: what it finds and why, a part of a plan that violates it and
     * the same part fixed, its parameters with their current values, when to suppress it and its sources. Anything that a
     * custom rule does not state is left out. The lines are at most 100 characters wide.
     *
     * @throws IllegalArgumentException if the rule was not applied; the message names the nearest ids
     */
    public String explain(String ruleId) {
        return explain(ruleId, EnglishWords.INSTANCE);
    }

    String explain(String ruleId, ReportWords words) {
        List<Finding> found = of(ruleId);
        // What the validator itself reports has findings but is no rule of the set.
        boolean applied = outcomes.stream()
                .anyMatch(outcome -> outcome.rule().id().value().equals(ruleId));
        RuleOutcome outcome = !applied && !found.isEmpty()
                ? new RuleOutcome.Violated(found.get(0).rule(), found.size(), found.size())
                : outcome(ruleId);
        return Explanation.of(outcome, parameters.getOrDefault(outcome.rule().id(), Map.of()), found, words);
    }

    /**
     * Returns the report as text for a failing unit test: folded by rule, less than 100 characters wide, with one fix per
     * rule. All findings about one part that the plan lacks entirely share a line, listed under the most severe of them.
     */
    public String text() {
        return text(EnglishWords.INSTANCE);
    }

    /** Returns every finding in full, with message, reason, fix and source; known findings and then suppressed ones come last. */
    public String fullText() {
        return fullText(EnglishWords.INSTANCE);
    }

    String fullText(ReportWords words) {
        return FullText.of(this, words);
    }

    /** Returns this report in the supported language that is nearest to the locale, as {@link Language#of} finds it. */
    public TranslatedReport inLanguage(Locale locale) {
        return inLanguage(Language.of(locale));
    }

    /** Returns this report in a language. */
    public TranslatedReport inLanguage(Language language) {
        return new TranslatedReport(this, Checks.of("report").present("language", language));
    }

    String text(ReportWords words) {
        return new FoldedText(this, index, words).toString();
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

    /** Returns the {@link #text()}. */
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
