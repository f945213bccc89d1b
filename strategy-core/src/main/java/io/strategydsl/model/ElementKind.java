package io.strategydsl.model;

import io.strategydsl.internal.Checks;
import java.util.List;
import java.util.Optional;

/** The kinds of element, in the order in which a plan states them. */
public enum ElementKind {
    /** The whole plan. */
    STRATEGY("strategy", "a strategy", "", false),
    /** What the company or its marketing wants to reach. */
    OBJECTIVE("objective", "an objective", "objectives", true),
    /** An event from which the plan counts. */
    MILESTONE("milestone", "a milestone", "milestones", true),
    /** The team as a whole. */
    TEAM("team", "a team", "team", false),
    /** A person, role, group or agency of the team. */
    MEMBER("member", "a member", "team/members", true),
    /** An audience. */
    PERSONA("persona", "a persona", "personas", true),
    /** What social media is for. */
    GOAL("goal", "a goal", "goals", true),
    /** A measure. */
    METRIC("metric", "a metric", "metrics", true),
    /** An action. */
    TACTIC("tactic", "a tactic", "tactics", true),
    /** The plan for one account. */
    CHANNEL("channel", "a channel", "channels", true),
    /** A row of the editorial calendar. */
    POST("post", "a post", "posts", true),
    /** Listening to the audience and to competitors. */
    LISTENING("listening", "listening", "listening", false),
    /** What sets the organisation apart. */
    POSITIONING("positioning", "positioning", "positioning", false),
    /** Something that the audience should know. */
    KEY_MESSAGE("key message", "a key message", "positioning/messages", true),
    /** How the organisation behaves as a person. */
    PILLARS("pillars", "pillars", "pillars", false),
    /** An occasion on which the plan is adapted. */
    REVIEW("review", "a review", "reviews", true);

    private final String word;
    private final String wordWithArticle;
    private final String section;
    private final boolean hasIds;

    ElementKind(String word, String wordWithArticle, String section, boolean hasIds) {
        this.word = word;
        this.wordWithArticle = wordWithArticle;
        this.section = section;
        this.hasIds = hasIds;
    }

    /** Returns what one element of this kind is called, such as "tactic". */
    public String word() {
        return word;
    }

    /** Returns the same word with its article, where it takes one: "a tactic", "an objective", "listening". */
    public String wordWithArticle() {
        return wordWithArticle;
    }

    /** Returns where in a plan these elements are found, such as "tactics" or "team/members"; empty for the plan itself. */
    public String section() {
        return section;
    }

    /**
     * Returns whether elements of this kind are identified by ids. A plan has at most one element of each other kind: the strategy itself, its team, listening, positioning and pillars.
     */
    public boolean hasIds() {
        return hasIds;
    }

    /**
     * Returns the elements of this kind in the order of the plan. A part that the plan does not state is no element.
     */
    public List<? extends Element> elements(Strategy strategy) {
        Checks.of("element kind").present("strategy", strategy);
        return switch (this) {
            case STRATEGY -> List.of(strategy);
            case OBJECTIVE -> strategy.objectives();
            case MILESTONE -> strategy.milestones();
            case TEAM -> stated(strategy.team());
            case MEMBER -> strategy.members();
            case PERSONA -> strategy.personas();
            case GOAL -> strategy.goals();
            case METRIC -> strategy.metrics();
            case TACTIC -> strategy.tactics();
            case CHANNEL -> strategy.channels();
            case POST -> strategy.posts();
            case LISTENING -> stated(strategy.listening());
            case POSITIONING -> stated(strategy.positioning());
            case KEY_MESSAGE -> strategy.keyMessages();
            case PILLARS -> stated(strategy.pillars());
            case REVIEW -> strategy.reviews();
        };
    }

    private static List<? extends Element> stated(Optional<? extends Element> part) {
        return part.isPresent() ? List.of(part.get()) : List.of();
    }
}
