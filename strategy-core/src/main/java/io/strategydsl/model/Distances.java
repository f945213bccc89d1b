package io.strategydsl.model;

import io.strategydsl.internal.Checks;
import io.strategydsl.internal.RefusalCode;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** What is refused of periods: how far from a milestone something is, and how long it lasts. */
final class Distances {
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final int MAX_YEARS = 1000;
    private static final int MAX_MONTHS = 12_000;
    private static final int MAX_DAYS = 366_000;

    private Distances() {}

    /** Returns a period that does not go forward and back at once. */
    static Period inOneDirection(Checks checks, String attribute, String label, @Nullable Period period) {
        Period stated = checks.present(label, period);
        if (stated.isNegative() && (stated.getYears() > 0 || stated.getMonths() > 0 || stated.getDays() > 0)) {
            throw checks.refused(
                    RefusalCode.CONTRADICTION,
                    attribute,
                    stated,
                    label + " goes forward and back at once; write it in one direction");
        }
        if (Math.abs((long) stated.getYears()) > MAX_YEARS
                || Math.abs((long) stated.getMonths()) > MAX_MONTHS
                || Math.abs((long) stated.getDays()) > MAX_DAYS) {
            throw checks.refused(
                    RefusalCode.TOO_LONG,
                    attribute,
                    stated,
                    label + " is longer than 1,000 years; write a shorter one");
        }
        return stated;
    }

    /** Returns a period that is not negative. */
    static Period notNegative(Checks checks, String attribute, String label, @Nullable Period period) {
        Period stated = inOneDirection(checks, attribute, label, period);
        if (stated.isNegative()) {
            throw checks.refused(
                    RefusalCode.OUT_OF_RANGE,
                    attribute,
                    stated,
                    label
                            + " is below zero; before(...) and after(...) say the direction, so write it without the minus sign",
                    "type",
                    "period");
        }
        return stated;
    }

    /** Returns a period that something can last: a day or more. */
    static Period length(Checks checks, @Nullable Period period) {
        Period stated = inOneDirection(checks, "length", "length", period);
        if (stated.isNegative() || stated.isZero()) {
            throw checks.refused(
                    RefusalCode.OUT_OF_RANGE,
                    "length",
                    stated,
                    "{attribute} is less than a day; write one day or more, as in weeks(2)",
                    "type",
                    "period");
        }
        return stated;
    }

    /** Returns the last of the days of what begins on a day. */
    static LocalDate lastDay(LocalDate first, Period length) {
        LocalDate last = first.plus(length).minusDays(1);
        return last.isAfter(LAST_DAY) ? LAST_DAY : last;
    }
}
