package io.strategydsl.model;

import java.util.Optional;

/**
 * Builds the listening. Each call refuses what cannot exist with a message that names the listening; nothing else is
 * required, and {@link #build()} never judges.
 */
public final class ListeningBuilder extends ElementBuilder<Listening, ListeningBuilder> {
    private final ImmutableListening.Builder draft = ImmutableListening.builder();

    ListeningBuilder() {
        super(ValueChecks.of("listening"));
    }

    ListeningBuilder(Listening start) {
        super(ValueChecks.of("listening"), start);
        draft.from(start);
    }

    /**
     * Adds a part of the audience that is listened to, and where.
     *
     * @throws IllegalArgumentException if it is blank, has control characters or unpaired surrogates, or more than
     *     20,000 characters
     */
    public ListeningBuilder addAudience(String audience) {
        draft.addAudience(checks.words("audience", audience));
        return this;
    }

    /**
     * States the whole audience, in place of what was stated so far.
     *
     * @throws IllegalArgumentException if one of them is blank, has control characters or unpaired surrogates, or
     *     more than 20,000 characters
     */
    public ListeningBuilder audience(Iterable<String> audience) {
        draft.audience(checks.allWords("audience", audience));
        return this;
    }

    /**
     * Adds one of the competitors that are listened to.
     *
     * @throws IllegalArgumentException if it is blank, has control characters or unpaired surrogates, or more than
     *     20,000 characters
     */
    public ListeningBuilder addCompetitor(String competitor) {
        draft.addCompetitors(checks.words("competitors", "competitor", competitor));
        return this;
    }

    /**
     * States all the competitors, in place of those so far.
     *
     * @throws IllegalArgumentException if one of them is blank, has control characters or unpaired surrogates, or
     *     more than 20,000 characters
     */
    public ListeningBuilder competitors(Iterable<String> competitors) {
        draft.competitors(checks.allWords("competitors", competitors));
        return this;
    }

    /**
     * Adds one of the topics that are listened for.
     *
     * @throws IllegalArgumentException if it is blank, has control characters or unpaired surrogates, or more than
     *     20,000 characters
     */
    public ListeningBuilder addTopic(String topic) {
        draft.addTopics(checks.words("topics", "topic", topic));
        return this;
    }

    /**
     * States all the topics, in place of those so far.
     *
     * @throws IllegalArgumentException if one of them is blank, has control characters or unpaired surrogates, or
     *     more than 20,000 characters
     */
    public ListeningBuilder topics(Iterable<String> topics) {
        draft.topics(checks.allWords("topics", topics));
        return this;
    }

    /**
     * States the dashboard that shows the brand and its competitors. A text without words counts as none.
     *
     * @throws IllegalArgumentException if it has control characters or unpaired surrogates, or more than 20,000
     *     characters
     */
    public ListeningBuilder dashboard(String dashboard) {
        draft.dashboard(checks.optionalText("dashboard", dashboard));
        return this;
    }

    /** States the dashboard, or takes it away. */
    public ListeningBuilder dashboard(Optional<String> dashboard) {
        checks.present("dashboard", dashboard);
        draft.dashboard(dashboard.flatMap(stated -> checks.optionalText("dashboard", stated)));
        return this;
    }

    @Override
    public Listening build() {
        return draft.labels(labels()).build();
    }
}
