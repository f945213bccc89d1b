package io.strategydsl.brief;

/** The sections that a brief can have, in the order in which it has them unless other ones are chosen. */
public enum Section {
    /** The primary goal, whether the plan is on track, what comes first and what is missing. */
    SUMMARY,
    /** What the plan says of itself: a description, resources, the content mix for all channels. */
    PLAN,
    /** Objectives and goals, with the map from objectives to personas; the metrics and tactics of each goal in a line each. */
    GOALS,
    /** How far goals and metrics are, what is late and what is next; only as of a day. */
    PROGRESS,
    /** The quadrants of value and complexity, and the order of the tactics. */
    PRIORITIES,
    /** What happens when, and the milestones. */
    TIMELINE,
    /** Metrics, each with its line from target to target. */
    METRICS,
    /** Tactics in full. */
    TACTICS,
    /** Personas. */
    PERSONAS,
    /** Positioning, key messages and pillars. */
    POSITIONING,
    /** Channels, each with its content mix. */
    CHANNELS,
    /** Posts, with a month of the editorial calendar. */
    POSTS,
    /** The team and its members. */
    TEAM,
    /** What is listened to. */
    LISTENING,
    /** Reviews. */
    REVIEWS,
    /** All that was found, with why it matters; only with a report. */
    FINDINGS,
    /** What the plan lacks on purpose. */
    ACCEPTED_GAPS
}
