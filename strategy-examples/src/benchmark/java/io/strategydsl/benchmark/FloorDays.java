package io.strategydsl.benchmark;

import io.strategydsl.model.Recurring;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.TacticStatus;
import io.strategydsl.model.Timeframe;
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
                        || tactic.schedule().get() instanceof Recurring);
    }

    /** The first day on which the tactic falls; none where its days hang on a start that nobody stated. */
    static @Nullable LocalDate first(Tactic tactic, Strategy strategy) {
        Schedule schedule = tactic.schedule().orElse(null);
        if (schedule instanceof Schedule.Once once) {
            return once.day();
        }
        if (!(schedule instanceof Recurring recurring) || !recurring.hasStatedDays()) {
            return null;
        }
        LocalDate start = start(recurring, strategy);
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

    static boolean isDone(Tactic tactic, LocalDate due) {
        return tactic.status() instanceof TacticStatus.Done done
                && (!isRecurring(tactic)
                        || done.day().isEmpty()
                        || !done.day().get().isBefore(due));
    }
}
