package io.strategydsl.rule;

import io.strategydsl.internal.Checks;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What names a rule: lower-case words joined by dots and hyphens, such as {@code goal.primary}. Those of the method
 * never change; one's own start best with the name of the house, such as {@code acme.tactic.budgeted}.
 *
 * @param value the id as it is written
 */
public record RuleId(String value) implements Comparable<RuleId> {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)+");

    /**
     * @throws IllegalArgumentException if it does not have the form of a rule id
     */
    public RuleId {
        Checks checks = Checks.of("rule id");
        value = checks.id("value", value);
        if (!FORM.matcher(value).matches()) {
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
