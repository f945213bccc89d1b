package io.strategydsl.dsl;

import io.strategydsl.internal.Checks;
import io.strategydsl.model.Listening;
import io.strategydsl.model.ListeningBuilder;

/**
 * What can be said of listening: to whom, for what, and where it is seen. After its lambda has returned, every
 * verb throws an {@link IllegalStateException}.
 */
public final class ListeningScope extends Scope<ListeningScope> {
    private final ListeningBuilder builder = Listening.builder();

    ListeningScope(Checks checks) {
        super(checks);
    }

    /**
     * Adds what of the audience is listened to, and where.
     *
     * @throws NullPointerException if it is null
     * @throws IllegalArgumentException if it is blank, has control characters or half characters, or more than
     *     20,000 characters
     */
    public ListeningScope audience(String text) {
        return add(() -> text, builder::addAudience);
    }

    /**
     * Adds a competitor that is listened to.
     *
     * @throws NullPointerException if it is null
     * @throws IllegalArgumentException if it is blank, has control characters or half characters, or more than
     *     20,000 characters
     */
    public ListeningScope competitor(String name) {
        return add(() -> name, builder::addCompetitor);
    }

    /**
     * Adds a topic that is listened for.
     *
     * @throws NullPointerException if it is null
     * @throws IllegalArgumentException if it is blank, has control characters or half characters, or more than
     *     20,000 characters
     */
    public ListeningScope topic(String text) {
        return add(() -> text, builder::addTopic);
    }

    /**
     * States the dashboard that shows the own brand and the competing ones. A text without words counts as none.
     *
     * @throws NullPointerException if it is null
     * @throws IllegalArgumentException if it has control characters or half characters, or more than 20,000
     *     characters
     * @throws IllegalStateException if it was already set
     */
    public ListeningScope dashboard(String dashboard) {
        return set("dashboard", () -> dashboard, builder::dashboard);
    }

    /**
     * States what the model has no word for, such as a language, a region or a row of a sheet.
     *
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the key is blank, or either has characters that it cannot have
     * @throws IllegalStateException if there is a label with this key already
     */
    public ListeningScope label(String key, String value) {
        return setLabel(key, value, builder::label);
    }

    Listening build() {
        return builder.build();
    }
}
