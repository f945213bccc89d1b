package io.strategydsl.text.plan;

import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.text.layout.TextLines;

/** A plan as text, in the order of its parts. */
public final class PlanText {

    private PlanText() {}

    /** Returns all that the plan states. */
    public static String of(Strategy strategy) {
        TextLines lines = new TextLines();
        StrategyIndex index = StrategyIndex.of(strategy);
        PlanParts parts = new PlanParts(index, lines);
        parts.writeFacts();
        parts.writeObjectives();
        parts.writeMilestones();
        parts.writeTeam();
        parts.writePersonas();
        new GoalTree(index, lines).write();
        new ChannelParts(strategy, lines).write();
        new PostParts(index, lines).write();
        parts.writeListening();
        parts.writePositioning();
        parts.writePillars();
        parts.writeReviews();
        parts.writeAcceptedGaps();
        return lines.toString();
    }
}
