package io.strategydsl.rule;

import io.strategydsl.internal.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The id of a rule: lower-case words joined by dots and hyphens, such as {@code goal.primary}. Those of the method never
 * change; that of a custom rule is best prefixed with the name of the house, as in {@code acme.tactic.budgeted}.
 *
 * @param value the id as it is written
 */
public record RuleId(String value) implements Comparable<RuleId> {
    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if it does not have the form of a rule id
     */
    public RuleId {
        Checks checks = Checks.of("rule id");
        value = checks.id("value", value);
        if (!Checks.isRuleId(value)) {
            throw checks.refused("'" + value
                    + "' has another form; write lower-case words joined by dots, such as \"acme.tactic.budgeted\"");
        }
    }

    /**
     * Returns the id with this text.
     *
     * @throws IllegalArgumentException if it does not have the form of a rule id
     */
    public static RuleId of(String value) {
        return new RuleId(value);
    }

    // The equals and hashCode of a record are put together when they are first called. That was nearly a third of the
    // time in which the rules of the method are created, for which every program that validates waits once.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleId id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Compares alphabetically. */
    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    /** Returns the id as it is written. */
    @Override
    public String toString() {
        return value;
    }
}
