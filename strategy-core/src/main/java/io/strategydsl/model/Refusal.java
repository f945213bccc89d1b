package io.strategydsl.model;

import io.strategydsl.internal.Checks;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Why one value cannot be in a plan, as data: a form shows it at the field of the {@link #attribute()}, a program acts on
 * the {@link #code()}, a translation fills the {@link #arguments()} into words of its own. All texts are fit to be printed:
 * what cannot be seen is spelled out, and what is long is cut.
 *
 * <p>The codes are:
 *
 * <ul>
 *   <li>{@code blank}: nothing is written where there has to be something;
 *   <li>{@code character}: it has a character that it cannot have;
 *   <li>{@code malformed}: it cannot be read as what it should be, such as a day;
 *   <li>{@code unknown}: it is not one of the names that are possible;
 *   <li>{@code too-long}: it has more characters than are possible, or lasts longer;
 *   <li>{@code too-many-digits}: it is a number with more digits than are possible;
 *   <li>{@code too-many-values}: there are more values than are possible;
 *   <li>{@code out-of-range}: it is less than the least or more than the most;
 *   <li>{@code order}: it comes before what it has to come after;
 *   <li>{@code reserved}: it is an id that stands for something else;
 *   <li>{@code contradiction}: it contradicts itself, or another value.
 * </ul>
 *
 * @param kind the kind of the element, where it is known
 * @param id the id of the element, where it is known
 * @param part what a value that belongs to a part of an element calls the part, such as "timeframe"
 * @param attribute the attribute, such as "servedGoals", by the name that the model, plan files and paths have for it
 * @param value what was given
 * @param code why it is refused; the same in all versions and languages
 * @param message what is wrong and what to do, in a sentence without a full stop
 * @param template the message with the names of arguments in braces
 * @param arguments what these names stand for, and what other words for the same need: texts, lists of texts,
 *     numbers, days and kinds of element
 */
public record Refusal(
        Optional<ElementKind> kind,
        Optional<String> id,
        Optional<String> part,
        String attribute,
        String value,
        String code,
        String message,
        String template,
        Map<String, Object> arguments) {

    /** Creates one of what is fit to be printed. */
    public Refusal {
        Checks checks = Checks.of("refusal");
        checks.present("kind", kind);
        checks.present("id", id);
        checks.present("part", part);
        checks.present("attribute", attribute);
        checks.present("value", value);
        checks.present("code", code);
        checks.present("message", message);
        checks.present("template", template);
        // In the order of the message, which a copy would not keep.
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(checks.present("arguments", arguments)));
    }

    /**
     * Creates one of what is fit to be printed.
     *
     * @param type what messages call the element, such as "tactic", or else the part
     * @param id its id, where it has one
     */
    public Refusal(
            String type,
            Optional<String> id,
            String attribute,
            String value,
            String code,
            String message,
            String template,
            Map<String, Object> arguments) {
        this(
                kind(type),
                kind(type).isPresent() ? id : Optional.empty(),
                kind(type).isPresent() ? Optional.empty() : Optional.of(type),
                attribute,
                value,
                code,
                message,
                template,
                arguments);
    }

    private static Optional<ElementKind> kind(String type) {
        for (ElementKind kind : ElementKind.values()) {
            if (kind.word().equals(type)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Returns the same for a part that was made for this element; what names its element stays as it is. */
    public Refusal within(ElementPath element) {
        Checks.of("refusal").present("element", element);
        return kind.isPresent()
                ? this
                : new Refusal(
                        Optional.of(element.kind()),
                        element.id(),
                        part,
                        attribute,
                        value,
                        code,
                        message,
                        template,
                        arguments);
    }

    /**
     * Returns where in a plan it belongs, as the path of a finding says it: an attribute of an element or, for a value of a
     * part, the element; empty while the element is not known.
     */
    public Optional<ElementPath> path() {
        if (kind.isEmpty() || kind.get().hasIds() != id.isPresent()) {
            return Optional.empty();
        }
        ElementPath element = id.isPresent() ? ElementPath.of(kind.get(), id.get()) : ElementPath.of(kind.get());
        String first = attribute.split("\\.", 2)[0];
        return Optional.of(part.isPresent() || !Checks.isPlainId(first) ? element : element.attribute(first));
    }
}
