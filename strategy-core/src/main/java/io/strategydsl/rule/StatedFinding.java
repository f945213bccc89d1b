package io.strategydsl.rule;

import io.strategydsl.model.Element;
import io.strategydsl.model.ElementPath;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A finding as a rule has stated it. There may be millions of a plan, so it takes no more room than it must. */
final class StatedFinding implements Finding {
    private final RuleInfo rule;
    private final Severity severity;
    private final ElementPath path;
    private final @Nullable Element named;
    private final @Nullable String found;
    private final String template;
    private final String fixTemplate;
    private final @Nullable String adviceTemplate;
    private final Object[] namesAndValues;
    private final @Nullable Throwable cause;

    StatedFinding(
            RuleInfo rule,
            Severity severity,
            ElementPath path,
            @Nullable Element named,
            @Nullable String found,
            String template,
            String fixTemplate,
            @Nullable String adviceTemplate,
            Map<String, Object> arguments,
            @Nullable Throwable cause) {
        this.rule = rule;
        this.severity = severity;
        this.path = path;
        this.named = named;
        this.found = found;
        this.template = template;
        this.fixTemplate = fixTemplate;
        this.adviceTemplate = adviceTemplate;
        this.namesAndValues = Arguments.namesAndValues(arguments);
        this.cause = cause;
    }

    @Override
    public RuleInfo rule() {
        return rule;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public ElementPath path() {
        return path;
    }

    @Override
    public Optional<String> found() {
        return Optional.ofNullable(found);
    }

    @Override
    public String template() {
        return template;
    }

    @Override
    public Map<String, Object> arguments() {
        return new Arguments(new NamedElement(path, named), namesAndValues);
    }

    @Override
    public String fixTemplate() {
        return fixTemplate;
    }

    @Override
    public String adviceTemplate() {
        if (adviceTemplate != null) {
            return adviceTemplate;
        }
        return rule.advice().isEmpty() ? asSentence(template) : rule.advice();
    }

    private static String asSentence(String message) {
        char last = message.charAt(message.length() - 1);
        return last == '.' || last == '?' || last == '!' ? message : message + ".";
    }

    @Override
    public Optional<Throwable> cause() {
        return Optional.ofNullable(cause);
    }

    /** What a rule that failed threw does not count. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StatedFinding that
                && rule.equals(that.rule)
                && severity == that.severity
                && path.equals(that.path)
                && Objects.equals(found, that.found)
                && template.equals(that.template)
                && fixTemplate.equals(that.fixTemplate)
                && adviceTemplate().equals(that.adviceTemplate())
                && arguments().equals(that.arguments());
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule, severity, path, found, template, fixTemplate, adviceTemplate(), arguments());
    }

    @Override
    public String toString() {
        return summary();
    }
}
