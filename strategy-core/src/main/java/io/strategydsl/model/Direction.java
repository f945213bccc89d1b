package io.strategydsl.model;

/** Which way a metric goes when things go well. */
public enum Direction {
    /** More is better. */
    UP_IS_GOOD,
    /** Less is better, as with a bounce rate. */
    DOWN_IS_GOOD,
    /** Nobody said. */
    UNKNOWN
}
