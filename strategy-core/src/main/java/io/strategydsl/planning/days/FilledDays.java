package io.strategydsl.planning.days;

import com.google.common.collect.AbstractIterator;
import io.strategydsl.model.Schedule;
import java.time.LocalDate;
import java.time.Period;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * The days between two days that are filled by what lasts, in order and each once, even where one round begins before the
 * other is over.
 */
final class FilledDays extends AbstractIterator<LocalDate> {
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final int MAX_DAYS_OF_YEAR = 366;
    private static final int MAX_DAYS_OF_MONTH = 31;

    private final Schedule schedule;
    private final Iterator<LocalDate> beginnings;
    private final LocalDate lastDay;
    private LocalDate next;
    private LocalDate end;

    /**
     * Creates the days from the first until the last.
     *
     * @param beginnings the days on which it begins, at the latest from {@link #earliestBeginning} on
     */
    FilledDays(Schedule schedule, Iterator<LocalDate> beginnings, LocalDate firstDay, LocalDate lastDay) {
        this.schedule = schedule;
        this.beginnings = beginnings;
        this.lastDay = lastDay;
        this.next = firstDay;
        this.end = firstDay.minusDays(1);
    }

    /** Returns a day before which nothing began that lasts until this day. */
    static LocalDate earliestBeginning(Period length, LocalDate day) {
        long days = (long) length.getYears() * MAX_DAYS_OF_YEAR
                + (long) length.getMonths() * MAX_DAYS_OF_MONTH
                + length.getDays();
        LocalDate earliest = day.minusDays(days);
        return earliest.isBefore(FIRST_DAY) ? FIRST_DAY : earliest;
    }

    @Override
    protected @Nullable LocalDate computeNext() {
        while (next.isAfter(end)) {
            if (!beginnings.hasNext()) {
                return endOfData();
            }
            LocalDate begins = beginnings.next();
            end = schedule.lastDay(begins);
            next = begins.isAfter(next) ? begins : next;
        }
        if (next.isAfter(lastDay)) {
            return endOfData();
        }
        LocalDate day = next;
        next = day.plusDays(1);
        return day;
    }
}
