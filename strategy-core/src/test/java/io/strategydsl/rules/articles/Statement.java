package io.strategydsl.rules.articles;

import io.strategydsl.model.Strategy;
import io.strategydsl.rule.Strength;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** What an article says a plan should have, in our words, and what becomes of a plan that has all but this. */
sealed interface Statement {

    /** The part of the article, such as "CC7 step 2". */
    String part();

    /** A statement that a rule checks. */
    static Checked checked(
            String part,
            Strength strength,
            String says,
            String rule,
            UnaryOperator<Strategy> broken,
            String... beside) {
        return new Checked(part, strength, says, rule, broken, List.of(beside));
    }

    /** A statement that no rule can check, and why. */
    static Unchecked unchecked(String part, String says, String reason) {
        return new Unchecked(part, says, reason);
    }

    /**
     * A statement that a rule checks.
     *
     * @param rule the rule
     * @param broken leaves out of a plan what the statement asks for
     * @param beside the rules that have to find something as well
     */
    record Checked(
            String part,
            Strength strength,
            String says,
            String rule,
            UnaryOperator<Strategy> broken,
            List<String> beside)
            implements Statement {

        Set<String> found() {
            Set<String> found = new TreeSet<>(beside);
            found.add(rule);
            return found;
        }

        @Override
        public String toString() {
            return part + ": " + says + " (" + rule + ")";
        }
    }

    /** A statement that no rule can check. */
    record Unchecked(String part, String says, String reason) implements Statement {
        @Override
        public String toString() {
            return part + ": " + says + " (unchecked: " + reason + ")";
        }
    }
}
