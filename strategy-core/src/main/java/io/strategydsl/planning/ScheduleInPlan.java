package io.strategydsl.planning;

import io.strategydsl.model.Recurring;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Timeframe;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A schedule as it stands in a plan. A recurrence without a start of its own starts with the plan and does not go beyond
 * its timeframe; a single day stays where the plan puts it, even outside.
 */
record ScheduleInPlan(Schedule schedule, Optional<Timeframe> timeframe) {
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /** The days between two days, both included, in order. */
    Stream<LocalDate> between(LocalDate first, LocalDate last) {
        LocalDate end = last.isAfter(LAST_DAY) ? LAST_DAY : last;
        if (!(schedule instanceof Recurring recurring)) {
            return schedule.occurrences(first, end);
        }
        return start(recurring)
                .filter(start -> recurring.end().filter(start::isAfter).isEmpty())
                .map(start -> recurring
                        .anchoredAt(start)
                        .occurrences(
                                timeframe
                                        .map(Timeframe::start)
                                        .filter(first::isBefore)
                                        .orElse(first),
                                timeframe
                                        .map(Timeframe::end)
                                        .filter(end::isAfter)
                                        .orElse(end)))
                .orElseGet(Stream::empty);
    }

    /** Why it falls on no day of the plan, if it does not. */
    Optional<UnplacedContent.Reason> whyOnNoDay() {
        if (schedule instanceof Schedule.Triggered) {
            return Optional.of(UnplacedContent.Reason.TRIGGERED);
        }
        if (schedule instanceof Schedule.Ongoing) {
            return Optional.of(UnplacedContent.Reason.ONGOING);
        }
        if (schedule instanceof Recurring recurring && start(recurring).isEmpty()) {
            return Optional.of(UnplacedContent.Reason.START_UNKNOWN);
        }
        return between(CalendarPeriod.FIRST_DAY, LAST_DAY).findFirst().isPresent()
                ? Optional.empty()
                : Optional.of(UnplacedContent.Reason.NO_DAY_IN_PLAN);
    }

    private Optional<LocalDate> start(Recurring recurring) {
        return recurring.start().or(() -> timeframe.map(Timeframe::start));
    }
}
