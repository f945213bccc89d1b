package io.strategydsl.validation;

import io.strategydsl.internal.PlainText;
import io.strategydsl.rule.RuleInfo;

/** The outcome of applying a rule to a plan. */
public sealed interface RuleOutcome {

    /** Returns the metadata of the rule. */
    RuleInfo rule();

    /**
     * The rule checked something, and found nothing.
     *
     * @param rule the rule
     * @param checked how many elements it checked, at least 1
     */
    record Passed(RuleInfo rule, int checked) implements RuleOutcome {}

    /**
     * The rule found something that counts.
     *
     * @param rule the rule
     * @param checked how many elements it checked
     * @param findings how many findings count
     */
    record Violated(RuleInfo rule, int checked, int findings) implements RuleOutcome {}

    /**
     * The rule found something, and all of it is suppressed.
     *
     * @param rule the rule
     * @param checked how many elements it checked
     * @param findings how many findings are suppressed
     */
    record Suppressed(RuleInfo rule, int checked, int findings) implements RuleOutcome {}

    /**
     * The rule found something, and none of it counts: it was known before, or some of it was and the rest is suppressed.
     *
     * @param rule the rule
     * @param checked how many elements it checked
     * @param findings how many findings are known
     */
    record Known(RuleInfo rule, int checked, int findings) implements RuleOutcome {}

    /**
     * The rule had nothing to check.
     *
     * @param rule the rule
     * @param reason why, in a few words: "the plan has no channels", "see reference.resolves"
     */
    record NotApplicable(RuleInfo rule, String reason) implements RuleOutcome {

        /** Returns the rule and the reason on one line. */
        @Override
        public String toString() {
            return rule.summary() + "; not applicable: " + PlainText.value(reason);
        }
    }

    /**
     * The rule threw an exception, and checked nothing after that.
     *
     * @param rule the rule
     * @param problem the exception, with its message
     */
    record Crashed(RuleInfo rule, String problem) implements RuleOutcome {

        /** Returns the rule and the problem on one line. */
        @Override
        public String toString() {
            return rule.summary() + "; crashed with " + PlainText.value(problem);
        }
    }
}
