package io.strategydsl.brief.parts;

import io.strategydsl.brief.document.Inline;
import io.strategydsl.brief.document.Line;
import io.strategydsl.internal.Numbers;
import java.util.ArrayList;
import java.util.List;

/**
 * All words of a brief that are its own, in one place. Numbers and what the plan says take the places of {@code {0}} and
 * {@code {1}}; where the first is the number one, a phrase can have a form for it.
 */
enum Phrase {
    LANGUAGE("en"),
    KIND_OF_PAGE("Social media strategy"),
    AS_OF("as of {0}"),
    SKIP("Skip to the plan"),
    CONTENTS("Contents"),
    FOOTER("Brief of {0}"),

    SUMMARY("At a glance"),
    PLAN("The plan"),
    GOALS("Objectives and goals"),
    PROGRESS("Progress"),
    METRICS("Metrics"),
    PRIORITIES("Priorities"),
    TIMELINE("Timeline"),
    TACTICS("Tactics"),
    PERSONAS("Audience"),
    CHANNELS("Channels"),
    POSTS("Posts"),
    POSITIONING("Positioning"),
    TEAM("Team"),
    LISTENING("Listening"),
    REVIEWS("Reviews"),
    FINDINGS("What is missing"),
    ACCEPTED_GAPS("Accepted gaps"),

    PRIMARY_GOAL("The primary goal"),
    NO_PRIMARY_GOAL("No goal is named as the one that comes first."),
    NO_GOAL("The plan has no goal yet."),
    SUPPORTS("Supports: {0}"),
    ON_TRACK_QUESTION("Is it on track?"),
    METRICS_BEHIND("{0} of {1} metrics is behind", "{0} of {1} metrics are behind"),
    NONE_BEHIND("On track: none of the metrics is behind"),
    ONLY_ONE_BEHIND("The only metric is behind"),
    NOTHING_MEASURED("Nothing can be judged yet: no metric has a target, a baseline and an observation."),
    NO_METRIC("The plan has no metric yet."),
    NO_METRIC_MEASURES("no metric"),
    COUNTED_AHEAD("{0} ahead"),
    COUNTED_ON_TRACK("{0} on track"),
    COUNTED_BEHIND("{0} behind"),
    COUNTED_NO_DATA("{0} without data"),
    TACTICS_LATE("{0} tactic is late", "{0} tactics are late"),
    REVIEWS_OVERDUE("{0} review is overdue", "{0} reviews are overdue"),
    FIRST_QUESTION("What comes first?"),
    FIRST_OF_ALL("High value and low complexity, best first:"),
    FIRST_OF_DIFFICULT("High value, but also high complexity, best first:"),
    FIRST_OF_LITTLE_VALUE("Only tactics of low value are open, best first:"),
    NOTHING_FIRST("No open tactic has both a value and a complexity."),
    NEXT_QUESTION("What is due next?"),
    NOTHING_NEXT("Nothing is due on a day."),
    MISSING_QUESTION("What is missing?"),
    NOT_VALID("Not valid"),
    VALID("Valid"),
    NOTHING_MISSING("The rules that apply find nothing to improve."),
    ERRORS("{0} error", "{0} errors"),
    WARNINGS("{0} warning", "{0} warnings"),
    NOTES("{0} note", "{0} notes"),
    AND_MORE("and {0} more"),

    FOUND("{0}. {1}"),

    ERROR("Error"),
    WARNING("Warning"),
    NOTE("Note"),
    ERRORS_HEADING("Errors: what contradicts itself or cannot be carried out"),
    WARNINGS_HEADING("Warnings: what the method asks for"),
    NOTES_HEADING("Notes: what is worth knowing"),

