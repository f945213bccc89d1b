package io.strategydsl.source;

import io.strategydsl.model.ElementKind;

/** The scopes of the DSL, and what their variables are called: with a letter in a lambda, with a word in a method. */
enum Scope {
    STRATEGY("StrategyScope", "s", "strategy"),
    OBJECTIVE("ObjectiveScope", "o", "objective"),
    MILESTONE("MilestoneScope", "m", "milestone"),
    TEAM("TeamScope", "t", "team"),
    MEMBER("MemberScope", "m", "member"),
    PERSONA("PersonaScope", "p", "persona"),
    GOAL("GoalScope", "g", "goal"),
    METRIC("MetricScope", "m", "metric"),
    TACTIC("TacticScope", "t", "tactic"),
    CHANNEL("ChannelScope", "c", "channel"),
    POST("PostScope", "p", "post"),
    LISTENING("ListeningScope", "l", "listening"),
    POSITIONING("PositioningScope", "p", "positioning"),
    KEY_MESSAGE("KeyMessageScope", "k", "message"),
    PILLARS("PillarsScope", "p", "pillars"),
    REVIEW("ReviewScope", "r", "review"),
    CADENCE("CadenceScope", "p", "cadence");

    private final String ofTheDsl;
    private final String letter;
    private final String word;

    Scope(String ofTheDsl, String letter, String word) {
        this.ofTheDsl = ofTheDsl;
        this.letter = letter;
        this.word = word;
    }

    static Scope of(ElementKind kind) {
        return valueOf(kind.name());
    }

    /** Returns the simple name of its type. */
    String ofTheDsl() {
        return ofTheDsl;
    }

    String letter() {
        return letter;
    }

    String word() {
        return word;
    }
}
