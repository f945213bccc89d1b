package io.strategydsl.report;

import io.strategydsl.internal.Checks;
import io.strategydsl.planning.Change;
import io.strategydsl.planning.Difference;

/**
 * What a plan answers when asked, as text that a person reads. Lines have at most 100 characters, but for single words that
 * are longer, and nothing but ASCII is added to what the plan says.
 */
public final class PlanningText {

    private PlanningText() {}

    /**
     * A difference as text fit for a pull request: how many elements were added, removed, moved and changed, then each
     * change as a point of a list, grouped by the kind of element. It reads as plain text and as Markdown; what the plans
     * say is escaped where Markdown would take it for a mark of its own.
     *
     * @throws NullPointerException if it is null
     */
    public static String of(Difference difference) {
        return new DifferenceText(Checks.of("text of a difference").present("difference", difference)).toString();
    }

    /**
     * One change as the fragment of a sentence, without a full stop or line break, such as "tactic 'list' lost its owner
     * 'brian'". Nothing is escaped.
     *
     * @throws NullPointerException if it is null
     */
    public static String of(Change change) {
        return ChangeWords.of(Checks.of("text of a change").present("change", change));
    }
}
