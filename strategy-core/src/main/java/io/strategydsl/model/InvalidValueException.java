package io.strategydsl.model;

import io.strategydsl.internal.Checks;
import java.io.Serial;

/**
 * Thrown for a value that cannot exist in a plan, such as an id with a space. The message, made for developers, names the
 * element; {@link #refusal()} says the same as data, for a form that has to show it at a field:
 *
 * <pre>{@code
 * try {
 *     tactic.effort(hours);
 * } catch (InvalidValueException e) {
 *     form.error(e.refusal().attribute(), e.refusal().message());
 * }
 * }</pre>
 *
 * <p>It is about one value. {@code io.strategydsl.form.Draft} collects all that is wrong with what somebody typed.
 */
public final class InvalidValueException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    /** Creates one with a message that names the element, and with what it refuses. */
    public InvalidValueException(String message, Refusal refusal) {
        super(message);
        this.refusal = Checks.of("invalid value").present("refusal", refusal);
    }

    /** Returns which value is refused, and why. */
    public Refusal refusal() {
        return refusal;
    }
}
