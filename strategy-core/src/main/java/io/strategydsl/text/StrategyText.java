package io.strategydsl.text;

import io.strategydsl.internal.Checks;
import io.strategydsl.model.Strategy;
import io.strategydsl.text.layout.TextLines;
import io.strategydsl.text.plan.ChannelParts;
import io.strategydsl.text.plan.GoalTree;
import io.strategydsl.text.plan.PlanParts;

/**
 * A plan as a text that a person reads: what it states and nothing else, in the order of a plan. Lines have at most 100
 * characters, but for single words that are longer, and nothing but ASCII is added to what the plan says.
 *
 * <pre>{@code
 * System.out.print(StrategyText.of(campfire));
 * }</pre>
 *
 * <p>Nothing is judged and nothing gets lost: what refers to an element that the plan does not have is told with the id
 * that it names. For what is missing, ask the validator.
 */
public final class StrategyText {

    private StrategyText() {}

    /** The plan as a text, with a line break at its end. */
    public static String of(Strategy strategy) {
        Checks.of("strategy text").present("strategy", strategy);
        TextLines lines = new TextLines();
        PlanParts parts = new PlanParts(strategy, lines);
        parts.writeFacts();
        parts.writeObjectives();
        parts.writeTeam();
        parts.writePersonas();
        new GoalTree(strategy, lines).write();
        new ChannelParts(strategy, lines).write();
        parts.writeListening();
        parts.writePositioning();
        parts.writePillars();
        parts.writeReviews();
        return lines.toString();
    }
}
