package io.strategydsl.rules.content;

import io.strategydsl.model.Recurring;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Timeframe;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Optional;

/**
 * The quarters of a timeframe, counted from its first day, and which of them something falls on. Days at the end that
 * make no whole quarter are left out; a timeframe shorter than a quarter is taken for one.
 */
final class Quarters {
    private static final int MONTHS = 3;

    /** So that a plan for thousands of years does not take as long to read; nobody plans for 25. */
    private static final int MOST = 100;

    private final Timeframe timeframe;
    private final int count;
    private final BitSet covered = new BitSet();
    private int onUnstatedDays;

    Quarters(Timeframe timeframe) {
        this.timeframe = timeframe;
        int whole = fullMonths(timeframe.start(), timeframe.end().plusDays(1)) / MONTHS;
        this.count = Math.max(1, Math.min(MOST, whole));
    }

    int count() {
        return count;
    }

    /** Returns how many quarters something falls on, or may fall on where its days are not stated. */
    int covered() {
        return Math.min(count, covered.cardinality() + onUnstatedDays);
    }

    /** Returns the number of the first quarter that nothing falls on, if that does not depend on a day that is not stated. */
    Optional<Integer> firstMissing() {
        return onUnstatedDays == 0 ? Optional.of(covered.nextClearBit(0)) : Optional.empty();
    }

    LocalDate firstDay(int quarter) {
        return timeframe.start().plusMonths((long) MONTHS * quarter);
    }

    LocalDate lastDay(int quarter) {
        LocalDate last = firstDay(quarter + 1).minusDays(1);
        return last.isAfter(timeframe.end()) ? timeframe.end() : last;
    }

    void cover(Schedule schedule) {
        LocalDate start = timeframe.start();
        if (schedule instanceof Recurring recurring
                && recurring.start().isEmpty()
                && recurring.end().filter(start::isAfter).isPresent()) {
            return;
        }
        if (schedule instanceof Schedule.Relative) {
            // Once its milestone has a day, it may fall on any quarter, but not on more than one.
            onUnstatedDays++;
            return;
        }
        BitSet quarters = new BitSet();
        schedule.anchoredAt(start).occurrences(start, lastDay(count - 1)).forEach(day -> quarters.set(quarterOf(day)));
        if (schedule instanceof Recurring recurring && !recurring.hasStatedDays()) {
            // It may as well fall on others, but not on more.
            onUnstatedDays += quarters.cardinality();
        } else {
            covered.or(quarters);
        }
    }

    // ChronoUnit.between would load nine classes for it.
    private static int fullMonths(LocalDate first, LocalDate last) {
        int months = (last.getYear() - first.getYear()) * 12 + last.getMonthValue() - first.getMonthValue();
        return last.getDayOfMonth() < first.getDayOfMonth() ? months - 1 : months;
    }

    private int quarterOf(LocalDate day) {
        int quarter = fullMonths(timeframe.start(), day) / MONTHS;
        // A quarter after 30 November starts on 28 February, when three months are not yet full.
        return day.isBefore(firstDay(quarter + 1)) ? quarter : quarter + 1;
    }
}
