package io.strategydsl.rule;

import io.strategydsl.internal.Checks;
import io.strategydsl.model.Element;
import io.strategydsl.model.StrategyIndex;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Builds a custom rule in one sentence, after what it requires: where it applies, why it matters, how to fix it, where it
 * comes from, and its severity.
 *
 * @param <E> the type of element
 */
public final class RuleBuilder<E extends Element> {
    private final Checks checks;
    private final RuleInfoBuilder info;
    private OneSentence<E> rule;

    RuleBuilder(RuleInfoBuilder info, OneSentence<E> rule) {
        this.checks = Checks.of("rule", rule.info().id().value());
        this.info = info;
        this.rule = rule;
    }

    /**
     * Sets the title: what the rule asks for in a few words, such as "Every tactic has a budget line". The default is made
     * from the message: "No tactic that has no budget line".
     *
     * @throws IllegalArgumentException if it is blank or has characters that it cannot have
     */
    public RuleBuilder<E> title(String title) {
        info.title(title);
        return this;
    }

    /**
     * Adds a condition for the rule to apply to an element. Where it is not met, the rule has nothing to check.
     *
     * @param applies returns whether the rule applies to an element
     * @param otherwise why it does not, such as "it costs nothing"
     * @throws IllegalArgumentException if the reason is blank or has characters that it cannot have
     */
    public RuleBuilder<E> onlyIf(Predicate<? super E> applies, String otherwise) {
        checks.present("condition", applies);
        return onlyIf((element, index) -> applies.test(element), otherwise);
    }

    /**
     * Adds a condition for the rule to apply to an element within its plan. Where it is not met, the rule has nothing to check.
     *
     * @param applies returns whether the rule applies to an element
     * @param otherwise why it does not, such as "the plan has no team"
     * @throws IllegalArgumentException if the reason is blank or has characters that it cannot have
     */
    public RuleBuilder<E> onlyIf(BiPredicate<? super E, StrategyIndex> applies, String otherwise) {
        checks.present("condition", applies);
        rule = rule.with(new OneSentence.Condition<>(applies, checks.words("reason", otherwise)));
        return this;
    }

    /**
     * Sets the attribute that its findings are about, such as "resources", so that a form shows them beside the right field.
     *
     * @throws IllegalArgumentException if it cannot be the name of an attribute
     */
    public RuleBuilder<E> at(String attribute) {
        rule = rule.at(checks.id("attribute", attribute));
        return this;
    }

    /**
     * Sets why it matters.
     *
     * @throws IllegalArgumentException if it is blank or has characters that it cannot have
     */
    public RuleBuilder<E> because(String why) {
        info.why(why);
        return this;
    }

    /**
     * Sets how to fix it: the call to make.
     *
     * @throws IllegalArgumentException if it is blank or has characters that it cannot have
     */
    public RuleBuilder<E> fix(String fix) {
        info.fix(fix);
        return this;
    }

    /**
     * Sets how to fix it in words for whoever fills in a form, such as "Say what {subject} may cost." The default is the
     * message as a sentence.
     *
     * @throws IllegalArgumentException if it is blank or has characters that it cannot have
     */
    public RuleBuilder<E> advice(String advice) {
        info.advice(advice);
        return this;
    }

    /** Sets where it comes from, such as {@code Source.house("Agency handbook").at("page 12")}. */
    public RuleBuilder<E> sources(Source... sources) {
        info.sources(sources);
        return this;
    }

    /** Returns the rule with this severity. */
    public Rule severity(Severity severity) {
        checks.present("severity", severity);
        return rule.with(info.severity(severity).build());
    }

    /** Returns which rule it builds. */
    @Override
    public String toString() {
        return checks.subject();
    }
}
