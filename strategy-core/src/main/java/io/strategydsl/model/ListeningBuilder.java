package io.strategydsl.model;

import io.strategydsl.internal.Checks;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Builds the listening. Each call refuses what cannot exist with a message that names the listening; nothing else is
 * required, and {@link #build()} never judges.
 */
public final class ListeningBuilder {
    private final Checks checks;
    private final ImmutableListening.Builder draft = ImmutableListening.builder();
    private final Map<String, String> labels = new LinkedHashMap<>();

    ListeningBuilder() {
        this.checks = Checks.of("listening");
    }

    ListeningBuilder(Listening start) {
        this.checks = Checks.of("listening");
        draft.from(start);
        labels.putAll(start.labels());
    }

    /**
     * Adds a part of the audience that is listened to, and where.
     *
     * @throws NullPointerException if it is null
     * @throws IllegalArgumentException if it is blank, has control characters or half characters, or more than
     *     20,000 characters
     */
    public ListeningBuilder addAudience(String audience) {
        draft.addAudience(checks.words("audience", audience));
        return this;
    }

    /**
     * States the whole audience, in place of what was stated so far.
     *
     * @throws NullPointerException if it or one of its values is null
     * @throws IllegalArgumentException if one of them is blank, has control characters or half characters, or
     *     more than 20,000 characters
     */
    public ListeningBuilder audience(Iterable<String> audience) {
        draft.audience(checks.allWords("audience", audience));
        return this;
    }

    /**
     * Adds one of the competitors that are listened to.
     *
     * @throws NullPointerException if it is null
     * @throws IllegalArgumentException if it is blank, has control characters or half characters, or more than
     *     20,000 characters
     */
    public ListeningBuilder addCompetitor(String competitor) {
        draft.addCompetitors(checks.words("competitor", competitor));
        return this;
    }

    /**
     * States all the competitors, in place of those so far.
     *
     * @throws NullPointerException if it or one of its values is null
     * @throws IllegalArgumentException if one of them is blank, has control characters or half characters, or
     *     more than 20,000 characters
     */
    public ListeningBuilder competitors(Iterable<String> competitors) {
        draft.competitors(checks.allWords("competitors", competitors));
        return this;
    }

    /**
     * Adds one of the topics that are listened for.
     *
     * @throws NullPointerException if it is null
     * @throws IllegalArgumentException if it is blank, has control characters or half characters, or more than
     *     20,000 characters
     */
    public ListeningBuilder addTopic(String topic) {
        draft.addTopics(checks.words("topic", topic));
        return this;
    }

    /**
     * States all the topics, in place of those so far.
     *
     * @throws NullPointerException if it or one of its values is null
     * @throws IllegalArgumentException if one of them is blank, has control characters or half characters, or
     *     more than 20,000 characters
     */
    public ListeningBuilder topics(Iterable<String> topics) {
        draft.topics(checks.allWords("topics", topics));
        return this;
    }

    /**
     * States the dashboard that shows the own brand and the competing ones. A text without words counts as none.
     *
     * @throws NullPointerException if it is null
     * @throws IllegalArgumentException if it has control characters or half characters, or more than 20,000
     *     characters
     */
    public ListeningBuilder dashboard(String dashboard) {
        draft.dashboard(checks.optionalText("dashboard", dashboard));
        return this;
    }

    /**
     * States the dashboard, or takes it away.
     *
     * @throws NullPointerException if it is null
     * @throws IllegalArgumentException if it has control characters or half characters, or more than 20,000
     *     characters
     */
    public ListeningBuilder dashboard(Optional<String> dashboard) {
        checks.present("dashboard", dashboard);
        draft.dashboard(dashboard.flatMap(stated -> checks.optionalText("dashboard", stated)));
        return this;
    }

    /**
     * States what the model has no word for, such as a language, a region or a row of a sheet; a key said again takes
     * the new value.
     *
     * @throws NullPointerException if the key or the value is null
     * @throws IllegalArgumentException if the key is blank, or either has characters that it cannot have
     */
    public ListeningBuilder label(String key, String value) {
        labels.put(checks.labelKey(key), checks.labelValue(key, value));
        return this;
    }

    /**
     * States all the labels, in place of those so far.
     *
     * @throws NullPointerException if it, a key or a value is null
     * @throws IllegalArgumentException if a key is blank, or a key or a value has characters that it cannot have
     */
    public ListeningBuilder labels(Map<String, String> labels) {
        Map<String, String> checked = checks.labels(labels);
        this.labels.clear();
        this.labels.putAll(checked);
        return this;
    }

    /** The listening as stated so far. The builder can go on to build another. */
    public Listening build() {
        return draft.labels(labels).build();
    }
}
