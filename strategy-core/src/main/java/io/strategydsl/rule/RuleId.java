package io.strategydsl.rule;

import io.strategydsl.internal.Checks;
import org.jspecify.annotations.Nullable;

/**
 * What names a rule: lower-case words joined by dots and hyphens, such as {@code goal.primary}. Those of the method
 * never change; one's own start best with the name of the house, such as {@code acme.tactic.budgeted}.
 *
 * @param value the id as it is written
 */
public record RuleId(String value) implements Comparable<RuleId> {
    /**
     * Checks what is given.
     *
     * @throws IllegalArgumentException if it does not have the form of a rule id
     */
    public RuleId {
        Checks checks = Checks.of("rule id");
        value = checks.id("value", value);
        if (!hasForm(value)) {
            throw checks.refused("'" + value
                    + "' has another form; write lower-case words joined by dots, such as \"acme.tactic.budgeted\"");
        }
    }

    /**
     * The id as written.
     *
     * @throws IllegalArgumentException if it does not have the form of a rule id
     */
    public static RuleId of(String value) {
        return new RuleId(value);
    }

    // By hand, since every new JVM makes some seventy ids before it has used a regular expression for anything else.
    private static boolean hasForm(String value) {
        boolean dotted = false;
        char before = '.';
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            boolean letter = character >= 'a' && character <= 'z';
            boolean digit = character >= '0' && character <= '9';
            if (before == '.' ? !letter && !(digit && dotted) : !letter && !digit && character != '-' && character != '.') {
                return false;
            }
            dotted |= character == '.';
            before = character;
        }
        return dotted && before != '.';
    }

    // What a record makes of itself is put together when it is first asked for. That was nearly a third of the
    // time that the rules of the method took to be made, for which every program that validates waits once.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleId id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Alphabetical. */
    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    /** The id as it is written. */
    @Override
    public String toString() {
        return value;
    }
}
