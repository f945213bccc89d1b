package io.strategydsl.brief.document;

/** What a badge or a mark means for the plan. It is said in words as well, never by colour alone. */
public enum Tone {
    /** As it should be. */
    GOOD,
    /** Worth knowing. */
    NOTE,
    /** To be looked at. */
    WARNING,
    /** To be fixed. */
    BAD,
    /** Neither good nor bad. */
    PLAIN
}
