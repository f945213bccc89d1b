package io.strategydsl.dsl;

import io.strategydsl.internal.Checks;
import io.strategydsl.model.Listening;
import io.strategydsl.model.ListeningBuilder;

/**
 * The verbs for listening: to whom, for what, and where it is seen. After its lambda has returned, every
 * verb throws an {@link IllegalStateException}.
 */
public final class ListeningScope extends ElementScope<ListeningScope, ListeningBuilder> {

    ListeningScope(Checks checks) {
        super(checks, Listening.builder());
    }

    /**
     * Adds what of the audience is listened to, and where.
     *
     * @throws IllegalArgumentException if it is blank, has control characters or unpaired surrogates, or more than
     *     20,000 characters
     */
    public ListeningScope audience(String text) {
        return add(text, builder::addAudience);
    }

    /**
     * Adds a competitor that is listened to.
     *
     * @throws IllegalArgumentException if it is blank, has control characters or unpaired surrogates, or more than
     *     20,000 characters
     */
    public ListeningScope competitor(String name) {
        return add(name, builder::addCompetitor);
    }

    /**
     * Adds a topic that is listened for.
     *
     * @throws IllegalArgumentException if it is blank, has control characters or unpaired surrogates, or more than
     *     20,000 characters
     */
    public ListeningScope topic(String text) {
        return add(text, builder::addTopic);
    }

    /**
     * States the dashboard that shows the brand and its competitors. A text without words counts as none.
     *
     * @throws IllegalArgumentException if it has control characters or unpaired surrogates, or more than 20,000
     *     characters
     */
    public ListeningScope dashboard(String dashboard) {
        return set("dashboard", dashboard, builder::dashboard);
    }

    Listening build() {
        return builder.build();
    }
}
