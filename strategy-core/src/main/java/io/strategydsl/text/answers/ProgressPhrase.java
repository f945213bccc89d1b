package io.strategydsl.text.answers;

import io.strategydsl.internal.Phrase;
import java.util.Locale;

/** What is known about a metric although nobody can say whether it is on track. */
enum ProgressPhrase implements Phrase {
    LATEST("latest {value}"),
    EXPECTED_BY_NOW("expected by now {value}"),
    NEXT_TARGET("next target {target}");

    private final String english;

    ProgressPhrase(String english) {
        this.english = english;
    }

    @Override
    public String key() {
        return "progress." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String english() {
        return english;
    }
}
