package io.strategydsl.benchmark;

import io.strategydsl.model.MonthEnd;
import io.strategydsl.model.Novelty;
import io.strategydsl.model.Pillars;
import io.strategydsl.model.Post;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.Review;
import io.strategydsl.model.Rhythm;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.Timeframe;
import io.strategydsl.planning.days.PlannedDays;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Whether recurrences say on which days they fall, and what happens in months that lack the day. */
final class FloorRecurrences {
    private static final int SHORTEST_MONTH = 28;
    private static final int MONTHS = 12;
    private static final int YEARS_OF_LEAP_CYCLE = 4;
    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private FloorRecurrences() {}

    static void check(Tactic tactic, Strategy strategy, FloorFindings findings) {
        if (tactic.schedule().isPresent()
                && tactic.schedule().get() instanceof Recurring recurring
                && !FloorDays.isOver(tactic, strategy)) {
            monthEnd(recurring, strategy, "schedule", findings);
            startKnown(recurring, "schedule", findings);
        }
    }

    static void check(Post post, FloorIndex index, FloorFindings findings) {
        if (post.schedule().isPresent()
                && post.schedule().get() instanceof Recurring recurring
                && !(post.isPublished()
                        && PlannedDays.of(post, index.ofTheModel()).isOver())) {
            monthEnd(recurring, index.strategy, "schedule", findings);
            startKnown(recurring, "schedule", findings);
        }
    }

    /** On which day of its period a review without a stated day takes place is nobody's question. */
    static void check(Review review, Strategy strategy, FloorFindings findings) {
        if (review.recurrence().isPresent() && review.recurrence().get().hasStatedDays()) {
            monthEnd(review.recurrence().get(), strategy, "recurrence", findings);
        }
    }

    static void check(Pillars pillars, Strategy strategy, FloorFindings findings) {
        for (Novelty novelty : pillars.novelties()) {
            monthEnd(novelty.schedule(), strategy, "novelties", findings);
        }
        for (Novelty novelty : pillars.novelties()) {
            startKnown(novelty.schedule(), "novelties", findings);
        }
    }

    private static void startKnown(Schedule schedule, String attribute, FloorFindings findings) {
        if (!schedule.hasStatedDays()) {
            findings.add("schedule.start-known", attribute, "repeats, and nothing says from when on");
        }
    }

    private static void monthEnd(Schedule schedule, Strategy strategy, String attribute, FloorFindings findings) {
        if (schedule instanceof Recurring recurring
                && recurring.monthEnd() == MonthEnd.UNSTATED
                && isUnclear(recurring, strategy)) {
            findings.add("schedule.month-end", attribute, "falls on a day that some months lack");
        }
    }

    private static boolean isUnclear(Recurring recurring, Strategy strategy) {
        Rhythm rhythm = recurring.rhythm();
        boolean named = false;
        if (rhythm instanceof Rhythm.Weekly
                || rhythm instanceof Rhythm.Daily
                || rhythm instanceof Rhythm.MonthlyByWeekday) {
            return false;
        }
        if (rhythm instanceof Rhythm.Monthly monthly && monthly.day().isPresent()) {
            if (monthly.day().getAsInt() <= SHORTEST_MONTH) {
                return false;
            }
            named = true;
        } else if (rhythm instanceof Rhythm.Yearly yearly && !yearly.days().isEmpty()) {
            if (!yearly.days().contains(LEAP_DAY)) {
                return false;
            }
            named = true;
        }
        Timeframe timeframe = strategy.timeframe().orElse(null);
        LocalDate start = FloorDays.start(recurring, strategy);
        if (start == null) {
            return named && recurring.hasStatedDays();
        }
        if (named) {
            return recurring.hasStatedDays()
                    ? meetsAShortMonth(recurring, start, timeframe)
                    : meetsOneFromEachMonth(recurring, start, timeframe);
        }
        // A start that nobody stated is another finding.
        return recurring.start().isPresent()
                && start.getDayOfMonth() > SHORTEST_MONTH
                && meetsAShortMonth(recurring, start, timeframe);
    }

    /** Whether it falls on other days if it skips months than if it falls on their last day. */
    private static boolean meetsAShortMonth(Recurring recurring, LocalDate start, @Nullable Timeframe timeframe) {
        if (recurring.end().isPresent() && recurring.end().get().isBefore(start)) {
            return false;
        }
        LocalDate first = timeframe != null && start.isBefore(timeframe.start()) ? timeframe.start() : start;
        // Until each month that it meets has come in each year between two leap years.
        LocalDate last = first.plusMonths((long) monthsBetween(recurring) * MONTHS * YEARS_OF_LEAP_CYCLE);
        last = last.isAfter(LAST_DAY) ? LAST_DAY : last;
        last = timeframe != null && last.isAfter(timeframe.end()) ? timeframe.end() : last;
        Recurring started = recurring.anchoredAt(start);
        Iterator<LocalDate> falling = started.atMonthEnd(MonthEnd.OR_LAST_DAY)
                .occurrences(first, last)
                .iterator();
        Iterator<LocalDate> skipping =
                started.atMonthEnd(MonthEnd.OR_SKIP).occurrences(first, last).iterator();
        while (falling.hasNext()) {
            if (!skipping.hasNext() || !skipping.next().equals(falling.next())) {
                return true;
            }
        }
        return false;
    }

    private static boolean meetsOneFromEachMonth(Recurring recurring, LocalDate start, @Nullable Timeframe timeframe) {
        boolean yearly = recurring.rhythm() instanceof Rhythm.Yearly;
        int starts = Math.min(recurring.interval().orElse(1), yearly ? YEARS_OF_LEAP_CYCLE : MONTHS);
        for (int later = 0; later < starts; later++) {
            LocalDate from = yearly ? start.plusYears(later) : start.plusMonths(later);
            if (from.isAfter(LAST_DAY) || !meetsAShortMonth(recurring, from, timeframe)) {
                return false;
            }
        }
        return true;
    }

    private static int monthsBetween(Recurring recurring) {
        int interval = recurring.interval().orElse(1);
        if (recurring.rhythm() instanceof Rhythm.Quarterly) {
            return interval * 3;
        }
        return recurring.rhythm() instanceof Rhythm.Yearly ? interval * MONTHS : interval;
    }
}
