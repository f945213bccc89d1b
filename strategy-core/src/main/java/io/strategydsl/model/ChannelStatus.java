package io.strategydsl.model;

/** Where a channel stands. */
public enum ChannelStatus {
    /** Not there yet. */
    PLANNED,
    /** In use. */
    OPEN,
    /** Being closed; no rule looks at it. */
    CLOSING
}
