package io.strategydsl.report;

/**
 * What a plan answers when asked, as text that a person reads. Lines have at most 100 characters, but for single words that
 * are longer, and nothing but ASCII is added to what the plan says.
 */
public final class PlanningText {

    private PlanningText() {}
}
