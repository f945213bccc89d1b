package io.strategydsl.planning.days;

import io.strategydsl.model.Recurring;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Timeframe;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A schedule as it stands in a plan. A recurrence without a start begins with the plan and stays within its timeframe;
 * a single day is the one stated, even outside. A day that is counted from a milestone has to be known already, see
 * {@link io.strategydsl.model.StrategyIndex#schedule(Schedule)}.
 *
 * @param schedule when something happens
 * @param timeframe the timeframe of the plan, if it has one
 */
public record ScheduleInPlan(Schedule schedule, Optional<Timeframe> timeframe) {
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /** Creates a schedule as it stands in a plan. */
    public ScheduleInPlan {
        Objects.requireNonNull(schedule, "schedule");
        Objects.requireNonNull(timeframe, "timeframe");
    }

    /**
     * Returns the days between two days, both included, in order; where it lasts, those on which it begins. There are none
     * while the day is counted from a milestone without one.
     */
    public Stream<LocalDate> between(LocalDate first, LocalDate last) {
        LocalDate end = last.isAfter(LAST_DAY) ? LAST_DAY : last;
        if (lacksDay()) {
            return Stream.empty();
        }
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

    /** Returns whether it recurs and neither it nor the plan says from when. */
    public boolean lacksStart() {
        return schedule instanceof Recurring recurring && start(recurring).isEmpty();
    }

    /** Returns whether its day is counted from a milestone that has none yet. */
    public boolean lacksDay() {
        return schedule instanceof Schedule.Relative;
    }

    /** Returns whether it falls on any day of the plan. */
    public boolean hasDays() {
        return between(FIRST_DAY, LAST_DAY).findFirst().isPresent();
    }

    private Optional<LocalDate> start(Recurring recurring) {
        return recurring.start().or(() -> timeframe.map(Timeframe::start));
    }
}
