package io.strategydsl.model.words;

import io.strategydsl.internal.Phrase;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;

/** What values of a plan are in words. */
public enum ValuePhrase implements Phrase {
    DAYS("{count, plural, one {# day} other {# days}}"),
    WEEKS("{count, plural, one {# week} other {# weeks}}"),
    MONTHS("{count, plural, one {# month} other {# months}}"),
    YEARS("{count, plural, one {# year} other {# years}}"),
    HOURS("{hours, plural, one {# hour} other {# hours}} {each}"),

    IN_WEEK("in week {week}"),
    ON_WEEKDAY("on {weekday} of week {week}"),
    IN_MONTH("in month {month}"),
    AT("at {milestone}"),
    BEFORE("{distance} before {milestone}"),
    AFTER("{distance} after {milestone}"),
    BY("by {day}"),
    NO_DAY_YET("no day yet"),

    ON("on {day}"),
    DUE("due {day}"),
    LASTING_FROM("from {day} for {length}, due {lastDay}"),
    LASTING_FROM_RELATIVE("from {day} on for {length}"),
    ONGOING("ongoing"),
    DAILY("{interval, plural, =1 {daily} one {every # day} other {every # days}}"),
    WEEKLY("{interval, plural, =1 {weekly} one {every # week} other {every # weeks}}"),
    MONTHLY("{interval, plural, =1 {monthly} one {every # month} other {every # months}}"),
    QUARTERLY("{interval, plural, =1 {quarterly} one {every # quarter} other {every # quarters}}"),
    YEARLY("{interval, plural, =1 {yearly} one {every # year} other {every # years}}"),
    ON_DAYS("{rhythm} on {days}"),
    ON_DAY_OF_MONTH("{rhythm} on day {day}"),
    ON_THE_WEEKDAY("{rhythm} on the {ordinal} {weekday}"),
    DAY_OF_YEAR("{day} {month}"),
    OR_LAST_DAY("{when} or the last day"),
    OR_FIRST_OF_NEXT_MONTH("{when} or the first of the next month"),
    OR_SKIP("{when}, not in months that lack it"),
    FROM("from {day}"),
    UNTIL("until {day}"),
    TIMES("{count, plural, one {# time} other {# times}}"),
    LASTING("lasting {length}"),
    EXCEPT("except {days}"),

    EACH_DAY("a day"),
    EACH_WEEK("a week"),
    EACH_MONTH("a month"),
    EACH_QUARTER("a quarter"),
    EACH_YEAR("a year"),
    EACH_EVENT("each time"),
    EVERY_DAYS("every {count, plural, one {# day} other {# days}}"),
    EVERY_WEEKS("every {count, plural, one {# week} other {# weeks}}"),
    EVERY_MONTHS("every {count, plural, one {# month} other {# months}}"),
    EVERY_QUARTERS("every {count, plural, one {# quarter} other {# quarters}}"),
    EVERY_YEARS("every {count, plural, one {# year} other {# years}}"),
    EVERY_EVENTS("every {count, plural, one {# event} other {# events}}"),

    VALUE_BY("{value} by {day}"),
    VALUE_EACH("{value} {each}"),
    VALUE_ON("{value} on {day}"),
    VALUE_WHEN("{value} {when}"),
    VALUE_UNDATED("{value} (no day stated)"),
    VALUE_HELD("{value} (to be held)"),
    VALUE_AT_START("{value} at the start"),
    POSTS("{times, plural, one {# post} other {# posts}} {each}"),
    POSTS_TO("{times} to {most, plural, one {# post} other {# posts}} {each}"),
    TIMEFRAME("{start} until {end}"),
    GAP("{rule} at {path}: {reason}"),
    GAP_UNTIL("{rule} at {path} until {day}: {reason}"),
    MONEY("{amount} {currency} for {what}"),
    PEOPLE("{what} (people)"),
    TIME("{what} (time)"),
    TOOL("{what} (tool)"),

    PLANNED("planned"),
    DONE("done"),
    DONE_ON("done on {day}"),
    DROPPED("dropped, because: {reason}"),
    DROPPED_ON("dropped on {day}, because: {reason}"),
    IDEA("idea"),
    DRAFT("draft"),
    APPROVED("approved"),
    SCHEDULED("scheduled"),
    PUBLISHED("published"),
    PUBLISHED_ON("published on {day}"),

    MONDAY("Monday"),
    TUESDAY("Tuesday"),
    WEDNESDAY("Wednesday"),
    THURSDAY("Thursday"),
    FRIDAY("Friday"),
    SATURDAY("Saturday"),
    SUNDAY("Sunday"),
    JANUARY("January"),
    FEBRUARY("February"),
    MARCH("March"),
    APRIL("April"),
    MAY("May"),
    JUNE("June"),
    JULY("July"),
    AUGUST("August"),
    SEPTEMBER("September"),
    OCTOBER("October"),
    NOVEMBER("November"),
    DECEMBER("December");

    private final String key;
    private final String english;

    ValuePhrase(String english) {
        this.key = "value." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.english = english;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String english() {
        return english;
    }

    /** Returns what the weekday is called. */
    public static ValuePhrase of(DayOfWeek weekday) {
        return valueOf(weekday.name());
    }

    /** Returns what the month is called within a date. */
    public static ValuePhrase of(Month month) {
        return valueOf(month.name());
    }
}
