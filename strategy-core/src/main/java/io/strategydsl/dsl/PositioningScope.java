package io.strategydsl.dsl;

import io.strategydsl.internal.Checks;
import io.strategydsl.model.Ids;
import io.strategydsl.model.KeyMessage;
import io.strategydsl.model.Positioning;
import io.strategydsl.model.PositioningBuilder;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The verbs for the positioning: the one thing, and what the audience should know and think. After its
 * lambda has returned, every verb throws an {@link IllegalStateException}.
 */
public final class PositioningScope extends ElementScope<PositioningScope, PositioningBuilder> {
    private final Set<String> ids = new HashSet<>();

    PositioningScope(Checks checks) {
        super(checks, Positioning.builder());
    }

    /**
     * States the one thing that sets the organisation apart: not a list of features. A text without words counts as
     * none.
     *
     * @throws IllegalArgumentException if it has control characters or unpaired surrogates, or more than 20,000
     *     characters
     */
    public PositioningScope oneThing(String text) {
        return set("oneThing", text, builder::oneThing);
    }

    /**
     * Adds a key message: something that the audience should know.
     *
     * @throws IllegalArgumentException if the id is blank, or either is too long or has characters that it cannot have
     */
    public PositioningScope keyMessage(String id, String text, Consumer<KeyMessageScope> scope) {
        KeyMessageScope message = new KeyMessageScope(part("key message", id), text).filledBy(scope);
        return add(message.build());
    }

    /**
     * Adds a key message: something that the audience should know.
     *
     * @throws IllegalArgumentException if the id is blank, or either is too long or has characters that it cannot have
     */
    public PositioningScope keyMessage(String id, String text) {
        return keyMessage(id, text, message -> {});
    }

    /**
     * Adds a key message whose id is made of its words, as {@link Ids#from(String, java.util.Set)} makes it, unlike those
     * that are here so far. Where the id is to last when the words change, use {@link #keyMessage(String, String)}.
     *
     * @throws IllegalArgumentException if it is blank, has control characters or unpaired surrogates, or more than
     *     20,000 characters
     */
    public PositioningScope keyMessage(String text) {
        String words = inTheNameOfTheElement(() -> checks().words("keyMessages", "key message", text));
        return add(KeyMessage.builder(Ids.from(words, ids)).text(words).build());
    }

    private PositioningScope add(KeyMessage message) {
        ids.add(message.id());
        return add(message, builder::addKeyMessage);
    }

    /**
     * States what the audience should think of the brand. A text without words counts as none.
     *
     * @throws IllegalArgumentException if it has control characters or unpaired surrogates, or more than 20,000
     *     characters
     */
    public PositioningScope shouldThink(String text) {
        return set("shouldThink", text, builder::shouldThink);
    }

    Positioning build() {
        return builder.build();
    }
}
