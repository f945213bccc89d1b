package io.strategydsl.picture;

import io.strategydsl.internal.Phrase;
import java.util.Locale;

/** All that pictures say besides the words of the plan. */
enum PicturePhrase implements Phrase {
    NONE("none"),
    MORE("{first}; and {count} more"),
    VALUE("Value"),
    COMPLEXITY("Complexity"),
    TITLE_OF_QUADRANTS("Value and complexity of the tactics of {plan}"),
    QUADRANT_1("First"),
    QUADRANT_2("Next"),
    QUADRANT_3("Probably not"),
    QUADRANT_4("Least of all"),
    MEANING_1("First (high value, low complexity)"),
    MEANING_2("Next, where there are resources (high value, high complexity)"),
    MEANING_3("Probably not worth the attention (low value, low complexity)"),
    MEANING_4("Least of all (low value, high complexity)"),
    NOT_SCORED("Without a value or complexity"),
    NO_TACTICS("The plan has no tactics to put in order."),
    NO_SCORES("No tactic has both a value and a complexity, so none comes first."),
    SCORES("value {value}, complexity {complexity}"),
    TACTIC_DONE("done"),
    TITLE_OF_MIX("Content mix of {channel}"),
    NO_MIX("The plan states no content mix for this channel."),
    NOT_PLANNED("{percent} not planned"),
    ADDING("The shares add up to {percent}; the bar shows them relative to each other."),
    MIX_OF_PLAN("The mix of the whole plan; the channel has none of its own."),
    TITLE_OF_TIMELINE("Timeline of {plan}"),
    NOTHING_PLANNED("The plan has neither tactics nor milestones to show on these days."),
    DAY_OF_MONTH("{day} {month}"),
    TODAY("Today, {day}"),
    MILESTONE("Milestone"),
    MILESTONES("Milestones"),
    NO_GOAL("For no goal"),
    NOBODY("Owned by nobody"),
    NO_DATE("no date"),
    OUTSIDE("not on any of these days"),
    WHENEVER("each time: {trigger}"),
    ONGOING("Ongoing"),
    PROPOSAL("Day not stated by the plan"),
    DONE("Done"),
    TO_DO("To do"),
    LATE("Late"),
    SPAN("From {first} to {last}"),
    SPAN_AS_OF("From {first} to {last}, as of {day}"),
    TITLE_OF_METRIC("{metric}: planned and observed"),
    AHEAD("Ahead"),
    ON_TRACK("On track"),
    BEHIND("Behind"),
    NO_DATA("No verdict"),
    EXPECTED("{latest}, {number} expected"),
    NEXT("Next: {target}"),
    REASON("Reason: {reason}"),
    NOTHING_MEASURED("Neither a baseline, a target with a number nor an observation."),
    OBSERVED("Observed"),
    PLANNED("Planned"),
    TARGET("Target"),
    TARGETS("Targets"),
    BASELINE("Baseline"),
    TARGET_OF("Target: {target}"),
    MONTH_OF_YEAR("{month} {year}"),
    TITLE_OF_MONTH("Editorial calendar of {plan}, {month}"),
    NOTHING_POSTED("Nothing is planned to be posted in this month."),
    CONTENT_STATED("Content stated"),
    CONTENT_PROPOSED("Content stated, day proposed"),
    CONTENT_OPEN("Content still open"),
    NOVELTY("Something new"),
    NO_CHANNEL("No channel"),
    CHANNELS("Channels"),
    CONTENTS("Content"),
    DAYS_AT("{days}, at {time}"),
    TITLE_OF_MAP("Map of {plan}, from objectives to personas"),
    NOTHING_TO_MAP("The plan has nothing to map yet, from objectives to personas."),
    OBJECTIVES("Objectives"),
    GOALS("Goals"),
    METRICS_AND_TACTICS("Metrics and tactics"),
    PERSONAS("Personas"),
    NOT_IN_THE_PLAN("Not in the plan"),
    TACTICS("Tactics"),
    PRIMARY_GOAL("primary goal"),
    MOVES("moves {codes}"),
    ON("on {codes}"),
    FOR("for {codes}"),
    MISSING("Missing"),
    GAP("{subject} {gap}");

    private final String english;

    PicturePhrase(String english) {
        this.english = english;
    }

    @Override
    public String key() {
        return "picture." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String english() {
        return english;
    }
}
