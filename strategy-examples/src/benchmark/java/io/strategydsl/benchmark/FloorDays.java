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

    /** The first day on which the tactic falls. */
    static @Nullable LocalDate first(Tactic tactic, Strategy strategy) {
        Schedule schedule = tactic.schedule().orElse(null);
        if (schedule instanceof Schedule.Once once) {
            return once.day();
        }
        if (!(schedule instanceof Recurring recurring)) {
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

    static boolean isDone(Tactic tactic, LocalDate due) {
        return tactic.status() instanceof TacticStatus.Done done
                && (!isRecurring(tactic) || !done.day().isBefore(due));
    }
}
