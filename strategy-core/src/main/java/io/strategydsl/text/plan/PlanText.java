package io.strategydsl.text.plan;

import io.strategydsl.model.Strategy;
import io.strategydsl.text.layout.TextLines;

/** A plan as text, in the order of its parts. */
public final class PlanText {

    private PlanText() {}

    /** Returns all that the plan states. */
    public static String of(Strategy strategy) {
        TextLines lines = new TextLines();
        PlanParts parts = new PlanParts(strategy, lines);
        parts.writeFacts();
        parts.writeObjectives();
        parts.writeTeam();
        parts.writePersonas();
        new GoalTree(strategy, lines).write();
        new ChannelParts(strategy, lines).write();
        new PostParts(strategy, lines).write();
        parts.writeListening();
        parts.writePositioning();
        parts.writePillars();
        parts.writeReviews();
        parts.writeAcceptedGaps();
        return lines.toString();
    }
}
