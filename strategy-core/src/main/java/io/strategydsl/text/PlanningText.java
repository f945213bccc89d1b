package io.strategydsl.text;

import io.strategydsl.internal.Checks;
import io.strategydsl.planning.agenda.Agenda;
import io.strategydsl.planning.capacity.Capacity;
import io.strategydsl.planning.coverage.Coverage;
import io.strategydsl.planning.difference.Change;
import io.strategydsl.planning.difference.Difference;
import io.strategydsl.planning.editorial.EditorialCalendar;
import io.strategydsl.planning.priorities.Priorities;
import io.strategydsl.planning.progress.Progress;
import io.strategydsl.planning.traceability.Traceability;
import io.strategydsl.text.answers.AgendaText;
import io.strategydsl.text.answers.CapacityText;
import io.strategydsl.text.answers.CoverageText;
import io.strategydsl.text.answers.EditorialCalendarText;
import io.strategydsl.text.answers.LoadText;
import io.strategydsl.text.answers.PrioritiesText;
import io.strategydsl.text.answers.ProgressText;
import io.strategydsl.text.answers.TraceabilityText;
import io.strategydsl.text.difference.ChangeWords;
import io.strategydsl.text.difference.DifferenceText;

/**
 * Prints the answers that a plan gives as text for people. No line takes more than 100 columns of a terminal, except
 * for single long words of a difference, and only ASCII is added to what the plan says.
 */
public final class PlanningText {

    private PlanningText() {}

    /** Returns progress as text: objectives with their goals, goals with their metrics, then tactics and reviews. */
    public static String of(Progress progress) {
        return ProgressText.of(Checks.of("planning text").present("progress", progress));
    }

    /**
     * Returns an agenda as text, week by week: each day, tactic, owners and channels, and what is done; below it, what
     * is triggered, ongoing, without a date, on no day or without an end.
     */
    public static String of(Agenda agenda) {
        return AgendaText.of(Checks.of("text of an agenda").present("agenda", agenda));
    }

    /** Returns how much the owners of an agenda still have to do in each week, and what nobody owns. */
    public static String loadOf(Agenda agenda) {
        return LoadText.of(Checks.of("text of a load").present("agenda", agenda));
    }

    /**
     * Returns a difference as text for a pull request: how many elements were added, removed, moved and changed, then a
     * list of the changes, grouped by kind of element. It is both plain text and Markdown; what the plans say is
     * escaped where Markdown would take it for markup.
     */
    public static String of(Difference difference) {
        return DifferenceText.of(Checks.of("text of a difference").present("difference", difference));
    }

    /**
     * Returns one change as a fragment of a sentence, without a full stop or line break, such as "tactic 'list' lost
     * its owner 'brian'". Nothing is escaped.
     */
    public static String of(Change change) {
        return ChangeWords.of(Checks.of("text of a change").present("change", change));
    }

    /**
     * Returns an editorial calendar as text, week by week: each day, channel and area of content, what is posted or
     * still open, and what is new; below it, the numbers of posts by channel and area, the calendars that are kept
     * elsewhere, and what falls on no day.
     */
    public static String of(EditorialCalendar calendar) {
        return EditorialCalendarText.of(
                Checks.of("text of an editorial calendar").present("calendar", calendar));
    }

    /**
     * Returns priorities as text: what comes first, quadrant by quadrant, how far that order can be trusted, and which
     * tactics cannot be ranked.
     */
    public static String of(Priorities priorities) {
        return PrioritiesText.of(Checks.of("planning text").present("priorities", priorities));
    }

    /**
     * Returns traceability as text: what supports what, from objectives to personas and back. A missing link is marked
     * "(none)" and listed at the end. At most ten of the personas that a tactic reaches through its channels, and of
     * the objectives that it helps through its goals, are named.
     */
    public static String of(Traceability traceability) {
        return TraceabilityText.of(Checks.of("planning text").present("traceability", traceability));
    }

    /**
     * Returns coverage as text: a table of the objectives, goals, personas and key messages with the numbers of tactics,
     * posts and channels that carry them, at most ten rows of each kind, and below it the gaps in both directions.
     */
    public static String of(Coverage coverage) {
        return CoverageText.of(Checks.of("planning text").present("coverage", coverage));
    }

    /**
     * Returns capacity as text: for each member the hours that are asked for and those that there are, the weeks in which it
     * is too much, or else the one with most, and what asks for most in them; below it what still fits, and what asks for
     * hours that nobody knows. Hours are printed in half hours: what is asked for is rounded up, and what there is down. At
     * most ten weeks of each member and five tactics that could fit are named.
     */
    public static String of(Capacity capacity) {
        return CapacityText.of(Checks.of("planning text").present("capacity", capacity));
    }
}
