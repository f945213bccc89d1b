package io.strategydsl.dsl;

import io.strategydsl.internal.Checks;
import io.strategydsl.model.Objective;
import io.strategydsl.model.ObjectiveBuilder;
import io.strategydsl.model.ObjectiveLevel;

/**
 * What can be said of an objective besides its text. After its lambda has returned, every verb throws an {@link
 * IllegalStateException}.
 */
public final class ObjectiveScope extends Scope<ObjectiveScope> {
    private final ObjectiveBuilder builder;

    ObjectiveScope(Checks checks, String text, ObjectiveLevel level) {
        super(checks);
        builder = Objective.builder(checks.id()).text(text).level(level);
    }

    /**
     * States what the model has no word for, such as a language, a region or a row of a sheet.
     *
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the key is blank, or either has characters that it cannot have
     * @throws IllegalStateException if there is a label with this key already
     */
    public ObjectiveScope label(String key, String value) {
        return setLabel(key, value, builder::label);
    }

    Objective build() {
        return builder.build();
    }
}
