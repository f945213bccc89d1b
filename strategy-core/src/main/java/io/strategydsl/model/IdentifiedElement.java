package io.strategydsl.model;

/** An element that others can refer to by its id. */
public sealed interface IdentifiedElement extends Element
        permits Strategy,
                Objective,
                Milestone,
                Goal,
                Metric,
                Tactic,
                Persona,
                ChannelPlan,
                Post,
                TeamMember,
                KeyMessage,
                Review {

    /** Returns what names this element among those of its kind. */
    String id();
}
