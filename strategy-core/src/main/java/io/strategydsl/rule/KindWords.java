package io.strategydsl.rule;

import io.strategydsl.model.ElementKind;

/** How sentences speak of the kinds of element. */
final class KindWords {
    private KindWords() {}

    /** One element of the kind: "a tactic", "an objective"; "listening", "positioning" and "pillars" take no article. */
    static String one(ElementKind kind) {
        return switch (kind) {
            case OBJECTIVE -> "an " + kind.word();
            case LISTENING, POSITIONING, PILLARS -> kind.word();
            case STRATEGY, TEAM, MEMBER, PERSONA, GOAL, METRIC, TACTIC, CHANNEL, REVIEW -> "a " + kind.word();
        };
    }

    /** The same words at the start of a sentence. */
    static String capitalised(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
