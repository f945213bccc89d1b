package io.strategydsl.rules.content;

import io.strategydsl.model.Post;
import io.strategydsl.model.PostStatus;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Timeframe;
import io.strategydsl.planning.days.ScheduleInPlan;
import io.strategydsl.rule.Clause;
import io.strategydsl.rules.shared.Stretches;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The times in which posts come, each from a first to a last day, and the holes between them. What comes back often enough
 * is one stretch, however many days it falls on.
 */
final class PostedStretches {
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /** How many holes a message names. */
    private static final int MAX_SHOWN = 3;

    /** Of one post; a plan of a thousand years must not keep a validator busy. */
    private static final int MAX_DAYS = 10_000;

    /** The longest that a month is from a weekday to the same one of the next month. */
    private static final int MAX_DAYS_OF_MONTH = 35;

    private final Optional<Timeframe> timeframe;
    private final int limit;

    /** The first day of each in the upper half, and its last day in the lower. */
    private long[] stretches = new long[8];

    private int count;
    private int onUnknownDays;
    private long published = Long.MIN_VALUE;

    /**
     * A time without a post.
     *
     * @param from the day of a post
     * @param until the day of the next, or the last one of the timeframe
     */
    record Hole(LocalDate from, LocalDate until) {

        /** "2027-01-01 to 2027-06-30 (180 days)". */
        Clause inWords() {
            return Stretches.inWords(from, until);
        }
    }

    PostedStretches(Optional<Timeframe> timeframe, int limit) {
        this.timeframe = timeframe;
        this.limit = limit;
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** Returns how many posts there are that may fill a hole, since nobody knows when they come. */
    int onUnknownDays() {
        return onUnknownDays;
    }

    void add(Post post, Schedule schedule) {
        if (schedule instanceof Schedule.Once once) {
            add(once, once.day());
            passPublished(post, once.day());
        } else if (schedule instanceof Recurring recurring) {
            add(recurring);
            passPublished(post, FIRST_DAY);
        } else if (schedule instanceof Schedule.Relative) {
            onUnknownDays++;
        }
    }

    private void passPublished(Post post, LocalDate planned) {
        if (post.status().isPresent() && post.status().get() instanceof PostStatus.Published done) {
            published = Math.max(published, done.day().orElse(planned).toEpochDay());
        }
    }

    private void add(Schedule schedule, LocalDate day) {
        add(day, schedule.lastDay(day));
    }

    private void add(LocalDate from, LocalDate to) {
        boolean outside = timeframe.isPresent()
                && (to.isBefore(timeframe.get().start())
                        || from.isAfter(timeframe.get().end()));
        if (!outside) {
            if (count == stretches.length) {
                stretches = Arrays.copyOf(stretches, count * 2);
            }
            stretches[count++] = from.toEpochDay() << Integer.SIZE | (to.toEpochDay() & 0xffff_ffffL);
        }
    }

    private void add(Recurring recurring) {
        boolean endless = timeframe.isEmpty()
                && recurring.end().isEmpty()
                && recurring.count().isEmpty();
        ScheduleInPlan inPlan = new ScheduleInPlan(recurring, timeframe);
        boolean leavesHoles = leavesHoles(recurring);
        if (inPlan.lacksStart() || (endless && leavesHoles)) {
            onUnknownDays++;
        } else if (leavesHoles) {
            inPlan.between(FIRST_DAY, LAST_DAY).limit(MAX_DAYS).forEach(day -> add(recurring, day));
        } else {
            inPlan.between(FIRST_DAY, LAST_DAY)
                    .findFirst()
                    .ifPresent(first -> add(first, lastOf(recurring, inPlan, first)));
        }
    }

    private boolean leavesHoles(Recurring recurring) {
        int interval = recurring.interval().orElse(1);
        int days = switch (recurring.rhythm().per()) {
            case PER_DAY, PER_EVENT -> interval;
            case PER_WEEK -> 7 * interval;
            case PER_MONTH -> 31 * interval;
            case PER_QUARTER -> 92 * interval;
            case PER_YEAR -> 366 * interval;
        };
        return days > limit
                || recurring.count().isPresent()
                || !recurring.exceptions().isEmpty();
    }

    /** Returns the last day of the plan where it goes on until then, and else that on which it comes for the last time. */
    private LocalDate lastOf(Recurring recurring, ScheduleInPlan inPlan, LocalDate first) {
        LocalDate end = recurring.end().orElse(LAST_DAY);
        if (timeframe.isPresent() && !end.isBefore(timeframe.get().end())) {
            return timeframe.get().end();
        }
        LocalDate last = first;
        LocalDate from = end.minusDays((long) limit + MAX_DAYS_OF_MONTH);
        Iterator<LocalDate> days =
                inPlan.between(from.isBefore(first) ? first : from, end).iterator();
        while (days.hasNext()) {
            last = days.next();
        }
        return recurring.lastDay(last);
    }

    /** Returns the times of more than so many days without a post that are not over. */
    List<Hole> holes() {
        Arrays.sort(stretches, 0, count);
        List<Hole> holes = new ArrayList<>();
        int reached = last(0);
        for (int i = 1; i < count; i++) {
            addIfLong(reached, first(i), holes);
            reached = Math.max(reached, last(i));
        }
        if (timeframe.isPresent()) {
            addIfLong(reached, timeframe.get().end().toEpochDay(), holes);
        }
        return holes;
    }

    private int first(int number) {
        return (int) (stretches[number] >> Integer.SIZE);
    }

    private int last(int number) {
        return (int) stretches[number];
    }

    private void addIfLong(long from, long until, List<Hole> holes) {
        if (until - from > limit && until > published) {
            holes.add(new Hole(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(until)));
        }
    }

    /** The first of them. */
    static List<Clause> shown(List<Hole> holes) {
        List<Clause> shown = new ArrayList<>();
        for (Hole hole : holes.subList(0, Math.min(MAX_SHOWN, holes.size()))) {
            shown.add(hole.inWords());
        }
        return shown;
    }
}
