package io.strategydsl.language;

import io.strategydsl.internal.Phrase;
import java.util.Locale;

/** What is said of one thing in which two plans differ. */
enum ChangePhrase implements Phrase {
    ADDED("added: {element}"),
    REMOVED("removed: {element}"),
    /** An element that has a text or name besides its id. */
    TITLED("{subject} ({title})"),
    GAINED("{subject}, {attribute}: added {value}"),
    LOST("{subject}, {attribute}: removed {value}"),
    BECAME("{subject}, {attribute}: {before} \u2192 {after}"),
    LABEL("{key}: {value}"),
    /** The value of a flag. */
    YES("yes"),
    NO("no");

    private final String english;

    ChangePhrase(String english) {
        this.english = english;
    }

    @Override
    public String key() {
        return "change." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String english() {
        return english;
    }
}
