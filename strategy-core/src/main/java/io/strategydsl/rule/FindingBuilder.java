package io.strategydsl.rule;

import io.strategydsl.internal.Checks;
import io.strategydsl.model.Element;
import io.strategydsl.model.ElementPath;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds a finding. By default it is about the element as a whole, with the severity, the fix and the advice of the
 * rule. */
public final class FindingBuilder {
    private final Checks checks;
    private final RuleInfo rule;
    private final ElementPath element;
    private final @Nullable Element named;
    private final Map<String, Object> arguments = new LinkedHashMap<>();
    private ElementPath path;
    private Severity severity;
    private String template;
    private String fixTemplate;
    private @Nullable String adviceTemplate;
    private @Nullable String found;
    private @Nullable Throwable cause;

    FindingBuilder(RuleInfo rule, ElementPath path, @Nullable Element named) {
        this.checks = Checks.of("finding of rule '" + rule.id() + "'");
        this.rule = rule;
        this.element = path;
        this.named = named;
        this.path = path;
        this.severity = rule.severity();
        this.template = "{subject}: " + rule.title();
        this.fixTemplate = rule.fix();
    }

    /**
     * Sets the message: a sentence without a full stop, with the names of arguments in braces. {@code {subject}} is
     * the element, such as "tactic 'list'"; {@code {owners, and}} joins a list as a sentence does, and
     * {@code {count, plural, one {# post} other {# posts}}} chooses words by a number.
     *
     * @throws IllegalArgumentException if it is blank or has characters that it cannot have
     */
    public FindingBuilder message(String template) {
        this.template = checks.words("message", template);
        return this;
    }

    /**
     * Sets the attribute of the element that it is about.
     *
     * @throws IllegalArgumentException if it cannot be the name of an attribute
     */
    public FindingBuilder at(String attribute) {
        this.path = element.attribute(attribute);
        return this;
    }

    /**
     * Sets the value that was found, in place of an earlier one; messages can name it as {@code {found}}, and
     * {@link Finding#found()} has it in words.
     *
     * @param value a value that {@link #with} takes
     * @throws IllegalArgumentException if it is of another type, or a string with characters that it cannot have
     */
    public FindingBuilder found(Object value) {
        Object plain =
                value instanceof String text ? checks.text("found", text) : PlainArgument.of(checks, "found", value);
        this.found = plain instanceof String text ? text : ArgumentWords.BY_ID.of(plain);
        arguments.put("found", plain);
        return this;
    }

    /**
     * Sets an argument of the message, the fix or the advice, in place of an earlier one with the same name.
     *
     * <p>A finding keeps what a person can read: of a text the first 20,000 characters, of a number 40 digits, of a list
     * the first 1,000 elements, with "..." for the rest of a text or a list. A list within a list is taken for its
     * elements.
     *
     * @param value a value of {@link Finding#arguments()}, or an element of the plan
     * @throws IllegalArgumentException if the name cannot be one, or the value is of another type
     */
    public FindingBuilder with(String name, Object value) {
        arguments.put(checks.id("argument", name), PlainArgument.of(checks, name, value));
        return this;
    }

    /**
     * Sets how to fix it, in place of the fix of the rule.
     *
     * @throws IllegalArgumentException if it is blank or has characters that it cannot have
     */
    public FindingBuilder fix(String template) {
        this.fixTemplate = checks.words("fix", template);
        return this;
    }

    /**
     * Sets how to fix it in words for whoever fills in a form, in place of the advice of the rule: a sentence or two without
     * code, with the names of arguments in braces. {@code {subject}} is the name of the element, such as "Facebook".
     *
     * @throws IllegalArgumentException if it is blank or has characters that it cannot have
     */
    public FindingBuilder advice(String template) {
        this.adviceTemplate = checks.words("advice", template);
        return this;
    }

    /** Sets its severity, in place of that of the rule. */
    public FindingBuilder severity(Severity severity) {
        this.severity = checks.present("severity", severity);
        return this;
    }

    /** Sets the exception of a rule that crashed. */
    public FindingBuilder cause(Throwable cause) {
        this.cause = checks.present("cause", cause);
        return this;
    }

    /** Returns the finding as set so far. */
    public Finding build() {
        return new StatedFinding(
                rule, severity, path, named, found, template, fixTemplate, adviceTemplate, arguments, cause);
    }
}
