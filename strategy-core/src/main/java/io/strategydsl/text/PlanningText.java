package io.strategydsl.text;

import io.strategydsl.internal.Checks;
import io.strategydsl.planning.agenda.Agenda;
import io.strategydsl.planning.difference.Change;
import io.strategydsl.planning.difference.Difference;
import io.strategydsl.planning.editorial.EditorialCalendar;
import io.strategydsl.planning.priorities.Priorities;
import io.strategydsl.planning.progress.Progress;
import io.strategydsl.planning.traceability.Traceability;
import io.strategydsl.text.answers.AgendaText;
import io.strategydsl.text.answers.EditorialCalendarText;
import io.strategydsl.text.answers.LoadText;
import io.strategydsl.text.answers.PrioritiesText;
import io.strategydsl.text.answers.ProgressLines;
import io.strategydsl.text.answers.TraceabilityText;
import io.strategydsl.text.difference.ChangeWords;
import io.strategydsl.text.difference.DifferenceText;

/**
 * What a plan answers when asked, as text that a person reads. Lines have at most 100 characters, but for single words that
 * are longer, and nothing but ASCII is added to what the plan says.
 */
public final class PlanningText {

    private PlanningText() {}

    /** How far the plan has come: objectives with their goals, goals with their metrics, then tactics and reviews. */
    public static String of(Progress progress) {
        Checks.of("planning text").present("progress", progress);
        return new ProgressLines(progress).text();
    }

    /**
     * An agenda week by week: each day, tactic, owners and channels, and what is done; below it what is triggered, ongoing,
     * without a date, on no day or without an end. It has all that is due on the days of the agenda, which the caller
     * chose.
     */
    public static String of(Agenda agenda) {
        return AgendaText.of(Checks.of("text of an agenda").present("agenda", agenda));
    }

    /** How much the owners of an agenda have still to do in each week, and what nobody owns. */
    public static String loadOf(Agenda agenda) {
        return LoadText.of(Checks.of("text of a load").present("agenda", agenda));
    }

    /**
     * A difference as text fit for a pull request: how many elements were added, removed, moved and changed, then each
     * change as a point of a list, grouped by the kind of element. It reads as plain text and as Markdown; what the plans
     * say is escaped where Markdown would take it for a mark of its own.
     */
    public static String of(Difference difference) {
        return new DifferenceText(Checks.of("text of a difference").present("difference", difference)).toString();
    }

    /**
     * One change as the fragment of a sentence, without a full stop or line break, such as "tactic 'list' lost its owner
     * 'brian'". Nothing is escaped.
     */
    public static String of(Change change) {
        return ChangeWords.of(Checks.of("text of a change").present("change", change));
    }

    /**
     * An editorial calendar week by week: each day, channel, area of content, and what is posted or still open, and what is
     * new; below it the numbers of posts by channel and area, the calendars that are kept elsewhere, and what falls on no
     * day. It has all slots between the days of the calendar, which the caller chose.
     */
    public static String of(EditorialCalendar calendar) {
        return EditorialCalendarText.of(
                Checks.of("text of an editorial calendar").present("calendar", calendar));
    }

    /**
     * What comes first, quadrant by quadrant, how far that order can be trusted, and which tactics cannot be put in order.
     */
    public static String of(Priorities priorities) {
        return PrioritiesText.of(Checks.of("planning text").present("priorities", priorities));
    }

    /**
     * Returns how the elements of a plan are connected, from objectives to personas and back. What is missing on the way is
     * marked "(none)" where it is missing, and listed at the end. Of the personas that a tactic reaches by its channels, and
     * of the objectives that it helps by its goals, ten are listed.
     */
    public static String of(Traceability traceability) {
        return TraceabilityText.of(Checks.of("planning text").present("traceability", traceability));
    }
}
