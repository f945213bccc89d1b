package io.strategydsl.model;

/** The kinds of element, in the order in which a plan is told. */
public enum ElementKind {
    /** The whole plan. */
    STRATEGY("strategy", ""),
    /** What the company or its marketing wants to reach. */
    OBJECTIVE("objective", "objectives"),
    /** The team as a whole. */
    TEAM("team", "team"),
    /** A person, role, group or agency of the team. */
    MEMBER("member", "team/members"),
    /** An audience. */
    PERSONA("persona", "personas"),
    /** What social media is for. */
    GOAL("goal", "goals"),
    /** A measure. */
    METRIC("metric", "metrics"),
    /** An action. */
    TACTIC("tactic", "tactics"),
    /** The plan for one account. */
    CHANNEL("channel", "channels"),
    /** Listening to the audience and to competitors. */
    LISTENING("listening", "listening"),
    /** What sets the organisation apart. */
    POSITIONING("positioning", "positioning"),
    /** How the organisation behaves as a person. */
    PILLARS("pillars", "pillars"),
    /** An occasion on which the plan is adapted. */
    REVIEW("review", "reviews");

    private final String word;
    private final String section;

    ElementKind(String word, String section) {
        this.word = word;
        this.section = section;
    }

    /** What one element of this kind is called, such as "tactic". */
    public String word() {
        return word;
    }

    /** Where in a plan these elements are found, such as "tactics" or "team/members"; empty for the plan itself. */
    public String section() {
        return section;
    }
}
