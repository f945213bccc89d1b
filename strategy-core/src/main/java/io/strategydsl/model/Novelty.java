package io.strategydsl.model;

import io.strategydsl.internal.Checks;

/**
 * Something new for the audience, and when: a contest, a promotion, a game. Source: Social Media Examiner, pillar 5.
 *
 * @param text what it is
 * @param schedule when it happens
 */
public record Novelty(String text, Schedule schedule) {

    /**
     * @throws IllegalArgumentException if the text is blank or has characters that it cannot have
     */
    public Novelty {
        Checks checks = ValueChecks.of("novelty");
        text = checks.words("text", text);
        schedule = checks.present("schedule", schedule);
    }
}
