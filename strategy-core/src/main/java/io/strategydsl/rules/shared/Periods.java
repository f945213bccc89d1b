package io.strategydsl.rules.shared;

/** How templates say the {@code {period}} of a cadence, a recurrence or a target, which is a constant of {@code Per}. */
public final class Periods {
    /** "a week", as in "three times a week". */
    public static final String EACH = "{period, select, per-day {a day} per-week {a week} per-month {a month}"
            + " per-quarter {a quarter} per-year {a year} other {each time}}";

    /** "week", as in "every week". */
    public static final String ONE = "{period, select, per-day {day} per-week {week} per-month {month}"
            + " per-quarter {quarter} per-year {year} other {event}}";

    /** "weeks", as in "every 2 weeks". */
    public static final String MANY = "{period, select, per-day {days} per-week {weeks} per-month {months}"
            + " per-quarter {quarters} per-year {years} other {events}}";

    private Periods() {}
}
