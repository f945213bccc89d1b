package io.strategydsl.dsl;

import io.strategydsl.internal.Checks;
import io.strategydsl.model.KeyMessage;
import io.strategydsl.model.KeyMessageBuilder;

/**
 * The verbs for a key message, besides its text. After its lambda has returned, every verb throws an {@link
 * IllegalStateException}.
 */
public final class KeyMessageScope extends ElementScope<KeyMessageScope, KeyMessageBuilder> {

    KeyMessageScope(Checks checks, String text) {
        super(checks, KeyMessage.builder(checks.id()).text(text));
    }

    /**
     * Adds personas whom the message is for, by id.
     *
     * @throws IllegalArgumentException if one of them is blank, has more than 100 characters, or has other
     *     characters than letters, digits and {@code - _ . : @ +}
     */
    public KeyMessageScope reaching(String... personas) {
        return addIds("personas", personas, builder::addPersona);
    }

    KeyMessage build() {
        return builder.build();
    }
}
