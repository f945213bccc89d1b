package io.strategydsl.rules.tactic;

import io.strategydsl.model.MonthEnd;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.Rhythm;
import io.strategydsl.model.Timeframe;
import io.strategydsl.rule.Article;
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
    private static final String LEAP_DAY = "29 February";
    private static final String ADD_A_POLICY =
            "add .atMonthEnd(OR_LAST_DAY), .atMonthEnd(OR_SKIP) or .atMonthEnd(OR_FIRST_OF_NEXT_MONTH) to the recurrence";
    private static final String THEN = ", and does not say what happens then";

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
        Optional<String> named = namedDay(recurring.rhythm());
        Optional<Timeframe> timeframe = inspection.index().strategy().timeframe();
        Optional<LocalDate> start = recurring.start().or(() -> timeframe.map(Timeframe::start));
        if (start.isEmpty()) {
            // It goes round all months, since nothing says in which of them.
            boolean inAllMonths = named.isPresent() && recurring.hasStatedDays();
            if (inAllMonths) {
                violated(named.get(), someOf(recurring.rhythm()), place, text, inspection);
            }
            return inAllMonths;
        }
        if (named.isPresent()) {
            checkNamed(named.get(), recurring, start.get(), timeframe, place, text, inspection);
            return true;
        }
        return checkStart(recurring, start.get(), timeframe, place, text, inspection);
    }

    private static void checkNamed(
            String day,
            Recurring recurring,
            LocalDate start,
            Optional<Timeframe> timeframe,
            Place place,
            String text,
            Inspection inspection) {
        if (recurring.hasStatedDays()) {
            ShortMonths.first(recurring, start, timeframe)
                    .ifPresent(month -> violated(day, lacking(recurring.rhythm(), month), place, text, inspection));
        } else if (ShortMonths.areMetFromEach(recurring, start, timeframe)) {
            violated(day, someOf(recurring.rhythm()), place, text, inspection);
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
                            (withThePlan ? "starts with the plan on {start}" : "starts on {start}")
                                    + " and so falls on day {found}, which {lacking} lacks" + THEN,
                            ADD_A_POLICY)
                    .found(Integer.toString(start.getDayOfMonth()))
                    .with("lacking", month.get().toString())
                    .with("start", start);
        }
        return true;
    }

    private static void violated(String day, String lacking, Place place, String text, Inspection inspection) {
        boolean ofTheYear = day.equals(LEAP_DAY);
        place.violated(
                        inspection,
                        text,
                        (ofTheYear ? "falls on {found}" : "falls on day {found}") + ", which {lacking}" + THEN,
                        ofTheYear
                                ? ADD_A_POLICY
                                : "write monthlyOn({found}, OR_LAST_DAY), monthlyOn({found}, OR_SKIP) or monthlyOn({found},"
                                        + " OR_FIRST_OF_NEXT_MONTH) in place of monthlyOn({found})")
                .found(day)
                .with("lacking", lacking);
    }

    /** Returns the day that not every month or year has and that the rhythm names, if it names one. */
    private static Optional<String> namedDay(Rhythm rhythm) {
        if (rhythm instanceof Rhythm.Monthly monthly && monthly.day().isPresent()) {
            return Optional.of(Integer.toString(monthly.day().getAsInt()));
        }
        boolean namesDays =
                rhythm instanceof Rhythm.Yearly yearly && !yearly.days().isEmpty();
        return namesDays ? Optional.of(LEAP_DAY) : Optional.empty();
    }

    private static String lacking(Rhythm rhythm, YearMonth month) {
        return (rhythm instanceof Rhythm.Yearly ? Integer.toString(month.getYear()) : month.toString()) + " lacks";
    }

    private static String someOf(Rhythm rhythm) {
        return rhythm instanceof Rhythm.Yearly ? "most years lack" : "some months lack";
    }
}
