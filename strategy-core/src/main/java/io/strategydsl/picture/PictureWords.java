package io.strategydsl.picture;

import io.strategydsl.internal.Phrase;
import io.strategydsl.internal.Phrasebook;
import io.strategydsl.internal.PlainText;
import io.strategydsl.model.CatalogueEntry;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Target;
import io.strategydsl.model.words.KindForm;
import io.strategydsl.model.words.ValuePhrase;
import io.strategydsl.model.words.ValueWords;
import io.strategydsl.planning.priorities.Quadrant;
import io.strategydsl.planning.progress.Verdict;
import io.strategydsl.planning.traceability.TraceGap;
import io.strategydsl.planning.words.ReasonPhrase;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All words of pictures that are not the plan's own, in the language of those who look at them. */
abstract class PictureWords {
    private static final int MAX_NAMED = 5;
    private static final int MAX_NAME = 100;

    private final Phrasebook phrasebook;
    private final ValueWords values;

    /**
     * Creates them.
     *
     * @param phrasebook what says phrases
     * @param values writes values, with quotes around what the plan says
     */
    PictureWords(Phrasebook phrasebook, ValueWords values) {
        this.phrasebook = phrasebook;
        this.values = values;
    }

    /** Returns what an entry of a catalogue is called. */
    abstract String name(CatalogueEntry entry);

    /** Returns what a sentence calls an element. */
    abstract String subject(ElementPath element);

    /** Says the phrase with its arguments: a name, its value, the next name and so on. */
    private String say(Phrase phrase, Object... namesAndValues) {
        return phrasebook.say(phrase, namesAndValues);
    }

    String number(Number number) {
        return phrasebook.written(number);
    }

    /** Returns "a; b; c", and no more than five: "a; b; c; d; e; and 12 more". */
    String listed(List<String> names) {
        String first = names.stream()
                .limit(MAX_NAMED)
                .map(name -> PlainText.value(name, MAX_NAME))
                .collect(Collectors.joining("; "));
        return names.size() > MAX_NAMED
                ? say(PicturePhrase.MORE, "first", first, "count", names.size() - MAX_NAMED)
                : first;
    }

    /** Returns "First: 7 tactics." */
    String group(String name, String members) {
        return PlainText.value(name, MAX_NAME) + ": " + members + ".";
    }

    /** Returns "First: a; b; c; d; e; and 2 more." */
    String group(String name, List<String> members) {
        return group(name, members.isEmpty() ? none() : listed(members));
    }

    String none() {
        return say(PicturePhrase.NONE);
    }

    String sentence(String words) {
        return words + ".";
    }

    // Quadrants.

    String value() {
        return say(PicturePhrase.VALUE);
    }

    String complexity() {
        return say(PicturePhrase.COMPLEXITY);
    }

    String titleOfQuadrants(String plan) {
        return say(PicturePhrase.TITLE_OF_QUADRANTS, "plan", plan);
    }

    /** Returns "1. First". */
    String of(Quadrant quadrant) {
        return quadrant.number() + ". "
                + say(
                        switch (quadrant) {
                            case HIGH_VALUE_LOW_COMPLEXITY -> PicturePhrase.QUADRANT_1;
                            case HIGH_VALUE_HIGH_COMPLEXITY -> PicturePhrase.QUADRANT_2;
                            case LOW_VALUE_LOW_COMPLEXITY -> PicturePhrase.QUADRANT_3;
                            case LOW_VALUE_HIGH_COMPLEXITY -> PicturePhrase.QUADRANT_4;
                        });
    }

    /** Returns "2. Next, where there are resources (high value, high complexity)". */
    String meaning(Quadrant quadrant) {
        return quadrant.number() + ". "
                + say(
                        switch (quadrant) {
                            case HIGH_VALUE_LOW_COMPLEXITY -> PicturePhrase.MEANING_1;
                            case HIGH_VALUE_HIGH_COMPLEXITY -> PicturePhrase.MEANING_2;
                            case LOW_VALUE_LOW_COMPLEXITY -> PicturePhrase.MEANING_3;
                            case LOW_VALUE_HIGH_COMPLEXITY -> PicturePhrase.MEANING_4;
                        });
    }

    String notScored() {
        return say(PicturePhrase.NOT_SCORED);
    }

    String noTactics() {
        return say(PicturePhrase.NO_TACTICS);
    }

    String noScores() {
        return say(PicturePhrase.NO_SCORES);
    }

    String scores(int value, int complexity) {
        return say(PicturePhrase.SCORES, "value", value, "complexity", complexity);
    }

    String done() {
        return say(PicturePhrase.TACTIC_DONE);
    }

    String tactics(int number) {
        return say(KindForm.COUNT.of(ElementKind.TACTIC), "count", number);
    }

