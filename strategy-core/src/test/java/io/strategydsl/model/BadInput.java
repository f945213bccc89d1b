package io.strategydsl.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.strategydsl.internal.Printed;
import io.strategydsl.internal.Slips;
import io.strategydsl.model.table.RefusedAttributes;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/**
 * A call that is refused, and what its message has to say.
 *
 * @param subject whom the message names: the type of the element, and its id where it has one
 * @param given what it says was given
 * @param wayOut what it says is expected, or to do
 */
record BadInput(
        Class<? extends RuntimeException> type, String subject, String given, String wayOut, ThrowingCallable call) {

    /** What a call with null is answered, unless it asks for an id. */
    static final String PASS_A_VALUE = "pass a value, or leave the call out while there is none";

    static BadInput refused(String subject, String given, String wayOut, ThrowingCallable call) {
        return new BadInput(InvalidValueException.class, subject, given, wayOut, call);
    }

    static BadInput ofNull(String subject, String attribute, String wayOut, ThrowingCallable call) {
        return new BadInput(NullPointerException.class, subject, "null was given for " + attribute, wayOut, call);
    }

    static BadInput ofNull(String subject, String attribute, ThrowingCallable call) {
        return ofNull(subject, attribute, PASS_A_VALUE, call);
    }

    Throwable thrown() {
        return catchThrowable(call);
    }

    void assertRefused() {
        assertThat(thrown())
                .isExactlyInstanceOf(type)
                .message()
                .startsWith(subject + ": ")
                .contains(given)
                .endsWith("; " + wayOut)
                .satisfies(message -> assertThat(Printed.faults(message)).isEmpty())
                .satisfies(message -> assertThat(Slips.around(message)).isEmpty());
        if (thrown() instanceof InvalidValueException invalid) {
            assertThat(RefusedAttributes.faults(invalid.refusal())).isEmpty();
        }
    }

    /** The name of the case. */
    @Override
    public String toString() {
        return subject + ": " + given;
    }
}
