package io.strategydsl.rule;

import io.strategydsl.model.ElementPath;
import io.strategydsl.model.StrategyIndex;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a rule has at hand while it looks at one element, and where it says what it found. A rule that says nothing has
 * found the element good.
 *
 * <p>An inspection belongs to the call it was passed to; a rule must not keep it.
 */
public interface Inspection {

    /** The whole plan with its references resolved. */
    StrategyIndex index();

    /** The day as of which the plan is looked at; empty where the validator was given none. */
    Optional<LocalDate> day();

    /**
     * The value of a parameter of this rule.
     *
     * @throws IllegalStateException if the information of the rule does not name the parameter
     */
    <T> T parameter(RuleParameter<T> parameter);

    /**
     * Returns what is worked out from the whole plan once, for all the elements that a rule looks at. Rules that keep the
     * same work share the result, unless the work asks for a parameter or yields: then each rule has its own. The work is
     * known by its identity: keep it as a constant of the rule.
     *
     * @param work what works it out from the plan, the day and the parameters; it gives something that never changes, and
     *     never null
     */
    <T> T oncePerPlan(Function<Inspection, T> work);

    /** What the rule is looking at. */
    ElementPath path();

    /**
     * Says that the element breaks the rule. The finding is reported as soon as the rule returns; until then more can be
     * said about it. A rule may report several about one element.
     *
     * @param message a sentence without a full stop, with the names of arguments in braces: "{subject} has no owner"
     */
    FindingBuilder violated(String message);

    /**
     * Says that there is nothing to check about this element, and why: "it has no target".
     *
     * @param reason a sentence without a full stop
     */
    void notApplicable(String reason);

    /**
     * Says that another rule, which {@link RuleInfo#yieldsTo()} names, reports the cause.
     *
     * @return whether that rule is at work; if not, there is nobody to yield to and the rule goes on
     */
    boolean yieldsTo(String rule);
}
