package io.strategydsl.brief.parts;

import io.strategydsl.internal.Phrase;
import java.util.Locale;

/** All words of a brief that are its own, in one place. */
enum BriefPhrase implements Phrase {
    KIND_OF_PAGE("Social media strategy"),
    AS_OF("as of {day}"),
    SKIP("Skip to the plan"),
    CONTENTS("Contents"),
    FOOTER("Brief of {plan}"),

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
    SUPPORTS("Supports: {objectives}"),
    ON_TRACK_QUESTION("Is it on track?"),
    METRICS_BEHIND("{behind} of {metrics} metrics {behind, plural, one {is} other {are}} behind"),
    NONE_BEHIND("On track: none of the metrics is behind"),
    ONLY_ONE_BEHIND("The only metric is behind"),
    NOTHING_MEASURED("Nothing can be judged yet: no metric has a target, a baseline and an observation."),
    NO_METRIC("The plan has no metric yet."),
    NO_METRIC_MEASURES("no metric"),
    COUNTED_AHEAD("{count} ahead"),
    COUNTED_ON_TRACK("{count} on track"),
    COUNTED_BEHIND("{count} behind"),
    COUNTED_NO_DATA("{count} without data"),
    TACTICS_LATE("{count, plural, one {# tactic is} other {# tactics are}} late"),
    REVIEWS_OVERDUE("{count, plural, one {# review is} other {# reviews are}} overdue"),
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
    ERRORS("{count, plural, one {# error} other {# errors}}"),
    WARNINGS("{count, plural, one {# warning} other {# warnings}}"),
    NOTES("{count, plural, one {# note} other {# notes}}"),
    AND_MORE("and {count} more"),

    FOUND("{found}. {advice}"),

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
    MONTH_PICTURE("Editorial calendar, {month}"),
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
    AHEAD("Ahead"),
    ON_TRACK("On track"),
    BEHIND("Behind"),
    NO_DATA("No data"),
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
    BY("by {day}"),
    NEVER("never"),
    OVERDUE("overdue since {day}"),
    RANKED("The order of the tactics"),
    UNSCORED("Not in the order"),
    LACKS("{tactic} lacks {criteria, and}"),
    LACKED_VALUE("value"),
    LACKED_COMPLEXITY("complexity"),
    DONE("Done"),
    DROPPED("Dropped"),
    OPEN("Open"),

    ONE_THING("The one thing: {thing}"),
    MESSAGES_GROUP("Key messages"),
    PILLARS_GROUP("Pillars"),
    ACCEPTED_GAPS_CAPTION("What the plan lacks on purpose"),
    RULE("Rule"),
    PLACE("Where"),
    REASON("Reason"),
    UNTIL("Until"),
    NOT_IN_THE_PLAN("(not in the plan)"),
    NOTHING_STATED("Nothing more is stated yet.");

    private final String english;

    BriefPhrase(String english) {
        this.english = english;
    }

    /** Returns "brief.and-more". */
    @Override
    public String key() {
        return "brief." + id();
    }

    /** Returns "and-more". */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String english() {
        return english;
    }
}
