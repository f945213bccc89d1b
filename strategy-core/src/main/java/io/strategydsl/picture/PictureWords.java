package io.strategydsl.picture;

import io.strategydsl.internal.Counts;
import io.strategydsl.internal.Numbers;
import io.strategydsl.internal.PlainText;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Target;
import io.strategydsl.model.words.ValueWords;
import io.strategydsl.planning.priorities.Quadrant;
import io.strategydsl.planning.progress.Verdict;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All words of pictures that are not the plan's own. */
final class PictureWords {
    static final PictureWords ENGLISH = new PictureWords();

    private static final int MAX_NAMED = 5;
    private static final int MAX_NAME = 100;

    private PictureWords() {}

    String number(Number number) {
        return Numbers.written(number);
    }

    /** Returns "a; b; c", and no more than five: "a; b; c; d; e; and 12 more". */
    String listed(List<String> names) {
        String first = names.stream()
                .limit(MAX_NAMED)
                .map(name -> PlainText.value(name, MAX_NAME))
                .collect(Collectors.joining("; "));
        return names.size() > MAX_NAMED ? first + "; and " + number(names.size() - MAX_NAMED) + " more" : first;
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
        return "none";
    }

    String sentence(String words) {
        return words + ".";
    }

    // Quadrants.

    String value() {
        return "Value";
    }

    String complexity() {
        return "Complexity";
    }

    String titleOfQuadrants(String plan) {
        return "Value and complexity of the tactics of " + plan;
    }

    /** Returns "1. First". */
    String of(Quadrant quadrant) {
        return quadrant.number() + ". "
                + switch (quadrant) {
                    case HIGH_VALUE_LOW_COMPLEXITY -> "First";
                    case HIGH_VALUE_HIGH_COMPLEXITY -> "Next";
                    case LOW_VALUE_LOW_COMPLEXITY -> "Probably not";
                    case LOW_VALUE_HIGH_COMPLEXITY -> "Least of all";
                };
    }

    /** Returns "2. Next, where there are resources (high value, high complexity)". */
    String meaning(Quadrant quadrant) {
        return of(quadrant)
                + switch (quadrant) {
                    case HIGH_VALUE_LOW_COMPLEXITY -> " (high value, low complexity)";
                    case HIGH_VALUE_HIGH_COMPLEXITY -> ", where there are resources (high value, high complexity)";
                    case LOW_VALUE_LOW_COMPLEXITY -> " worth the attention (low value, low complexity)";
                    case LOW_VALUE_HIGH_COMPLEXITY -> " (low value, high complexity)";
                };
    }

    String notScored() {
        return "Without a value or complexity";
    }

    String noTactics() {
        return "The plan has no tactics to put in order.";
    }

    String noScores() {
        return "No tactic has both a value and a complexity, so none comes first.";
    }

    String scores(int value, int complexity) {
        return "value " + value + ", complexity " + complexity;
    }

    String done() {
        return "done";
    }

    String tactics(int number) {
        return Counts.of(number, "tactic");
    }

    String day(LocalDate day) {
        return day.toString();
    }

    // Content mix.

    String titleOfMix(String channel) {
        return "Content mix of " + channel;
    }

    String percent(BigDecimal percent) {
        return number(percent) + "%";
    }

    /** Returns "40% Curated". */
    String share(BigDecimal percent, String area) {
        return percent(percent) + " " + area;
    }

    String noMix() {
        return "The plan states no content mix for this channel.";
    }

    String notPlanned(BigDecimal percent) {
        return percent(percent) + " not planned";
    }

    String adding(BigDecimal sum) {
        return "The shares add up to " + percent(sum) + "; the bar shows them relative to each other.";
    }

    String mixOfPlan() {
        return "The mix of the whole plan; the channel has none of its own.";
    }

    // Timeline.

    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    String titleOfTimeline(String plan) {
        return "Timeline of " + plan;
    }

    String nothingPlanned() {
        return "The plan has neither tactics nor milestones to show on these days.";
    }

    /** Returns "May". */
    String month(LocalDate day) {
        return MONTHS.get(day.getMonthValue() - 1);
    }

    String year(LocalDate day) {
        return Integer.toString(day.getYear());
    }

