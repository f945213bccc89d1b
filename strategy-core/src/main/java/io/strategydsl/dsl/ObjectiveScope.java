package io.strategydsl.dsl;

import io.strategydsl.internal.Checks;
import io.strategydsl.model.Objective;
import io.strategydsl.model.ObjectiveBuilder;
import io.strategydsl.model.ObjectiveLevel;

/**
 * The verbs for an objective, besides its text. After its lambda has returned, every verb throws an {@link
 * IllegalStateException}.
 */
public final class ObjectiveScope extends ElementScope<ObjectiveScope, ObjectiveBuilder> {

    ObjectiveScope(Checks checks, String text, ObjectiveLevel level) {
        super(checks, Objective.builder(checks.id()).text(text).level(level));
    }

    Objective build() {
        return builder.build();
    }
}
