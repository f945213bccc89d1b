package io.strategydsl.planning.editorial;

/** What a slot of an editorial calendar comes from. */
public enum SlotKind {
    /** A post: something is planned for this day. */
    POST,
    /** The cadence of a channel: a post is planned whose content is not stated yet. */
    CADENCE,
    /** A novelty of the pillars, or a tactic that is something new for the audience. */
    NOVELTY
}
