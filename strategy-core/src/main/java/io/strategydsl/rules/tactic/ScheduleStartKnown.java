package io.strategydsl.rules.tactic;

import io.strategydsl.model.Recurring;
import io.strategydsl.model.Rhythm;
import io.strategydsl.rule.Clause;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rules.shared.Periods;

/** {@code schedule.start-known}. */
final class ScheduleStartKnown implements RecurrenceRule {
    private static final String INTERVAL =
            "{interval, plural, one {" + Periods.ONE + "} other {# " + Periods.MANY + "}}";

    private static final RuleInfo INFO = RuleInfo.builder("schedule.start-known")
            .title("Recurrences state their days")
            .fault("days not stated")
            .description("A recurrence whose days depend on a start that is not stated: weekly without a"
                    + " day of the week, monthly, quarterly or yearly without a day, every second week,"
                    + " six Mondays in a row. It can belong to a tactic, a post, a review or a novelty.")
            .why("Its days have to be guessed, counting from the first day of the plan, and"
                    + " somebody will take the guess for a promise. Agendas and calendars say that the"
                    + " day is not stated.")
            .fix("Name the days in the recurrence, as in weeklyOn(MONDAY), or say from when it counts with .from(day)")
            .advice("On which day does it take place? Name the day, or the day on which it begins.")
            .example(RuleExample.of("""
                    .during(Year.of(2027))
                    .tactic("market", "Show what is fresh on the market", t -> t
                        .repeats(weekly()))
                    """, """
                    .during(Year.of(2027))
                    .tactic("market", "Show what is fresh on the market", t -> t
                        .repeats(weeklyOn(DayOfWeek.FRIDAY)))
                    """))
            .whenToSuppress(
                    "Any day will do, as long as it happens each week or month: nobody waits for it, and nothing"
                            + " else depends on it.")
            .severity(Severity.INFO)
            .sources(Source.house())
            .since("0.1.0")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public String nothingToCheck() {
        return "nothing in the plan repeats";
    }

    @Override
    public boolean check(Recurring recurring, Place place, String text, Inspection inspection) {
        if (!recurring.hasStatedDays()) {
            int interval = recurring.interval().orElse(1);
            boolean isEveryPeriod = interval == 1 && recurring.count().isEmpty();
            place.violated(
                            inspection,
                            text,
                            isEveryPeriod
                                    ? "{recurring} repeats every " + Periods.ONE + ", and nothing says on which day"
                                    : "{recurring} repeats every " + INTERVAL + ", and nothing says from when on",
                            (isEveryPeriod ? namingTheDay(recurring.rhythm()) : "")
                                    + "add .from(day), with the first day, to the recurrence")
                    .with("interval", interval)
                    .with("period", recurring.rhythm().per())
                    .found(Clause.of(INTERVAL)
                            .with("interval", interval)
                            .with("period", recurring.rhythm().per()))
                    .advice(
                            isEveryPeriod
                                    ? "On which day does {what} take place? Name the day, or the day on which it begins."
                                    : "On which day does {what} begin?");
        }
        return true;
    }

    private static String namingTheDay(Rhythm rhythm) {
        if (rhythm instanceof Rhythm.Weekly) {
            return "write weeklyOn(day) in place of weekly(), or ";
        }
        if (rhythm instanceof Rhythm.Monthly) {
            return "write monthlyOn(day) in place of monthly(), or ";
        }
        return rhythm instanceof Rhythm.Yearly ? "write yearlyOn(day) in place of yearly(), or " : "";
    }
}
