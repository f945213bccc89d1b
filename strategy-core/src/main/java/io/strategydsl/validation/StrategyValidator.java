package io.strategydsl.validation;

import io.strategydsl.internal.Checks;
import io.strategydsl.internal.Nearest;
import io.strategydsl.internal.PlainText;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.Strategy;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleId;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.RuleParameter;
import io.strategydsl.rule.RuleSet;
import io.strategydsl.rule.Severity;
import io.strategydsl.rules.MethodRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Checks plans against rules. Validation never throws because of what a plan contains or lacks: the report lists
 * everything that is wrong with it at once.
 *
 * <pre>{@code
 * ValidationReport report = StrategyValidator.essential()
 *         .with(budgeted)
 *         .severity("timeframe.stated", Severity.ERROR)
 *         .validate(campfire);
 * }</pre>
 *
 * <p>A validator is immutable: every setting returns a new one. It can be shared between threads if its custom rules can.
 */
public final class StrategyValidator {
    private static final Checks CHECKS = Checks.of("validator");

    private final RuleSet rules;
    private final Settings settings;
    private final ChecksByKind checksByKind;

    private StrategyValidator(RuleSet rules, Settings settings, ChecksByKind checksByKind) {
        this.rules = rules;
        this.settings = settings;
        this.checksByKind = checksByKind;
    }

    /** Returns a validator with the rules of {@link MethodRules#essential()}: those that no plan can do without. */
    public static StrategyValidator essential() {
        return of(MethodRules.essential());
    }

    /** Returns a validator with the rules of {@link MethodRules#standard()}: the whole method except its two house numbers. */
    public static StrategyValidator standard() {
        return of(MethodRules.standard());
    }

    /** Returns a validator with the rules of {@link MethodRules#all()}: the whole method. */
    public static StrategyValidator all() {
        return of(MethodRules.all());
    }

    /** Returns a validator with the rules that come from the articles of Convince &amp; Convert. */
    public static StrategyValidator convinceAndConvert() {
        return of(MethodRules.convinceAndConvert());
    }

    /** Returns a validator with the rules that come from the article of Social Media Examiner. */
    public static StrategyValidator socialMediaExaminer() {
        return of(MethodRules.socialMediaExaminer());
    }

    /** Returns a validator with the rules that come from the article of Techopedia. */
    public static StrategyValidator techopedia() {
        return of(MethodRules.techopedia());
    }

    /** Returns a validator with the rules that come from the article of Buffer. */
    public static StrategyValidator buffer() {
        return of(MethodRules.buffer());
    }

    /**
     * Returns a validator with these rules.
     *
     * @throws IllegalArgumentException if the {@link Rule.ForEachElement#kinds()} of a rule throw, are empty, or name a kind
     *     for which the rule has another check
     */
    public static StrategyValidator of(RuleSet rules) {
        CHECKS.present("rules", rules);
        return new StrategyValidator(rules, Settings.NONE, ChecksByKind.of(rules));
    }

    /**
     * Returns this validator with additional rules.
     *
     * @throws IllegalArgumentException if two rules have the same id, a rule has an id of the validator, its
     *     {@link Rule#info()} throws, or its {@link Rule.ForEachElement#kinds()} throw, are empty, or name a kind for which
     *     it has another check
     */
    public StrategyValidator with(Rule... more) {
        return withRules(rules.with(more));
    }

    /**
     * Returns this validator without some of its rules and their settings.
     *
     * @throws IllegalArgumentException if it has no such rule; the message names the nearest ids
     */
    public StrategyValidator without(String... ruleIds) {
        return withRules(rules.without(ruleIds));
    }

    /**
     * Returns this validator with another severity for all findings of a rule.
     *
     * @throws IllegalArgumentException if it has no such rule; the message names the nearest ids
     */
    public StrategyValidator severity(String ruleId, Severity severity) {
        return with(settings.withSeverity(id(ruleId), CHECKS.present("severity", severity)));
    }

