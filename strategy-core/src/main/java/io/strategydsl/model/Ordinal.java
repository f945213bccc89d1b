package io.strategydsl.model;

/** Which of the Mondays, Tuesdays … of a month: the first, or the last, as in "the last Friday of the month". */
public enum Ordinal {
    /** The first of the month. */
    FIRST,
    /** The second of the month. */
    SECOND,
    /** The third of the month. */
    THIRD,
    /** The fourth of the month, which is not always the last. */
    FOURTH,
    /** The last of the month, be it the fourth or the fifth. */
    LAST
}
