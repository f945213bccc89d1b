package io.strategydsl.rules.tactic;

import io.strategydsl.model.MonthEnd;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.Rhythm;
import io.strategydsl.model.Timeframe;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Clause;
import io.strategydsl.rule.FindingBuilder;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** {@code schedule.month-end}. */
final class ScheduleMonthEnd implements RecurrenceRule {
    private static final String NO_DAY = "nothing in the plan repeats on a known day of the month or of the year";
    private static final Clause LEAP_DAY = Clause.of("29 February");
    private static final String ADD_A_POLICY =
            "add .atMonthEnd(OR_LAST_DAY), .atMonthEnd(OR_SKIP) or .atMonthEnd(OR_FIRST_OF_NEXT_MONTH) to the recurrence";

    private static final String IN_SHORT_MONTHS =
            "When does {what} take place in months that are too short: on their last"
                    + " day, not at all, or on the first day of the next?";

    private static final RuleInfo INFO = RuleInfo.builder("schedule.month-end")
            .title("Recurrences at the end of the month say what happens in short months")
            .fault("no word on short months")
            .description("A monthly, quarterly or yearly recurrence on a day that some of its months lack,"
                    + " from the 29th to the 31st, that does not say what happens in those months. It can"
                    + " belong to a tactic, a post, a review or a novelty. Months before its start, after"
                    + " its end or outside the timeframe do not count.")
            .why("The 30th of every month is easily said, but February has none. Some then expect the last day and"
                    + " others nothing, so the plan has to choose.")
            .fix(
                    "Add .atMonthEnd(OR_LAST_DAY), .atMonthEnd(OR_SKIP) or .atMonthEnd(OR_FIRST_OF_NEXT_MONTH) to the recurrence")
            .advice("When does it take place in months that are too short: on their last day, not at all, or "
                    + "on the first day of the next?")
            .example(RuleExample.of("""
                    .tactic("sponsored", "Set up a sponsored post with a climbing hall", t -> t
                        .repeats(monthlyOn(30)))
                    """, """
                    .tactic("sponsored", "Set up a sponsored post with a climbing hall", t -> t
                        .repeats(monthlyOn(30, MonthEnd.OR_LAST_DAY)))
                    """))
            .whenToSuppress("The day of a short month is settled elsewhere each time, as by the bank that announces"
                    + " when it closes its books, and the reason says where.")
            .severity(Severity.WARNING)
            .sources(Source.of(Article.BUFFER, 4).could(), Source.house())
            .yieldsTo("schedule.start-known")
            .since("0.1.0")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public String nothingToCheck() {
        return NO_DAY;
    }

    @Override
    public boolean check(Recurring recurring, Place place, String text, Inspection inspection) {
        if (!ShortMonths.matterTo(recurring.rhythm())) {
            return false;
        }
        if (recurring.monthEnd() != MonthEnd.UNSTATED || ShortMonths.lackNoDayOf(recurring.rhythm())) {
            return true;
        }
        boolean named = namesADay(recurring.rhythm());
        Optional<Timeframe> timeframe = inspection.index().strategy().timeframe();
        Optional<LocalDate> start = recurring.start().or(() -> timeframe.map(Timeframe::start));
        if (start.isEmpty()) {
            // It goes round all months, since nothing says in which of them.
            boolean inAllMonths = named && recurring.hasStatedDays();
            if (inAllMonths) {
                violated(recurring.rhythm(), Optional.empty(), place, text, inspection);
            }
            return inAllMonths;
        }
        if (named) {
            checkNamed(recurring, start.get(), timeframe, place, text, inspection);
            return true;
        }
        return checkStart(recurring, start.get(), timeframe, place, text, inspection);
    }

    private static void checkNamed(
            Recurring recurring,
            LocalDate start,
            Optional<Timeframe> timeframe,
            Place place,
            String text,
            Inspection inspection) {
        if (recurring.hasStatedDays()) {
            ShortMonths.first(recurring, start, timeframe)
                    .ifPresent(month -> violated(recurring.rhythm(), Optional.of(month), place, text, inspection));
        } else if (ShortMonths.areMetFromEach(recurring, start, timeframe)) {
            violated(recurring.rhythm(), Optional.empty(), place, text, inspection);
        }
    }

    /** Returns whether it is known on which day it starts, and so on which day of the month it falls. */
    private static boolean checkStart(
            Recurring recurring,
            LocalDate start,
            Optional<Timeframe> timeframe,
            Place place,
            String text,
            Inspection inspection) {
        Optional<YearMonth> month = ShortMonths.first(recurring, start, timeframe);
        boolean withThePlan = recurring.start().isEmpty();
        if (withThePlan && (month.isEmpty() || inspection.yieldsTo("schedule.start-known"))) {
            return false;
        }
        if (month.isPresent()) {
            place.violated(
                            inspection,
                            text,
                            withThePlan
                                    ? "{recurring} starts with the plan on {start} and so falls on day {found}, which {lacking}"
                                            + " lacks, and does not say what happens then"
                                    : "{recurring} starts on {start} and so falls on day {found}, which {lacking} lacks, and"
                                            + " does not say what happens then",
                            ADD_A_POLICY)
                    .found(Integer.toString(start.getDayOfMonth()))
                    .with("lacking", month.get())
                    .with("start", start)
                    .advice(IN_SHORT_MONTHS);
        }
        return true;
    }

    private static void violated(
            Rhythm rhythm, Optional<YearMonth> lacking, Place place, String text, Inspection inspection) {
        if (rhythm instanceof Rhythm.Yearly) {
            violatedOnALeapDay(lacking, place, text, inspection);
            return;
        }
        FindingBuilder finding = place.violated(
                        inspection,
                        text,
                        "{recurring} falls on day {found}, which some months lack, and does not say what happens then",
                        "write monthlyOn({found}, OR_LAST_DAY), monthlyOn({found}, OR_SKIP) or monthlyOn({found},"
                                + " OR_FIRST_OF_NEXT_MONTH) in place of monthlyOn({found})")
                .found(Integer.toString(((Rhythm.Monthly) rhythm).day().orElseThrow()))
                .advice(IN_SHORT_MONTHS);
        lacking.ifPresent(month -> finding.message(
                        "{recurring} falls on day {found}, which {lacking} lacks, and does not say what happens then")
                .with("lacking", month));
    }

    private static void violatedOnALeapDay(
            Optional<YearMonth> lacking, Place place, String text, Inspection inspection) {
        FindingBuilder finding = place.violated(
                        inspection,
                        text,
                        "{recurring} falls on 29 February, which most years lack, and does not say what happens then",
                        ADD_A_POLICY)
                .found(LEAP_DAY)
                .advice("When does {what} take place in years without a 29 February: on the day before, not at "
                        + "all, or on the day after?");
        lacking.ifPresent(month -> finding.message(
                        "{recurring} falls on 29 February, which {lacking} lacks, and does not say what happens then")
                .with("lacking", Integer.toString(month.getYear())));
    }

    /** Returns whether the rhythm names a day that not every month or year has. */
    private static boolean namesADay(Rhythm rhythm) {
        return rhythm instanceof Rhythm.Monthly monthly
                ? monthly.day().isPresent()
                : rhythm instanceof Rhythm.Yearly yearly && !yearly.days().isEmpty();
    }
}
