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
 * Checks plans against rules. Validating never throws because of what a plan holds or lacks: everything that is wrong
 * with it is reported at once, in the report.
 *
 * <pre>{@code
 * ValidationReport report = StrategyValidator.essential()
 *         .with(budgeted)
 *         .severity("timeframe.stated", Severity.ERROR)
 *         .validate(campfire);
 * }</pre>
 *
 * <p>A validator never changes, every setting gives another, and one can be shared between threads as long as the rules
 * of one's own that it holds can.
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

    /** A validator with the rules of {@link MethodRules#essential()}: what makes a plan a plan. */
    public static StrategyValidator essential() {
        return of(MethodRules.essential());
    }

    /** A validator with the rules of {@link MethodRules#standard()}: the whole method but its two house numbers. */
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
     * A validator with these rules.
     *
     * @throws IllegalArgumentException if a rule throws when it is asked which elements it looks at; the message names it
     */
    public static StrategyValidator of(RuleSet rules) {
        CHECKS.present("rules", rules);
        return new StrategyValidator(rules, Settings.NONE, ChecksByKind.of(rules));
    }

    /**
     * This validator with more rules.
     *
     * @throws IllegalArgumentException if two rules have the same id, a rule has one of the ids under which the validator
     *     itself reports, or a rule throws when it is asked what it is or which elements it looks at
     */
    public StrategyValidator with(Rule... more) {
        return withRules(rules.with(more));
    }

    /**
     * This validator without some of its rules, and without what was set for them.
     *
     * @throws IllegalArgumentException if it has no such rule; the message names the nearest ids
     */
    public StrategyValidator without(String... ruleIds) {
        return withRules(rules.without(ruleIds));
    }

    /**
     * This validator with another severity for all findings of a rule.
     *
     * @throws IllegalArgumentException if it has no such rule; the message names the nearest ids
     */
    public StrategyValidator severity(String ruleId, Severity severity) {
        return with(settings.withSeverity(id(ruleId), CHECKS.present("severity", severity)));
    }

    /**
     * This validator with another value for a parameter of a rule: {@code parameter("placeholder.left", "words",
     * List.of("TBD"))}.
     *
     * @param value an {@code Integer}, a {@code BigDecimal} or a list of words, as the parameter asks for
     * @throws IllegalArgumentException if it has no such rule or the rule no such parameter (the message names the nearest
     *     ones), or if the value is of another type or out of range; the message says what the parameter can be
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
     * This validator, looking at plans as of a day. Without a day, whatever depends on one is not applicable, and
     * suppressions do not expire: one that has a last day is reported, since nobody can say whether it still holds.
     *
     * @throws IllegalArgumentException if its year is not between 1 and 9999
     */
    public StrategyValidator asOf(LocalDate asOf) {
        return with(settings.withDay(CHECKS.day("day", asOf)));
    }

    /**
     * This validator, accepting what a rule finds about an element, for a reason. The findings stay in the report, apart
     * and with the reason.
     *
     * @param ruleId the rule
     * @param path the element, such as "tactics/list", or one attribute of it, such as "tactics/list/text"; "strategy"
     *     for all that the rule finds
     * @param reason why it is accepted
     * @throws IllegalArgumentException if it has no such rule (the message names the nearest ids), the path leads
     *     nowhere, or the reason is blank
     */
    public StrategyValidator suppress(String ruleId, String path, String reason) {
        return suppressing(ruleId, path, reason, Optional.empty());
    }

    /**
     * This validator, accepting what a rule finds about an element until a day at the latest. Once the day as of which
     * plans are looked at is later, the findings count again and the suppression is itself reported.
     *
     * @param ruleId the rule
     * @param path the element, such as "tactics/list", or one attribute of it, such as "tactics/list/text"; "strategy"
     *     for all that the rule finds
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
                id(ruleId), ElementPath.parse(path), CHECKS.words("reason of a suppression", reason), lastDay);
        return with(settings.withSuppression(suppression));
    }

    /**
     * This validator, knowing what was wrong before, in place of what it knew so far. What is known stays in the report,
     * apart from what counts; of several findings of a rule at the same place, as many are known as there are lines. What
     * is suppressed is not known as well. Lines about rules that this validator does not have do nothing.
     *
     * <p>In a plan other than the one that the findings are known of, nothing is known, and the report says so.
     * {@link KnownFindings#forPlan(String)} lets them be used for another plan.
     */
    public StrategyValidator knowing(KnownFindings known) {
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

    /** The rules that it applies. */
    public RuleSet rules() {
        return rules;
    }

    /**
     * Applies all rules to the plan and reports all that they found. A rule that throws, whatever it throws, becomes a
     * finding of {@code rule.crashed}; the others are still applied. Nothing passes but what a dying JVM throws: a
     * {@link VirtualMachineError} other than a {@link StackOverflowError}.
     */
    public ValidationReport validate(Strategy strategy) {
        Walk walk = new Walk(CHECKS.present("strategy", strategy), rules, checksByKind, settings);
        walk.overThePlan();
        return walk.report();
    }

    /**
     * The plan itself if it is valid.
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

    /** The rules, and what was set besides them. */
    @Override
    public String toString() {
        return rules + settings.toString();
    }
}
