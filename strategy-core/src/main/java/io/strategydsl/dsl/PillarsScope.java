package io.strategydsl.dsl;

import io.strategydsl.internal.Checks;
import io.strategydsl.model.Novelty;
import io.strategydsl.model.Pillars;
import io.strategydsl.model.PillarsBuilder;
import io.strategydsl.model.Schedule;

/**
 * The verbs for the pillars: how the organisation behaves as a person. After its lambda has returned,
 * every verb throws an {@link IllegalStateException}.
 */
public final class PillarsScope extends ElementScope<PillarsScope, PillarsBuilder> {

    PillarsScope(Checks checks) {
        super(checks, Pillars.builder());
    }

    /**
     * Adds a place where a customer finds somebody who answers (pillar 1, connectivity).
     *
     * @throws IllegalArgumentException if it is blank, has control characters or unpaired surrogates, or more than
     *     20,000 characters
     */
    public PillarsScope contact(String text) {
        return add(text, builder::addContact);
    }

    /**
     * Adds something of value that is given for nothing (pillar 2, generosity).
     *
     * @throws IllegalArgumentException if it is blank, has control characters or unpaired surrogates, or more than
     *     20,000 characters
     */
    public PillarsScope gift(String text) {
        return add(text, builder::addGift);
    }

    /**
     * States what is said after a mistake (pillar 3, honesty). A text without words counts as none.
     *
     * @throws IllegalArgumentException if it has control characters or unpaired surrogates, or more than 20,000
     *     characters
     */
    public PillarsScope afterMistake(String text) {
        return set("afterMistake", text, builder::afterMistake);
    }

    /**
     * States what is said about what is confidential (pillar 3, honesty). A text without words counts as none.
     *
     * @throws IllegalArgumentException if it has control characters or unpaired surrogates, or more than 20,000
     *     characters
     */
    public PillarsScope confidential(String text) {
        return set("confidential", text, builder::confidential);
    }

    /**
     * States the human voice in which the organisation speaks (pillar 4, personality). A text without words counts as
     * none.
     *
     * @throws IllegalArgumentException if it has control characters or unpaired surrogates, or more than 20,000
     *     characters
     */
    public PillarsScope voice(String text) {
        return set("voice", text, builder::voice);
    }

    /**
     * Adds something new for the audience, and when: a contest, a promotion, a game (pillar 5).
     *
     * @throws IllegalArgumentException if the text is blank or has characters that it cannot have
     */
    public PillarsScope somethingNew(String text, Schedule schedule) {
        return addNew(() -> new Novelty(text, schedule), builder::addNovelty);
    }

    Pillars build() {
        return builder.build();
    }
}
