package io.strategydsl.source;

/** Which verb of the DSL states which attribute. */
final class Verbs {
    /** Stands for what the call that begins an element states, such as its id and its text, or goes without saying. */
    static final String BEGINNING = "";

    private Verbs() {}

    /**
     * Returns the verb for an attribute: most are called like it.
     *
     * @param place the kind of the element and the attribute, such as "tactic/owners", and the form of the value where
     *     forms have verbs of their own, such as "tactic/status/done"
     */
    static String of(String place) {
        return switch (place) {
            case "strategy/id",
                    "objective/id",
                    "objective/text",
                    "objective/level",
                    "milestone/id",
                    "milestone/name",
                    "member/id",
                    "member/name",
                    "member/kind",
                    "persona/id",
                    "persona/text",
                    "goal/id",
                    "goal/text",
                    "goal/primary",
                    "metric/id",
                    "metric/name",
                    "tactic/id",
                    "tactic/text",
                    "tactic/status/planned",
                    "channel/id",
                    "channel/platform",
                    "post/id",
                    "post/text",
                    "key message/id",
                    "key message/text",
                    "review/id",
                    "review/text" -> BEGINNING;
            case "strategy/timeframe" -> "during";
            case "strategy/resources", "goal/resources", "tactic/resources", "channel/resources" -> "resource";
            case "strategy/acceptedGaps" -> "accepts";
            case "milestone/day" -> "on";
            case "team/answering" -> "answeredBy";
            case "member/functions" -> "function";
            case "persona/reason", "channel/reason" -> "because";
            case "persona/behaviours" -> "behaviour";
            case "persona/platforms" -> "foundOn";
            case "goal/supportedObjectives" -> "supports";
            case "goal/owners", "tactic/owners", "channel/owners", "post/owners" -> "ownedBy";
            case "goal/helpers", "tactic/helpers" -> "helpedBy";
            case "goal/approvers", "tactic/approvers", "post/approvers" -> "approvedBy";
            case "metric/measuredGoals" -> "measures";
            case "metric/targets/valueBy", "metric/targets/value", "metric/targets/valueAt" -> "target";
            case "metric/targets/level" -> "holds";
            case "metric/targets/valueEach" -> "targetEach";
            case "metric/targets/growthEach" -> "targetGrowth";
            case "metric/targets/changeBy", "metric/targets/changeAt" -> "targetChange";
            case "metric/targets/undecided", "metric/targets/undecidedAt" -> "targetUndecided";
            case "metric/observations" -> "observed";
            case "tactic/servedGoals", "post/servedGoals" -> "serves";
            case "tactic/movedMetrics" -> "moves";
            case "tactic/personas", "channel/personas", "post/personas", "key message/personas" -> "reaching";
            case "tactic/channels", "post/channels" -> "on";
            case "tactic/dependencies" -> "dependsOn";
            case "pillars/novelties" -> "somethingNew";
            case "channel/metrics" -> "measuredBy";
            case "post/messages" -> "saying";
            case "post/tactic" -> "carriesOut";
            case "listening/competitors" -> "competitor";
            case "listening/topics" -> "topic";
            case "pillars/contacts" -> "contact";
            case "pillars/gifts" -> "gift";
            case "review/rhythm", "review/recurrence" -> "every";
            case "review/attendees" -> "attendedBy";
            default -> place.substring(place.lastIndexOf('/') + 1);
        };
    }

    /** Returns whether each form of the parts in an attribute has a verb of its own. */
    static boolean differByForm(String attribute) {
        return attribute.equals("targets") || attribute.equals("status");
    }

    /** Returns whether the verb takes several values at once, and can be called again for more. */
    static boolean takesSeveral(String verb) {
        return switch (verb) {
            case "answeredBy",
                    "approvedBy",
                    "attendedBy",
                    "behaviour",
                    "challenges",
                    "demographics",
                    "dependsOn",
                    "foundOn",
                    "function",
                    "helpedBy",
                    "measuredBy",
                    "measures",
                    "moves",
                    "on",
                    "ownedBy",
                    "psychographics",
                    "reaching",
                    "saying",
                    "serves",
                    "supports",
                    "values" -> true;
            default -> false;
        };
    }
}
