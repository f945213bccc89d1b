package io.strategydsl.model;

import io.strategydsl.internal.ValueStyle;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * Something that the audience, or some of it, should know.
 *
 * <p>Source: Techopedia.
 */
@ValueStyle
@Value.Immutable
public sealed interface KeyMessage extends IdentifiedElement permits ImmutableKeyMessage {

    /**
     * Starts a key message.
     *
     * @param id what names this key message, unique among the key messages of the plan: up to 100 letters, digits and
     *     {@code - _ . : @ +}; {@link Ids#from(String)} makes one of words
     * @throws IllegalArgumentException if the id is blank, too long, or has characters that it cannot have
     */
    static KeyMessageBuilder builder(String id) {
        return new KeyMessageBuilder(id);
    }

    /** Returns what names this key message, unique among the key messages of the plan and independent of language. */
    @Override
    String id();

    /** Returns the key message in words; empty while it has none. */
    String text();

    /** Returns the personas whom it is for; empty if it is for everybody. */
    @Value.NaturalOrder
    SortedSet<String> personas();

    @Override
    default ElementKind elementKind() {
        return ElementKind.KEY_MESSAGE;
    }

    /** Returns a builder that starts from this key message; changing it leaves this key message as it is. */
    @Override
    default KeyMessageBuilder toBuilder() {
        return new KeyMessageBuilder(this);
    }

    /** Returns this key message with another text. */
    default KeyMessage withText(String text) {
        return toBuilder().text(text).build();
    }
}
