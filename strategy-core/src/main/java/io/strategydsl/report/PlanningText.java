package io.strategydsl.report;

import io.strategydsl.internal.Checks;
import io.strategydsl.planning.Progress;

/**
 * What a plan answers when asked, as text that a person reads. Lines have at most 100 characters, but for single words that
 * are longer, and nothing but ASCII is added to what the plan says.
 */
public final class PlanningText {

    private PlanningText() {}

    /**
     * How far the plan has come: objectives with their goals, goals with their metrics, then tactics and reviews.
     *
     * @throws NullPointerException if it is null
     */
    public static String of(Progress progress) {
        Checks.of("planning text").present("progress", progress);
        return new ProgressLines(progress).text();
    }
}
