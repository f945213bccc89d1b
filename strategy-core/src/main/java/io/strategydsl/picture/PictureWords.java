package io.strategydsl.picture;

import io.strategydsl.internal.Counts;
import io.strategydsl.internal.Numbers;
import io.strategydsl.internal.PlainText;
import io.strategydsl.planning.priorities.Quadrant;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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
                    case HIGH_VALUE_HIGH_COMPLEXITY -> "Next, if resources allow";
                    case LOW_VALUE_LOW_COMPLEXITY -> "Probably not worth it";
                    case LOW_VALUE_HIGH_COMPLEXITY -> "Least of all";
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
        return "milestone";
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
        return "ongoing";
    }

    String proposal() {
        return "day not stated by the plan";
    }

    String of(TimelineMarks.State state) {
        return switch (state) {
            case DONE -> "done";
            case TO_DO -> "to do";
            case LATE -> "late";
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
}
