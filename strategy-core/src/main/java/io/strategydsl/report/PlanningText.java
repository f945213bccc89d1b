package io.strategydsl.report;

import io.strategydsl.internal.Checks;
import io.strategydsl.planning.Priorities;
import io.strategydsl.planning.Traceability;

/**
 * What a plan answers when asked, as text that a person reads. Lines have at most 100 characters, but for single words that
 * are longer, and nothing but ASCII is added to what the plan says.
 */
public final class PlanningText {

    private PlanningText() {}

    /**
     * What comes first, quadrant by quadrant, how far that order can be trusted, and which tactics cannot be put in order.
     *
     * @throws NullPointerException if it is null
     */
    public static String of(Priorities priorities) {
        return PrioritiesText.of(Checks.of("planning text").present("priorities", priorities));
    }

    /**
     * What hangs together with what, from objectives to personas and back. What is missing on the way is marked "(none)"
     * where it is missing, and listed at the end. Of the personas that a tactic reaches by its channels, and of the
     * objectives that it helps by its goals, ten are told.
     *
     * @throws NullPointerException if it is null
     */
    public static String of(Traceability traceability) {
        return TraceabilityText.of(Checks.of("planning text").present("traceability", traceability));
    }
}