    String day(LocalDate day) {
        return phrasebook.written(day);
    }

    // Content mix.

    String titleOfMix(String channel) {
        return say(PicturePhrase.TITLE_OF_MIX, "channel", channel);
    }

    String percent(BigDecimal percent) {
        return number(percent) + "%";
    }

    /** Returns "40% Curated". */
    String share(BigDecimal percent, String area) {
        return percent(percent) + " " + area;
    }

    String noMix() {
        return say(PicturePhrase.NO_MIX);
    }

    String notPlanned(BigDecimal percent) {
        return say(PicturePhrase.NOT_PLANNED, "percent", percent(percent));
    }

    String adding(BigDecimal sum) {
        return say(PicturePhrase.ADDING, "percent", percent(sum));
    }

    String mixOfPlan() {
        return say(PicturePhrase.MIX_OF_PLAN);
    }

    // Timeline.

    String titleOfTimeline(String plan) {
        return say(PicturePhrase.TITLE_OF_TIMELINE, "plan", plan);
    }

    String nothingPlanned() {
        return say(PicturePhrase.NOTHING_PLANNED);
    }

    /** Returns "May". */
    String month(LocalDate day) {
        return say(CalendarPhrase.inShort(day.getMonth()));
    }

    String year(LocalDate day) {
        return Integer.toString(day.getYear());
    }

    /** Returns "15 May". */
    String dayOfMonth(LocalDate day) {
        return say(PicturePhrase.DAY_OF_MONTH, "day", day.getDayOfMonth(), "month", month(day));
    }

    String today(LocalDate day) {
        return say(PicturePhrase.TODAY, "day", day);
    }

    String milestone() {
        return say(PicturePhrase.MILESTONE);
    }

    String milestones() {
        return say(PicturePhrase.MILESTONES);
    }

    String noGoal() {
        return say(PicturePhrase.NO_GOAL);
    }

    String nobody() {
        return say(PicturePhrase.NOBODY);
    }

    String noDate() {
        return say(PicturePhrase.NO_DATE);
    }

    String noDayYet() {
        return say(ValuePhrase.NO_DAY_YET);
    }

    String outside() {
        return say(PicturePhrase.OUTSIDE);
    }

    String whenever(String trigger) {
        return say(PicturePhrase.WHENEVER, "trigger", trigger);
    }

    String ongoing() {
        return say(PicturePhrase.ONGOING);
    }

    String proposal() {
        return say(PicturePhrase.PROPOSAL);
    }

    String of(TimelineMarks.State state) {
        return switch (state) {
            case DONE -> say(PicturePhrase.DONE);
            case TO_DO -> say(PicturePhrase.TO_DO);
            case LATE -> say(PicturePhrase.LATE);
        };
    }

    String onDay(String name, String day) {
        return PlainText.value(name, MAX_NAME) + " (" + day + ")";
    }

    /** Returns "From 2017-01-01 to 2017-12-31, as of 2017-05-15." */
    String span(LocalDate first, LocalDate last, Optional<LocalDate> today) {
        return sentence(
                today.isPresent()
                        ? say(PicturePhrase.SPAN_AS_OF, "first", first, "last", last, "day", today.get())
                        : say(PicturePhrase.SPAN, "first", first, "last", last));
    }

    // Metrics.

    String titleOfMetric(String metric) {
        return say(PicturePhrase.TITLE_OF_METRIC, "metric", metric);
    }

    String of(Verdict verdict) {
        return switch (verdict) {
            case AHEAD -> say(PicturePhrase.AHEAD);
            case ON_TRACK -> say(PicturePhrase.ON_TRACK);
            case BEHIND -> say(PicturePhrase.BEHIND);
            case NO_DATA -> say(PicturePhrase.NO_DATA);
        };
    }

    /** Returns "15,200 on 2017-04-30, 15,000 expected." */
    String latest(BigDecimal value, LocalDate day, Optional<BigDecimal> expected) {
        String latest = valueOn(value, day);
        return sentence(expected.map(number -> say(PicturePhrase.EXPECTED, "latest", latest, "number", number))
                .orElse(latest));
    }

    /** Returns "Next: 16,000 by 2017-06-30." */
    String next(BigDecimal value, LocalDate day) {
        String target = say(ValuePhrase.VALUE_BY, "value", value, "day", day);
        return sentence(say(PicturePhrase.NEXT, "target", target));
    }

    String reason(String reason) {
        return sentence(say(PicturePhrase.REASON, "reason", ReasonPhrase.in(phrasebook, reason)));
    }

    String valueOn(BigDecimal value, LocalDate day) {
        return say(ValuePhrase.VALUE_ON, "value", value, "day", day);
    }

