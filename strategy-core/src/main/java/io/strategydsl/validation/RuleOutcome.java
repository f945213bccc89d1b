package io.strategydsl.validation;

import io.strategydsl.internal.PlainText;
import io.strategydsl.rule.RuleInfo;

/** What came of applying a rule to a plan. */
public sealed interface RuleOutcome {

    /** The rule. */
    RuleInfo rule();

    /**
     * The rule found everything good that it looked at.
     *
     * @param rule the rule
     * @param checked how many elements it looked at, at least 1
     */
    record Passed(RuleInfo rule, int checked) implements RuleOutcome {}

    /**
     * The rule found something that counts.
     *
     * @param rule the rule
     * @param checked how many elements it looked at
     * @param findings how many findings count
     */
    record Violated(RuleInfo rule, int checked, int findings) implements RuleOutcome {}

    /**
     * The rule found something, and all of it is accepted.
     *
     * @param rule the rule
     * @param checked how many elements it looked at
     * @param findings how many findings are accepted
     */
    record Suppressed(RuleInfo rule, int checked, int findings) implements RuleOutcome {}

    /**
     * The rule found something, and none of it counts: it was known before, or some of it was and the rest is accepted.
     *
     * @param rule the rule
     * @param checked how many elements it looked at
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

        /** The rule and the reason on one line. */
        @Override
        public String toString() {
            return rule.summary() + "; not applicable: " + PlainText.value(reason);
        }
    }

    /**
     * The rule threw, and did not look any further.
     *
     * @param rule the rule
     * @param problem what it threw
     */
    record Crashed(RuleInfo rule, String problem) implements RuleOutcome {

        /** The rule and the problem on one line. */
        @Override
        public String toString() {
            return rule.summary() + "; crashed with " + PlainText.value(problem);
        }
    }
}
