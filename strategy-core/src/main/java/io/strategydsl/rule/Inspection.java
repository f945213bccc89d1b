package io.strategydsl.rule;

import io.strategydsl.model.ElementKind;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.StrategyIndex;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * The check of one element by one rule: it gives access to the rest of the plan and collects what the rule finds. If the
 * rule reports nothing, the element has passed.
 *
 * <p>An inspection is valid only during the call that it was passed to; a rule must not keep it.
 */
public interface Inspection {

    /** Returns the whole plan with its references resolved. */
    StrategyIndex index();

    /** Returns the day as of which the plan is checked; empty if the validator has none. */
    Optional<LocalDate> day();

    /**
     * Returns the value of a parameter of this rule.
     *
     * @throws IllegalStateException if the metadata of the rule does not name the parameter
     */
    <T> T parameter(RuleParameter<T> parameter);

    /**
     * Returns the result of work on the whole plan, which is done once for all elements. Rules with the same work share
     * the result, unless the work asks for a parameter or yields: then it is done once for each of them. The work is
     * recognised by its identity: keep it as a constant of the rule.
     *
     * @param work a function of the plan, the day and the parameters; its result is immutable, and not null
     */
    <T> T oncePerPlan(Function<Inspection, T> work);

    /** Returns how many of the rules that are applied are about elements of this kind and no others. */
    int rulesOnlyAbout(ElementKind kind);

    /** Returns the path of the element that is checked. */
    ElementPath path();

    /**
     * Reports that the element breaks the rule. The finding is complete when the check returns; until then, more can be
     * set on it. A check can report several findings about one element.
     *
     * @param message a sentence without a full stop, with the names of arguments in braces: "{subject} has no owner"
     */
    FindingBuilder violated(String message);

    /**
     * Reports that there is nothing to check in this element, and why, such as "it has no target".
     *
     * @param reason a sentence without a full stop
     */
    void notApplicable(String reason);

    /**
     * Leaves the element to another rule, which {@link RuleInfo#yieldsTo()} names and which reports the cause.
     *
     * @return whether that rule is applied; if not, this rule goes on
     */
    boolean yieldsTo(String rule);
}