    MAP_PICTURE("From objectives to channels and personas"),
    QUADRANT_PICTURE("Tactics by value and complexity"),
    TIMELINE_PICTURE("When things happen"),
    METRIC_PICTURE("From the baseline to the targets"),
    MIX_PICTURE("Content mix"),
    MONTH_PICTURE("Editorial calendar, {0}"),
    LOW_COMPLEXITY("Low complexity"),
    HIGH_COMPLEXITY("High complexity"),
    LOW_VALUE("Low value"),
    HIGH_VALUE("High value"),
    QUADRANT_1("First"),
    QUADRANT_2("Next, if resources allow"),
    QUADRANT_3("Probably not worth it"),
    QUADRANT_4("Least of all"),

    OBJECTIVES_GROUP("Objectives"),
    GOALS_GROUP("Goals"),
    MILESTONES_GROUP("Milestones"),
    SUPPORTED_BY("Supported by"),
    NOT_SUPPORTED("no goal"),
    METRIC("Metric"),
    BASELINE("Baseline"),
    TARGET("Target"),
    LATEST("Latest"),
    VERDICT("Verdict"),
    EXPECTED("Expected"),
    ACHIEVED("Achieved"),
    PLANNED("Planned"),
    NEXT_TARGET("Next target"),
    TACTIC("Tactic"),
    OWNER("Owner"),
    WHEN("When"),
    STATUS("Status"),
    DAY("Day"),
    NUMBER("No."),
    VALUE("Value"),
    COMPLEXITY("Complexity"),
    WORTH("Quadrant"),
    GOAL("Goal"),
    METRICS_COLUMN("Metrics"),
    REVIEW("Review"),
    LAST_HELD("Last held"),
    NEXT_DUE("Next due"),

    PROGRESS_OF_GOALS("Progress of goals"),
    PROGRESS_OF_METRICS("Progress of metrics"),
    SHARES("Achieved and planned are shares of the change from the baseline, or the previous target, to the target."),
    LATE("Late tactics"),
    NEXT("Next tactics"),
    REVIEWS_HELD("Reviews held and due"),
    BY("by {0}"),
    NEVER("never"),
    OVERDUE("overdue since {0}"),
    RANKED("The order of the tactics"),
    UNSCORED("Not in the order"),
    LACKS("{0} lacks {1}"),
    AND("and"),
    DONE("Done"),
    DROPPED("Dropped"),
    OPEN("Open"),

    ONE_THING("The one thing: {0}"),
    MESSAGES_GROUP("Key messages"),
    PILLARS_GROUP("Pillars"),
    ACCEPTED_GAPS_CAPTION("What the plan lacks on purpose"),
    RULE("Rule"),
    PLACE("Where"),
    REASON("Reason"),
    UNTIL("Until"),
    NOT_IN_THE_PLAN("(not in the plan)"),
    NOTHING_STATED("Nothing more is stated yet.");

    private final String one;
    private final String others;

    Phrase(String always) {
        this(always, always);
    }

    Phrase(String one, String others) {
        this.one = one;
        this.others = others;
    }

    /** Returns the words of a phrase without places. */
    String words() {
        return others;
    }

    Line line() {
        return Line.words(others);
    }

    /** Returns the phrase with these in its places: numbers, words of the brief, or lines. */
    Line of(Object... given) {
        String template = given.length > 0 && Integer.valueOf(1).equals(given[0]) ? one : others;
        List<Line> parts = new ArrayList<>();
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            add(parts, template.substring(from, open));
            parts.add(line(given[Integer.parseInt(template.substring(open + 1, close))]));
            from = close + 1;
        }
        add(parts, template.substring(from));
        return Line.joined("", parts);
    }

    /** Returns the same as text, where all that is given are numbers and words of the brief. */
    String text(Object... given) {
        StringBuilder text = new StringBuilder();
        of(given).parts().forEach(part -> text.append(((Inline.Words) part).text()));
        return text.toString();
    }

    private static void add(List<Line> parts, String words) {
        if (!words.isEmpty()) {
            parts.add(Line.words(words));
        }
    }

    private static Line line(Object given) {
        if (given instanceof Line line) {
            return line;
        }
        return Line.words(given instanceof Number number ? Numbers.written(number) : given.toString());
    }
}