    /** Returns "15 May". */
    String dayOfMonth(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day);
    }

    String today(LocalDate day) {
        return "Today, " + day(day);
    }

    String milestone() {
        return "Milestone";
    }

    String milestones() {
        return "Milestones";
    }

    String noGoal() {
        return "For no goal";
    }

    String nobody() {
        return "Owned by nobody";
    }

    String noDate() {
        return "no date";
    }

    String noDayYet() {
        return "no day yet";
    }

    String outside() {
        return "not on any of these days";
    }

    String whenever(String trigger) {
        return "each time: " + trigger;
    }

    String ongoing() {
        return "Ongoing";
    }

    String proposal() {
        return "Day not stated by the plan";
    }

    String of(TimelineMarks.State state) {
        return switch (state) {
            case DONE -> "Done";
            case TO_DO -> "To do";
            case LATE -> "Late";
        };
    }

    String onDay(String name, String day) {
        return PlainText.value(name, MAX_NAME) + " (" + day + ")";
    }

    /** Returns "From 2017-01-01 to 2017-12-31, as of 2017-05-15." */
    String span(LocalDate first, LocalDate last, Optional<LocalDate> today) {
        return "From " + day(first) + " to " + day(last)
                + today.map(day -> ", as of " + day(day)).orElse("") + ".";
    }

    // Metrics.

    String titleOfMetric(String metric) {
        return metric + ": planned and observed";
    }

    String of(Verdict verdict) {
        return switch (verdict) {
            case AHEAD -> "Ahead";
            case ON_TRACK -> "On track";
            case BEHIND -> "Behind";
            case NO_DATA -> "No verdict";
        };
    }

    /** Returns "15,200 on 2017-04-30, 15,000 expected." */
    String latest(BigDecimal value, LocalDate day, Optional<BigDecimal> expected) {
        return valueOn(value, day)
                + expected.map(number -> ", " + number(number) + " expected").orElse("") + ".";
    }

    /** Returns "Next: 16,000 by 2017-06-30." */
    String next(BigDecimal value, LocalDate day) {
        return "Next: " + number(value) + " by " + day(day) + ".";
    }

    String reason(String reason) {
        return "Reason: " + reason + ".";
    }

    String valueOn(BigDecimal value, LocalDate day) {
        return number(value) + " on " + day(day);
    }

    String nothingMeasured() {
        return "Neither a baseline, a target with a number nor an observation.";
    }

    String observed() {
        return "Observed";
    }

    String planned() {
        return "Planned";
    }

    String target() {
        return "Target";
    }

    String targets() {
        return "Targets";
    }

    String baseline() {
        return "Baseline";
    }

    String of(Target target, StrategyIndex index) {
        return "Target: " + ValueWords.CUT.of(target, index);
    }

    // Month.

    private static final List<String> FULL_MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private static final List<String> WEEKDAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

    /** Returns "May 2017". */
    String month(YearMonth month) {
        return FULL_MONTHS.get(month.getMonthValue() - 1) + " " + month.getYear();
    }

    String weekday(DayOfWeek day) {
        return WEEKDAYS.get(day.getValue() - 1);
    }

    String titleOfMonth(String month, String plan) {
        return "Editorial calendar of " + plan + ", " + month;
    }

    String nothingPosted() {
        return "Nothing is planned to be posted in this month.";
    }

    String of(MonthSlots.Look look) {
        return switch (look) {
            case STATED -> "Content stated";
            case PROPOSED -> "Content stated, day proposed";
            case OPEN -> "Content still open";
            case NOVELTY -> "Something new";
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
        return "No channel";
    }

    String channels() {
        return "Channels";
    }

    String contents() {
        return "Content";
    }

    /** Returns "A, Instagram". */
    String called(String code, String name) {
        return code + ", " + name;
    }

    /** Returns "1, 8, 15, at 09:00". */
    String days(List<Integer> days, String time) {
        return days.stream().map(this::number).collect(Collectors.joining(", "))
                + (time.isEmpty() ? "" : ", at " + time);
    }

    // Map.

    private static final List<String> COLUMNS =
            List.of("Objectives", "Goals", "Metrics and tactics", "Channels", "Personas");

    String titleOfMap(String plan) {
        return "Map of " + plan + ", from objectives to personas";
    }

    String nothingToMap() {
        return "The plan has nothing to map yet, from objectives to personas.";
    }

    String column(int number) {
        return COLUMNS.get(number);
    }

    /** Returns "Not in the plan: Channels; Personas." */
    String without(List<String> columns) {
        return group("Not in the plan", columns);
    }

    String tactics() {
        return "Tactics";
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
        return "primary goal";
    }

    /** Returns "moves M2; on C1, C3; for P1" without the parts that are empty. */
    String links(String metrics, String channels, String personas) {
        return Stream.of(part("moves ", metrics), part("on ", channels), part("for ", personas))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String part(String word, String codes) {
        return codes.isEmpty() ? "" : word + codes;
    }

    String missing(String what) {
        return "! " + what;
    }

    String missingLinks() {
        return "Missing";
    }
}
