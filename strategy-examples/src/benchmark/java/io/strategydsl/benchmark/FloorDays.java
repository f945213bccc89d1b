package io.strategydsl.benchmark;

import io.strategydsl.model.Recurring;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.TacticStatus;
import io.strategydsl.model.Timeframe;
import io.strategydsl.planning.days.PlannedDays;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days on which tactics fall. */
final class FloorDays {
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private FloorDays() {}

    /** Whether the tactic falls on days at all: what is triggered or ongoing does not. */
    static boolean hasDays(Tactic tactic) {
        return tactic.schedule().isPresent()
                && (tactic.schedule().get() instanceof Schedule.Once
                        || tactic.schedule().get() instanceof Schedule.Relative
                        || tactic.schedule().get() instanceof Recurring);
    }

    /** The first day on which the tactic falls; none where its days hang on a start that nobody stated. */
    static @Nullable LocalDate first(Tactic tactic, FloorIndex index) {
        Schedule schedule = index.schedule(tactic);
        if (schedule instanceof Schedule.Once once) {
            return once.day();
        }
        if (!(schedule instanceof Recurring recurring) || !recurring.hasStatedDays()) {
            return null;
        }
        LocalDate start = start(recurring, index.strategy);
        if (start == null
                || (recurring.end().isPresent() && recurring.end().get().isBefore(start))) {
            return null;
        }
        return recurring
                .anchoredAt(start)
                .occurrences(start, LAST_DAY)
                .findFirst()
                .orElse(null);
    }

    /** The last day of what begins on this one. */
    static @Nullable LocalDate due(@Nullable LocalDate first, Tactic tactic) {
        if (first == null || tactic.schedule().isEmpty()) {
            return first;
        }
        Schedule schedule = tactic.schedule().get();
        return schedule.length().isPresent() ? schedule.lastDay(first) : first;
    }

    /** The first day by which the tactic is due, unless it is done by then. */
    static @Nullable LocalDate dueUnlessDone(Tactic tactic, FloorIndex index) {
        LocalDate due = due(first(tactic, index), tactic);
        return due == null || isDone(tactic, due, index) ? null : due;
    }

    /** The day from which a recurrence is counted. */
    static @Nullable LocalDate start(Recurring recurring, Strategy strategy) {
        if (recurring.start().isPresent()) {
            return recurring.start().get();
        }
        return strategy.timeframe().map(Timeframe::start).orElse(null);
    }

    static boolean isRecurring(Tactic tactic) {
        return tactic.schedule().isPresent() && tactic.schedule().get() instanceof Recurring;
    }

    /** Whether it is done, and does not come back. */
    static boolean isOver(Tactic tactic, Strategy strategy) {
        return tactic.status() instanceof TacticStatus.Done done
                && (tactic.schedule().isEmpty()
                        || !(tactic.schedule().get() instanceof Recurring recurring)
                        || isOver(recurring, done.day().orElse(LAST_DAY), strategy));
    }

    private static boolean isOver(Recurring recurring, LocalDate done, Strategy strategy) {
        LocalDate end = recurring.end().orElse(LAST_DAY);
        if (!done.isBefore(end)) {
            return true;
        }
        boolean endless = strategy.timeframe().isEmpty()
                && recurring.end().isEmpty()
                && recurring.count().isEmpty();
        LocalDate start = start(recurring, strategy);
        if (endless || start == null || end.isBefore(start)) {
            return false;
        }
        LocalDate first = done.plusDays(1);
        LocalDate last = LAST_DAY;
        if (strategy.timeframe().isPresent()) {
            Timeframe timeframe = strategy.timeframe().get();
            first = first.isBefore(timeframe.start()) ? timeframe.start() : first;
            last = timeframe.end();
        }
        return first.isAfter(last)
                || recurring
                        .anchoredAt(start)
                        .occurrences(first, last)
                        .findFirst()
                        .isEmpty();
    }

    private static boolean isDone(Tactic tactic, LocalDate due, FloorIndex index) {
        if (!(tactic.status() instanceof TacticStatus.Done done)) {
            return false;
        }
        if (!isRecurring(tactic) || done.day().isEmpty()) {
            return true;
        }
        return tactic.schedule().isPresent() && tactic.schedule().get().length().isPresent()
                ? PlannedDays.of(tactic, index.ofTheModel()).isDone(due)
                : !done.day().get().isBefore(due);
    }
}
