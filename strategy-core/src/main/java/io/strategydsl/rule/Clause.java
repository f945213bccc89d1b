package io.strategydsl.rule;

import io.strategydsl.internal.Checks;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A part of a sentence as an argument of a finding, with a template and arguments of its own: one of the things that a
 * message lists, such as "a content mix" or "{from} to {until} ({days} days)". Like a message, it can be translated.
 */
public final class Clause {
    private static final Checks CHECKS = Checks.of("clause");

    private final String template;
    private final Map<String, Object> arguments;

    private Clause(String template, Map<String, Object> arguments) {
        this.template = template;
        this.arguments = arguments;
    }

    /**
     * Returns a clause with the names of its arguments in braces.
     *
     * @throws IllegalArgumentException if it is blank or has characters that it cannot have
     */
    public static Clause of(String template) {
        return new Clause(CHECKS.words("template", template), Map.of());
    }

    /**
     * Returns the clause with an argument, in place of an earlier one with the same name.
     *
     * @param value what {@link FindingBuilder#with} takes, but another clause
     * @throws IllegalArgumentException if the name cannot be one, or the value is of another type
     */
    public Clause with(String name, Object value) {
        String checked = CHECKS.id("argument", name);
        if (value instanceof Clause) {
            throw CHECKS.refused("argument '" + checked + "' is a clause; a clause has no other within it");
        }
        Map<String, Object> all = new LinkedHashMap<>(arguments);
        all.put(checked, PlainArgument.of(CHECKS, checked, value));
        return new Clause(template, Collections.unmodifiableMap(all));
    }

    /** Returns the clause with the names of its arguments in braces. */
    public String template() {
        return template;
    }

    /** Returns its arguments by name, in the order in which they were set. */
    public Map<String, Object> arguments() {
        return arguments;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Clause that && template.equals(that.template) && arguments.equals(that.arguments);
    }

    @Override
    public int hashCode() {
        return Objects.hash(template, arguments);
    }

    /** Returns the clause as messages show it. */
    @Override
    public String toString() {
        return Template.filled(template, arguments);
    }
}
