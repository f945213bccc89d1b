package io.strategydsl.source;

import static io.strategydsl.source.Literals.number;
import static io.strategydsl.source.Literals.string;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.Iterables;
import io.strategydsl.model.MonthEnd;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.RelativeDay;
import io.strategydsl.model.Rhythm;
import io.strategydsl.model.Schedule;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;

/** Schedules and days that are counted from milestones, as expressions of Java. */
final class Schedules {
    /** Stands where an expression can be continued on a line of its own; no literal has it, since it is a control character. */
    static final String MAY_BREAK = "\u0001";

    private static final int DAYS_OF_A_WEEK = 7;
    private static final int MAX_DAYS_IN_WEEKS = 52_000 * DAYS_OF_A_WEEK;
    private static final int MAX_EXCEPTIONS_ONE_BY_ONE = 20;
    private static final int EXCEPTIONS_OF_A_TEXT = 1_000;

    private final Imports imports;
    private final Expressions expressions;

    Schedules(Imports imports, Expressions expressions) {
        this.imports = imports;
        this.expressions = expressions;
    }

    String of(Schedule schedule) {
        if (schedule instanceof Schedule.Once once) {
            return imports.use("Schedule") + ".once(" + expressions.of(once.day()) + ")" + length(once);
        }
        if (schedule instanceof Schedule.Relative relative) {
            return imports.use("Schedule") + ".relative(" + of(relative.day()) + ")" + length(relative);
        }
        if (schedule instanceof Schedule.Triggered triggered) {
            return "whenever(" + Literals.text(triggered.trigger()) + ")";
        }
        return schedule instanceof Recurring recurring ? of(recurring) : "ongoing()";
    }

    private String length(Schedule schedule) {
        return schedule.length()
                .map(length -> MAY_BREAK + ".lasting(" + of(length) + ")")
                .orElse("");
    }

    private String of(Recurring recurring) {
        StringBuilder written = new StringBuilder(of(recurring.rhythm(), recurring.monthEnd()));
        recurring.interval().ifPresent(interval -> refine(written, "every", number(interval)));
        recurring.start().ifPresent(day -> refine(written, "from", expressions.of(day)));
        recurring.end().ifPresent(day -> refine(written, "until", expressions.of(day)));
        recurring.count().ifPresent(count -> refine(written, "times", number(count)));
        written.append(length(recurring));
        if (recurring.exceptions().size() > MAX_EXCEPTIONS_ONE_BY_ONE) {
            Iterables.partition(recurring.exceptions(), EXCEPTIONS_OF_A_TEXT)
                    .forEach(days -> refine(written, "except", inATextBlock(days)));
        } else if (!recurring.exceptions().isEmpty()) {
            refine(written, "except", all(recurring.exceptions()));
        }
        return written.toString();
    }

    private static void refine(StringBuilder written, String verb, String argument) {
        written.append(MAY_BREAK)
                .append('.')
                .append(verb)
                .append('(')
                .append(argument)
                .append(')');
    }

    private String of(Rhythm rhythm, MonthEnd monthEnd) {
        String policy = monthEnd == MonthEnd.UNSTATED ? "" : expressions.of(monthEnd);
        if (rhythm instanceof Rhythm.Monthly monthly && monthly.day().isPresent()) {
            return "monthlyOn(" + monthly.day().getAsInt() + (policy.isEmpty() ? "" : ", " + policy) + ")";
        }
        return of(rhythm) + (policy.isEmpty() ? "" : MAY_BREAK + ".atMonthEnd(" + policy + ")");
    }

    private String of(Rhythm rhythm) {
        if (rhythm instanceof Rhythm.Weekly weekly) {
            return weekly.days().isEmpty() ? "weekly()" : "weeklyOn(" + all(weekly.days()) + ")";
        }
        if (rhythm instanceof Rhythm.Yearly yearly) {
            return yearly.days().isEmpty() ? "yearly()" : "yearlyOn(" + all(yearly.days()) + ")";
        }
        if (rhythm instanceof Rhythm.MonthlyByWeekday named) {
            return "monthlyOn(" + expressions.of(named.ordinal()) + ", " + expressions.of(named.day()) + ")";
        }
        if (rhythm instanceof Rhythm.Monthly) {
            return "monthly()";
        }
        return rhythm instanceof Rhythm.Quarterly ? "quarterly()" : "daily()";
    }

    private String all(Collection<?> values) {
        return values.stream().map(expressions::of).collect(joining(", "));
    }

    /** A day takes a dozen bytes when it is written out, which is too much where each day off is left out. */
    private String inATextBlock(List<LocalDate> days) {
        String lines = days.stream().map(day -> day + "\n").collect(joining());
        return "\"\"\"\n" + lines + "\"\"\".lines().map(" + imports.use("LocalDate") + "::parse).toList()";
    }

    String of(RelativeDay day) {
        if (day instanceof RelativeDay.FromMilestone from) {
            String milestone = string(from.milestone());
            if (from.distance().isZero()) {
                return "at(" + milestone + ")";
            }
            return from.distance().isNegative()
                    ? "before(" + milestone + ", " + of(from.distance().negated()) + ")"
                    : "after(" + milestone + ", " + of(from.distance()) + ")";
        }
        if (day instanceof RelativeDay.InWeek in) {
            return "inWeek(" + number(in.week())
                    + in.weekday()
                            .map(weekday -> ", " + expressions.of(weekday))
                            .orElse("") + ")";
        }
        return "inMonth(" + number(((RelativeDay.InMonth) day).month()) + ")";
    }

    String of(Period period) {
        if (period.toTotalMonths() == 0) {
            int days = Math.toIntExact(period.get(ChronoUnit.DAYS));
            return days != 0 && days % DAYS_OF_A_WEEK == 0 && days <= MAX_DAYS_IN_WEEKS
                    ? "weeks(" + number(days / DAYS_OF_A_WEEK) + ")"
                    : "days(" + number(days) + ")";
        }
        if (period.getYears() == 0 && period.getDays() == 0) {
            return "months(" + number(period.getMonths()) + ")";
        }
        return imports.use("Period") + ".of(" + number(period.getYears()) + ", " + number(period.getMonths()) + ", "
                + number(period.getDays()) + ")";
    }
}