    String nothingMeasured() {
        return say(PicturePhrase.NOTHING_MEASURED);
    }

    String observed() {
        return say(PicturePhrase.OBSERVED);
    }

    String planned() {
        return say(PicturePhrase.PLANNED);
    }

    String target() {
        return say(PicturePhrase.TARGET);
    }

    String targets() {
        return say(PicturePhrase.TARGETS);
    }

    String baseline() {
        return say(PicturePhrase.BASELINE);
    }

    String of(Target target, StrategyIndex index) {
        return say(PicturePhrase.TARGET_OF, "target", values.of(target, index));
    }

    // Month.

    /** Returns "May 2017". */
    String month(YearMonth month) {
        return say(
                PicturePhrase.MONTH_OF_YEAR,
                "month",
                say(CalendarPhrase.of(month.getMonth())),
                "year",
                Integer.toString(month.getYear()));
    }

    String weekday(DayOfWeek day) {
        return say(CalendarPhrase.inShort(day));
    }

    String titleOfMonth(String month, String plan) {
        return say(PicturePhrase.TITLE_OF_MONTH, "plan", plan, "month", month);
    }

    String nothingPosted() {
        return say(PicturePhrase.NOTHING_POSTED);
    }

    String of(MonthSlots.Look look) {
        return switch (look) {
            case STATED -> say(PicturePhrase.CONTENT_STATED);
            case PROPOSED -> say(PicturePhrase.CONTENT_PROPOSED);
            case OPEN -> say(PicturePhrase.CONTENT_OPEN);
            case NOVELTY -> say(PicturePhrase.NOVELTY);
        };
    }

    /** Returns "3 × content still open". */
    String count(int number, String what) {
        return number(number) + " × " + what;
    }

    /** Returns "+12". */
    String more(int number) {
        return "+" + number(number);
    }

    String noChannel() {
        return say(PicturePhrase.NO_CHANNEL);
    }

    String channels() {
        return say(PicturePhrase.CHANNELS);
    }

    String contents() {
        return say(PicturePhrase.CONTENTS);
    }

    /** Returns "A, Instagram". */
    String called(String code, String name) {
        return code + ", " + name;
    }

    /** Returns "1, 8, 15, at 09:00". */
    String days(List<Integer> days, String time) {
        return time.isEmpty() ? phrasebook.written(days) : say(PicturePhrase.DAYS_AT, "days", days, "time", time);
    }

    // Map.

    private static final List<PicturePhrase> COLUMNS = List.of(
            PicturePhrase.OBJECTIVES,
            PicturePhrase.GOALS,
            PicturePhrase.METRICS_AND_TACTICS,
            PicturePhrase.CHANNELS,
            PicturePhrase.PERSONAS);

    String titleOfMap(String plan) {
        return say(PicturePhrase.TITLE_OF_MAP, "plan", plan);
    }

    String nothingToMap() {
        return say(PicturePhrase.NOTHING_TO_MAP);
    }

    String column(int number) {
        return say(COLUMNS.get(number));
    }

    /** Returns "Not in the plan: Channels; Personas." */
    String without(List<String> columns) {
        return group(say(PicturePhrase.NOT_IN_THE_PLAN), columns);
    }

    String tactics() {
        return say(PicturePhrase.TACTICS);
    }

    /** Returns "T3". */
    String code(ElementKind kind, int number) {
        String letter = switch (kind) {
            case OBJECTIVE -> "O";
            case GOAL -> "G";
            case METRIC -> "M";
            case TACTIC -> "T";
            case CHANNEL -> "C";
            case PERSONA -> "P";
            default -> throw new IllegalArgumentException("no letter for " + kind.wordWithArticle());
        };
        return letter + number;
    }

    String primary() {
        return say(PicturePhrase.PRIMARY_GOAL);
    }

    /** Returns "moves M2; on C1, C3; for P1" without the parts that are empty. */
    String links(String metrics, String channels, String personas) {
        return Stream.of(
                        part(PicturePhrase.MOVES, metrics),
                        part(PicturePhrase.ON, channels),
                        part(PicturePhrase.FOR, personas))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String part(PicturePhrase phrase, String codes) {
        return codes.isEmpty() ? "" : say(phrase, "codes", codes);
    }

    /** Returns "! is measured by no metric". */
    String missing(TraceGap.Kind what) {
        return "! " + say(GapPhrase.of(what));
    }

    /** Returns "goal 'partners' is measured by no metric". */
    String of(TraceGap gap) {
        return say(PicturePhrase.GAP, "subject", subject(gap.path()), "gap", say(GapPhrase.of(gap.kind())));
    }

    String missingLinks() {
        return say(PicturePhrase.MISSING);
    }
}
