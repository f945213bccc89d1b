package io.strategydsl.benchmark;

import io.strategydsl.model.Novelty;
import io.strategydsl.model.Post;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.Timeframe;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Whether something new takes place in each quarter. */
final class FloorNovelties {
    private static final int MONTHS = 3;
    private static final int MAX_QUARTERS = 100;

    private FloorNovelties() {}

    static boolean areEnough(FloorIndex index) {
        Strategy strategy = index.strategy;
        List<Schedule> schedules = schedules(index);
        if (strategy.timeframe().isEmpty()) {
            for (Schedule schedule : schedules) {
                if (schedule instanceof Schedule.Once
                        || schedule instanceof Schedule.Relative
                        || schedule instanceof Recurring) {
                    return true;
                }
            }
            return false;
        }
        Timeframe timeframe = strategy.timeframe().get();
        long whole =
                ChronoUnit.MONTHS.between(timeframe.start(), timeframe.end().plusDays(1)) / MONTHS;
        int quarters = (int) Math.max(1, Math.min(MAX_QUARTERS, whole));
        LocalDate last = timeframe.start().plusMonths((long) MONTHS * quarters).minusDays(1);
        if (last.isAfter(timeframe.end())) {
            last = timeframe.end();
        }
        BitSet covered = new BitSet();
        int onUnstatedDays = 0;
        for (Schedule schedule : schedules) {
            if (schedule instanceof Schedule.Relative) {
                // Nobody knows its day, which may be in any quarter.
                onUnstatedDays++;
            } else if (schedule.hasStatedDays()) {
                cover(covered, schedule, timeframe.start(), last);
            } else {
                // It may fall on other days than these, but not in more quarters.
                BitSet possible = new BitSet();
                cover(possible, schedule, timeframe.start(), last);
                onUnstatedDays += possible.cardinality();
            }
        }
        return covered.cardinality() + onUnstatedDays >= quarters;
    }

    private static void cover(BitSet covered, Schedule schedule, LocalDate start, LocalDate last) {
        if (schedule instanceof Recurring recurring
                && recurring.start().isEmpty()
                && recurring.end().isPresent()
                && recurring.end().get().isBefore(start)) {
            return;
        }
        schedule.anchoredAt(start).occurrences(start, last).forEach(day -> {
            int quarter = (int) (ChronoUnit.MONTHS.between(start, day) / MONTHS);
            // A quarter after 30 November starts on 28 February, when three months are not yet full.
            boolean next = !day.isBefore(start.plusMonths((long) MONTHS * (quarter + 1)));
            covered.set(next ? quarter + 1 : quarter);
        });
    }

    private static List<Schedule> schedules(FloorIndex index) {
        Strategy strategy = index.strategy;
        List<Schedule> schedules = new ArrayList<>();
        if (strategy.pillars().isPresent()) {
            for (Novelty novelty : strategy.pillars().get().novelties()) {
                schedules.add(index.schedule(novelty.schedule()));
            }
        }
        for (Post post : strategy.posts()) {
            if (!post.isDropped() && post.somethingNew() && post.schedule().isPresent()) {
                schedules.add(index.schedule(post.schedule().get()));
            }
        }
        for (Tactic tactic : strategy.tactics()) {
            if (!tactic.isDropped()
                    && tactic.somethingNew()
                    && tactic.schedule().isPresent()) {
                schedules.add(index.schedule(tactic.schedule().get()));
            }
        }
        return schedules;
    }
}
