package io.strategydsl.calendar;

import io.strategydsl.model.ElementPath;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.Schedule;
import io.strategydsl.planning.days.PlannedDays;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * A tactic or post as a calendar needs it.
 *
 * @param path where it is in the plan
 * @param text what it says
 * @param schedule when it happens, counted from the days that its milestones have
 * @param days its days in the plan
 * @param time at which time of day
 * @param link where it can be read
 * @param isIdea whether it is not decided yet
 * @param progress how far it is
 * @param facts what else people want to know of it, one a line
 */
record Planned(
        ElementPath path,
        String text,
        Optional<Schedule> schedule,
        PlannedDays days,
        Optional<LocalTime> time,
        Optional<URI> link,
        boolean isIdea,
        Progress progress,
        List<String> facts) {

    /**
     * How far it is.
     *
     * @param words what is said of all of it
     * @param done what is said of each time that is done, if any of it is
     */
    record Progress(Optional<String> words, Optional<String> done) {

        /** Returns what is said of something that is not done. */
        static Progress of(Optional<String> words) {
            return new Progress(words, Optional.empty());
        }

        /** Returns what is said of something done. */
        static Progress done(String word, Optional<LocalDate> day, Optional<Schedule> schedule) {
            String preposition = schedule.filter(Recurring.class::isInstance).isPresent() ? " until " : " on ";
            return new Progress(
                    Optional.of(word + day.map(each -> preposition + each).orElse("")), Optional.of(word));
        }
    }

    /** Returns why it falls on no day, where it does not. */
    Optional<LeftOut.Reason> leftOut() {
        if (schedule.isEmpty()) {
            return Optional.of(LeftOut.Reason.NOT_SCHEDULED);
        }
        if (schedule.get() instanceof Schedule.Relative) {
            return Optional.of(LeftOut.Reason.NO_DAY_YET);
        }
        if (schedule.get() instanceof Schedule.Triggered) {
            return Optional.of(LeftOut.Reason.TRIGGERED);
        }
        if (schedule.get() instanceof Schedule.Ongoing) {
            return Optional.of(LeftOut.Reason.ONGOING);
        }
        return days.isNever()
                ? Optional.of(days.start().isEmpty() ? LeftOut.Reason.START_UNKNOWN : LeftOut.Reason.NO_DAY_IN_PLAN)
                : Optional.empty();
    }

    /** Returns what the title of an event says: the text, or where it has none, which element it is. */
    String title() {
        return text.isEmpty() ? path.subject() : text;
    }

    /** Returns what the plan says of all the times that it happens. */
    Optional<String> progressOfAll() {
        return progress.words();
    }

    /** Returns what the plan says of the time that begins on this day. */
    Optional<String> progressOf(LocalDate begins) {
        return !days.isRecurring() || progress.done().isEmpty()
                ? progress.words()
                : progress.done().filter(word -> days.isDone(begins));
    }
}
