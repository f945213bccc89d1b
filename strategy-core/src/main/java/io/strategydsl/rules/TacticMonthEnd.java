package io.strategydsl.rules;

import io.strategydsl.model.MonthEnd;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.Rhythm;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Tactic;
import io.strategydsl.planning.PlannedDays;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.FindingBuilder;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rule.Subjects;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import java.util.stream.LongStream;

/** {@code tactic.month-end}. */
final class TacticMonthEnd implements Rule {
    private static final int SHORTEST_MONTH = 28;
    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);
    private static final String NO_DAY = "no tactic repeats on a known day of the month or of the year";
    private static final String THEN = ", which some months lack, and does not say what happens then";

    private static final RuleInfo INFO = RuleInfo.builder("tactic.month-end")
            .title("What repeats at the end of the month says what it does in short months")
            .description(
                    "A monthly, quarterly or yearly recurrence on a day that some months lack, from the 29th to the"
                            + " 31st, without a word on those months.")
            .why("The 30th of every month is easily said, but February has none. Some then expect the last day and"
                    + " others nothing, so the plan has to choose.")
            .fix("Add .atMonthEnd(OR_LAST_DAY) or .atMonthEnd(OR_SKIP) to the recurrence")
            .example(RuleExample.of("""
                    .tactic("sponsored", "Set up a sponsored post with a climbing hall", t -> t
                        .repeats(monthlyOn(30)))
                    """, """
                    .tactic("sponsored", "Set up a sponsored post with a climbing hall", t -> t
                        .repeats(monthlyOn(30, MonthEnd.OR_LAST_DAY)))
                    """))
            .whenToSuppress(
                    "The recurrence is over before a month comes that is too short, such as one on the 30th that"
                            + " runs from March to November.")
            .severity(Severity.WARNING)
            .sources(Source.of(Article.BUFFER, 4), Source.house())
            .since(MethodRules.SINCE)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void lookAt(Subjects subjects) {
        subjects.tactics(TacticMonthEnd::check);
    }

    private static void check(Tactic tactic, Inspection inspection) {
        Optional<Schedule> schedule = tactic.schedule();
        if (schedule.isEmpty()
                || !(schedule.get() instanceof Recurring recurring)
                || recurring.rhythm() instanceof Rhythm.Weekly) {
            inspection.notApplicable(NO_DAY);
            return;
        }
        if (recurring.monthEnd() != MonthEnd.UNSTATED) {
            return;
        }
        if (recurring.rhythm() instanceof Rhythm.Yearly yearly) {
            if (yearly.days().isEmpty()) {
                checkStart(tactic, recurring, inspection);
            } else if (yearly.days().contains(LEAP_DAY)) {
                violated(
                        tactic,
                        inspection,
                        "{subject} falls on {found}, which most years lack, and does not say what happens then",
                        "29 February");
            }
        } else if (recurring.rhythm() instanceof Rhythm.Monthly monthly
                && monthly.day().isPresent()) {
            int day = monthly.day().getAsInt();
            if (day > SHORTEST_MONTH) {
                violated(tactic, inspection, "{subject} falls on day {found}" + THEN, Integer.toString(day))
                        .fix("In tactic(\"{tactic}\", ...) write monthlyOn({found}, OR_LAST_DAY) or"
                                + " monthlyOn({found}, OR_SKIP) in place of monthlyOn({found})");
            }
        } else {
            checkStart(tactic, recurring, inspection);
        }
    }

    private static void checkStart(Tactic tactic, Recurring recurring, Inspection inspection) {
        Optional<LocalDate> start =
                PlannedDays.of(tactic, inspection.index().strategy()).start();
        if (start.isEmpty()) {
            inspection.notApplicable(NO_DAY);
            return;
        }
        int day = start.get().getDayOfMonth();
        if (meetsAMonthThatLacks(day, start.get().getMonth(), monthsBetween(recurring))) {
            violated(
                            tactic,
                            inspection,
                            "{subject} starts on {start} and so falls on day {found}" + THEN,
                            Integer.toString(day))
                    .with("start", start.get());
        }
    }

    private static long monthsBetween(Recurring recurring) {
        long interval = recurring.interval().orElse(1);
        if (recurring.rhythm() instanceof Rhythm.Quarterly) {
            return 3 * interval;
        }
        return recurring.rhythm() instanceof Rhythm.Yearly ? 12 * interval : interval;
    }

    /** Quarterly from 30 January never meets February, and so has nothing to decide. */
    private static boolean meetsAMonthThatLacks(int day, Month first, long monthsBetween) {
        return LongStream.range(0, 12)
                .mapToObj(round -> first.plus(round * monthsBetween))
                .anyMatch(month -> day > month.minLength());
    }

    private static FindingBuilder violated(Tactic tactic, Inspection inspection, String message, String found) {
        return inspection
                .violated(message)
                .at("schedule")
                .found(found)
                .with("tactic", tactic.id())
                .fix("In tactic(\"{tactic}\", ...) add .atMonthEnd(OR_LAST_DAY) or .atMonthEnd(OR_SKIP)"
                        + " to the recurrence");
    }
}
