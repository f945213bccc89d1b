package io.strategydsl.planning;

import io.strategydsl.model.Recurring;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.TacticStatus;
import io.strategydsl.model.Timeframe;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The days on which a tactic falls in its plan. A recurrence without a start of its own starts with the plan; where the
 * plan has no timeframe either, or starts after the recurrence has ended, it falls on no day.
 */
public final class PlannedDays {
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /** What a recurrence can be counted to; a plan of a thousand years must not keep a validator busy. */
    private static final int MOST_OCCURRENCES = 10_000;

    private static final int FIRST_LOOK_BACK = 64;
    private static final int LOOK_BACK_GROWTH = 8;

    private PlannedDays() {}

    /** The day on which the tactic is due, or is due for the first time. */
    public static Optional<LocalDate> first(Tactic tactic, Strategy strategy) {
        if (tactic.schedule().isEmpty()) {
            return Optional.empty();
        }
        Schedule schedule = tactic.schedule().get();
        if (schedule instanceof Schedule.Once once) {
            return Optional.of(once.day());
        }
        return anchored(schedule, strategy)
                .flatMap(recurring -> recurring
                        .occurrences(recurring.start().orElseThrow(), LAST_DAY)
                        .findFirst());
    }

    /** The last day before this one on which the recurrence falls. */
    public static Optional<LocalDate> lastBefore(LocalDate day, Recurring schedule, Strategy strategy) {
        return anchored(schedule, strategy)
                .filter(recurring -> recurring.start().orElseThrow().isBefore(day))
                .flatMap(recurring -> last(recurring, recurring.start().orElseThrow(), day.minusDays(1)));
    }

    /**
     * All days within the timeframe on which the tactic falls, the first 10,000 at most. Without a timeframe, a recurrence
     * has to bring an end of its own, else it falls on no day.
     */
    public static Stream<LocalDate> all(Tactic tactic, Strategy strategy) {
        if (tactic.schedule().isEmpty()) {
            return Stream.empty();
        }
        Schedule schedule = tactic.schedule().get();
        Optional<Timeframe> timeframe = strategy.timeframe();
        if (schedule instanceof Schedule.Once once) {
            return timeframe.isEmpty() || timeframe.get().contains(once.day()) ? Stream.of(once.day()) : Stream.empty();
        }
        return anchored(schedule, strategy)
                .filter(recurring -> timeframe.isPresent() || hasEnd(recurring))
                .map(recurring -> recurring.occurrences(
                        timeframe
                                .map(Timeframe::start)
                                .orElseGet(() -> recurring.start().orElseThrow()),
                        timeframe.map(Timeframe::end).orElse(LAST_DAY)))
                .orElseGet(Stream::empty)
                .limit(MOST_OCCURRENCES);
    }

    /**
     * Whether what was due on the day is done. A recurring tactic that is done on a day has been done each time until
     * then.
     */
    public static boolean isDone(Tactic tactic, LocalDate due) {
        return tactic.status() instanceof TacticStatus.Done done
                && (!isRecurring(tactic) || !done.day().isBefore(due));
    }

    public static boolean isRecurring(Tactic tactic) {
        return tactic.schedule().isPresent() && tactic.schedule().get() instanceof Recurring;
    }

    /** Whether the recurrence says itself when it is over. */
    public static boolean hasEnd(Recurring recurring) {
        return recurring.end().isPresent() || recurring.count().isPresent();
    }

    /** The day from which the recurrence is counted. */
    public static Optional<LocalDate> start(Recurring recurring, Strategy strategy) {
        return recurring.start().or(() -> strategy.timeframe().map(Timeframe::start));
    }

    private static Optional<Recurring> anchored(Schedule schedule, Strategy strategy) {
        if (!(schedule instanceof Recurring recurring)) {
            return Optional.empty();
        }
        return start(recurring, strategy)
                .filter(start ->
                        recurring.end().isEmpty() || !recurring.end().get().isBefore(start))
                .map(recurring::anchoredAt);
    }

    // Looks back further and further, so that a long history is not counted through for its last day.
    private static Optional<LocalDate> last(Recurring recurring, LocalDate start, LocalDate last) {
        for (long days = FIRST_LOOK_BACK; ; days *= LOOK_BACK_GROWTH) {
            LocalDate from = last.minusDays(days);
            LocalDate first = from.isBefore(start) ? start : from;
            Optional<LocalDate> found = recurring.occurrences(first, last).reduce((earlier, later) -> later);
            if (found.isPresent() || first.equals(start)) {
                return found;
            }
        }
    }
}