    /**
     * Returns this validator with another value for a parameter of a rule: {@code parameter("placeholder.left", "words",
     * List.of("TBD"))}.
     *
     * @param value an {@code Integer}, a {@code BigDecimal} or a list of words, depending on the parameter
     * @throws IllegalArgumentException if it has no such rule or the rule no such parameter (the message names the nearest
     *     ones), or if the value has the wrong type or is out of range; the message says what the parameter accepts
     */
    public StrategyValidator parameter(String ruleId, String name, Object value) {
        RuleInfo rule = rules.info(ruleId);
        CHECKS.present("name of a parameter", name);
        RuleParameter<?> parameter = rule.parameters().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> CHECKS.refused(
                        "rule '" + rule.id() + "' has no parameter " + PlainText.quoted(name) + hint(name, rule)));
        return with(settings.withParameter(rule.id(), parameter, value));
    }

    private static String hint(String name, RuleInfo rule) {
        List<String> names = rule.parameters().stream().map(RuleParameter::name).toList();
        List<String> nearest = Nearest.to(name, names);
        return nearest.isEmpty()
                ? "; it has " + (names.isEmpty() ? "none" : quoted(names, ", "))
                : "; did you mean " + quoted(nearest, " or ") + "?";
    }

    private static String quoted(List<String> names, String between) {
        return names.stream().map(PlainText::quoted).collect(Collectors.joining(between));
    }

    /**
     * Returns this validator, checking plans as of a day. Without a day, rules that depend on one are not applicable, and
     * suppressions do not expire: one that has a last day is reported, since it may no longer hold.
     *
     * @throws IllegalArgumentException if its year is not between 1 and 9999
     */
    public StrategyValidator asOf(LocalDate asOf) {
        return with(settings.withDay(CHECKS.day("day", asOf)));
    }

    /**
     * Returns this validator, accepting what a rule finds about an element, for a reason. The report lists these findings
     * with the reason, separately from those that count. What holds for one plan alone is better accepted in that plan, by
     * its {@link Strategy#acceptedGaps()}.
     *
     * @param ruleId the rule
     * @param path the element, such as "tactics/list", or one attribute of it, such as "tactics/list/text"; "strategy"
     *     for everything that the rule finds
     * @param reason why it is accepted
     * @throws IllegalArgumentException if it has no such rule (the message names the nearest ids), the path leads
     *     nowhere, or the reason is blank
     */
    public StrategyValidator suppress(String ruleId, String path, String reason) {
        return suppressing(ruleId, path, reason, Optional.empty());
    }

    /**
     * Returns this validator, accepting what a rule finds about an element until a day at the latest. Once plans are
     * checked as of a later day, the findings count again and the suppression is itself reported.
     *
     * @param ruleId the rule
     * @param path the element, such as "tactics/list", or one attribute of it, such as "tactics/list/text"; "strategy"
     *     for everything that the rule finds
     * @param reason why it is accepted
     * @param lastDay the last day on which it is accepted
     * @throws IllegalArgumentException if it has no such rule (the message names the nearest ids), the path leads
     *     nowhere, the reason is blank, or the year is not between 1 and 9999
     */
    public StrategyValidator suppressUntil(String ruleId, String path, String reason, LocalDate lastDay) {
        return suppressing(ruleId, path, reason, Optional.of(CHECKS.day("last day of a suppression", lastDay)));
    }

    private StrategyValidator suppressing(String ruleId, String path, String reason, Optional<LocalDate> lastDay) {
        Suppression suppression = new Suppression(
                id(ruleId), ElementPath.parse(path), CHECKS.words("reason of a suppression", reason), lastDay, false);
        return with(settings.withSuppression(suppression));
    }

    /**
     * Returns this validator with these known findings, which replace any that it had. The report lists them separately from
     * those that count. If a rule has several findings at one place, as many are known as there are lines. A suppressed
     * finding is not known as well. Lines about rules that this validator does not have are ignored.
     *
     * <p>For a plan other than that of the known findings, none is known, and the report says so.
     * {@link KnownFindings#forPlan(String)} adopts them for another plan.
     */
    public StrategyValidator withKnownFindings(KnownFindings known) {
        return with(settings.withKnown(CHECKS.present("known findings", known)));
    }

    private RuleId id(String ruleId) {
        return rules.info(ruleId).id();
    }

    private StrategyValidator with(Settings changed) {
        return new StrategyValidator(rules, changed, checksByKind);
    }

    private StrategyValidator withRules(RuleSet changed) {
        return new StrategyValidator(changed, settings.forRules(changed.ids()), ChecksByKind.of(changed));
    }

    /** Returns the rules that it applies. */
    public RuleSet rules() {
        return rules;
    }

    /**
     * Applies all rules to the plan and reports everything they find. A rule that throws becomes a finding of
     * {@code rule.crashed}, and the others are still applied. Only a {@link VirtualMachineError} other than a
     * {@link StackOverflowError} is passed on.
     */
    public ValidationReport validate(Strategy strategy) {
        Walk walk = new Walk(CHECKS.present("strategy", strategy), rules, checksByKind, settings);
        walk.run();
        return walk.report();
    }

    /**
     * Returns the plan if it is valid.
     *
     * @throws InvalidStrategyException if it is not valid; the exception carries the report and prints it
     */
    public Strategy requireValid(Strategy strategy) {
        ValidationReport report = validate(strategy);
        if (!report.isValid()) {
            throw new InvalidStrategyException(report);
        }
        return strategy;
    }

    /** Returns the rules and the other settings. */
    @Override
    public String toString() {
        return rules + settings.toString();
    }
}
