package io.strategydsl.planning.capacity;

import io.strategydsl.model.HoursPerPeriod;
import io.strategydsl.model.Per;
import io.strategydsl.planning.days.EffortShare;
import io.strategydsl.planning.days.Week;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Optional;

/**
 * How many hours a member has in weeks, where the plan states them for another period: each day of the period has as many as
 * every other, and all days of the week count.
 */
final class AvailableHours {
    private static final BigDecimal DAYS_OF_WEEK = BigDecimal.valueOf(7);
    private static final int DAYS_UNTIL_SUNDAY = 6;
    private static final int MONTHS_OF_QUARTER = 3;

    private final HoursPerPeriod stated;

    private AvailableHours(HoursPerPeriod stated) {
        this.stated = stated;
    }

    /** Returns the hours in weeks; empty where they are stated for each event, since its weeks are unknown. */
    static Optional<AvailableHours> of(HoursPerPeriod stated) {
        return stated.per() == Per.PER_EVENT ? Optional.empty() : Optional.of(new AvailableHours(stated));
    }

    BigDecimal in(Week week) {
        return between(week, week);
    }

    /** Returns the hours from one week until another, both included. */
    BigDecimal between(Week first, Week last) {
        LocalDate from = first.monday();
        LocalDate until = last.monday().plusDays(DAYS_UNTIL_SUNDAY);
        BigDecimal days = days(from, until);
        return switch (stated.per()) {
            case PER_DAY -> stated.hours().multiply(days);
            case PER_WEEK -> stated.hours().multiply(days.divide(DAYS_OF_WEEK, RoundingMode.UNNECESSARY));
            case PER_MONTH, PER_QUARTER, PER_YEAR, PER_EVENT -> byPeriod(from, until);
        };
    }

    /** Adds up parts of periods that are not equally long. */
    private BigDecimal byPeriod(LocalDate from, LocalDate until) {
        BigDecimal hours = BigDecimal.ZERO;
        LocalDate begins = beginning(from);
        while (!begins.isAfter(until)) {
            LocalDate next = next(begins);
            LocalDate last = next.minusDays(1);
            BigDecimal days = days(begins.isBefore(from) ? from : begins, last.isAfter(until) ? until : last);
            hours = hours.add(stated.hours()
                    .multiply(days)
                    .divide(days(begins, last), EffortShare.DECIMALS, RoundingMode.HALF_EVEN));
            begins = next;
        }
        return hours;
    }

    private LocalDate beginning(LocalDate day) {
        return switch (stated.per()) {
            case PER_MONTH -> day.withDayOfMonth(1);
            case PER_QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
            case PER_DAY, PER_WEEK, PER_YEAR, PER_EVENT -> day.withDayOfYear(1);
        };
    }

    private LocalDate next(LocalDate beginning) {
        return switch (stated.per()) {
            case PER_MONTH -> beginning.plusMonths(1);
            case PER_QUARTER -> beginning.plusMonths(MONTHS_OF_QUARTER);
            case PER_DAY, PER_WEEK, PER_YEAR, PER_EVENT -> beginning.plusYears(1);
        };
    }

    private static BigDecimal days(LocalDate first, LocalDate last) {
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(first, last) + 1);
    }
}
