package io.strategydsl.rules.tactic;

import io.strategydsl.model.Recurring;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.Timeframe;
import io.strategydsl.planning.days.PlannedDays;
import io.strategydsl.rule.FindingBuilder;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rules.shared.Done;
import java.time.LocalDate;
import java.util.Optional;

/** {@code tactic.within-timeframe}. */
final class TacticWithinTimeframe implements Rule.ForEachTactic {
    private static final RuleInfo INFO = RuleInfo.builder("tactic.within-timeframe")
            .title("Every tactic falls within the plan")
            .fault("outside the timeframe")
            .description(
                    "A due date, a first occurrence or the first day of what lasts outside the timeframe of the plan, or a recurrence without an end"
                            + " in a plan without a timeframe, unless that is reported itself, for a tactic that is still to"
                            + " be done. A first occurrence that depends on an unstated start does not count.")
            .why("A day outside the plan is usually a slip, such as last year's date, and what"
                    + " never ends is never looked at again.")
            .fix("Correct the day, or widen the timeframe")
            .advice("Correct the day, or make the plan longer.")
            .example(RuleExample.of("""
                    .during(Year.of(2027))
                    .tactic("vote", "Let regulars vote on the bread of the spring", t -> t
                        .due(LocalDate.of(2026, 2, 15)))
                    """, """
                    .during(Year.of(2027))
                    .tactic("vote", "Let regulars vote on the bread of the spring", t -> t
                        .due(LocalDate.of(2027, 2, 15)))
                    """))
            .whenToSuppress(
                    "Work that prepares the plan comes before its first day, such as booking the photographer in"
                            + " December for a plan that starts in January.")
            .severity(Severity.WARNING)
            .sources(Source.house())
            .yieldsTo("timeframe.stated")
            .since("0.1.0")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Tactic tactic, Inspection inspection) {
        Optional<Timeframe> timeframe = inspection.index().strategy().timeframe();
        PlannedDays days = PlannedDays.of(tactic, inspection.index());
        if (timeframe.isPresent()) {
            checkDay(tactic, days, timeframe.get(), inspection);
        } else if (!days.isRecurring()) {
            inspection.notApplicable("the plan has no timeframe, and no tactic repeats");
        } else if (days.isEndless() && !inspection.yieldsTo("timeframe.stated")) {
            inspection
                    .violated("{subject} repeats without an end, in a plan without a timeframe")
                    .at("schedule")
                    .with("tactic", tactic.id())
                    .fix("Add .during(firstDay, lastDay) to the plan, or in tactic(\"{tactic}\", ...) end the"
                            + " recurrence with .until(day) or .times(n)")
                    .advice("Say when {subject} stops, or on which day the plan ends.");
        }
    }

    private static void checkDay(Tactic tactic, PlannedDays days, Timeframe timeframe, Inspection inspection) {
        Optional<LocalDate> first = days.first();
        if (first.isPresent()) {
            Schedule schedule = tactic.schedule().orElseThrow();
            LocalDate due = schedule.length().isPresent() ? schedule.lastDay(first.get()) : first.get();
            boolean begins = first.get().isBefore(timeframe.start()) && !due.equals(first.get());
            LocalDate day = begins ? first.get() : due;
            if (!timeframe.contains(day) && !Done.leaves(tactic, inspection)) {
                outside(
                                message(days.isRecurring(), begins, day.isBefore(timeframe.start())),
                                day,
                                tactic,
                                timeframe,
                                inspection)
                        .fix(
                                days.isRecurring()
                                        ? "In tactic(\"{tactic}\", ...) let the recurrence begin with a .from(day) from"
                                                + " {start} to {end}, or widen the timeframe in .during(...)"
                                        : "In tactic(\"{tactic}\", ...) write a .due(day) from {start} to {end}, or widen"
                                                + " the timeframe in .during(...)")
                        .advice(
                                days.isRecurring()
                                        ? "Let {subject} begin between {start} and {end}, or make the plan longer."
                                        : "Give {subject} a day from {start} to {end}, or make the plan longer.");
            }
            return;
        }
        Optional<LocalDate> end = tactic.schedule()
                .filter(Recurring.class::isInstance)
                .map(Recurring.class::cast)
                .flatMap(Recurring::end);
        if (end.isPresent() && end.get().isBefore(timeframe.start())) {
            if (!Done.leaves(tactic, inspection)) {
                outside(
                                "{subject} ends on {day}, before the plan starts on {start}",
                                end.get(),
                                tactic,
                                timeframe,
                                inspection)
                        .fix("In tactic(\"{tactic}\", ...) write an .until(day) from {start} on, or widen"
                                + " the timeframe in .during(...)")
                        .advice("Let {subject} go on until {start} or later, or let the plan start earlier.");
            }
        } else {
            inspection.notApplicable("no tactic falls on a day");
        }
    }

    private static String message(boolean recurs, boolean begins, boolean before) {
        if (begins) {
            return recurs
                    ? "{subject} first begins on {day}, before the plan starts on {start}"
                    : "{subject} begins on {day}, before the plan starts on {start}";
        }
        if (recurs) {
            return before
                    ? "{subject} is first due on {day}, before the plan starts on {start}"
                    : "{subject} is first due on {day}, after the plan ends on {end}";
        }
        return before
                ? "{subject} is due on {day}, before the plan starts on {start}"
                : "{subject} is due on {day}, after the plan ends on {end}";
    }

    private static FindingBuilder outside(
            String message, LocalDate day, Tactic tactic, Timeframe timeframe, Inspection inspection) {
        return inspection
                .violated(message)
                .at("schedule")
                .found(day.toString())
                .with("day", day)
                .with("start", timeframe.start())
                .with("end", timeframe.end())
                .with("tactic", tactic.id());
    }
}
