package io.strategydsl.source;

/** Which verb of the DSL states which attribute. */
final class Verbs {
    /** Stands for what the call that begins an element states, such as its id and its text, or goes without saying. */
    static final String BEGINNING = "";

    private Verbs() {}

    /**
     * Returns the verb for an attribute.
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
            case "strategy/organisation" -> "organisation";
            case "strategy/timeframe" -> "during";
            case "strategy/about" -> "about";
            case "strategy/calendar", "channel/calendar" -> "calendar";
            case "strategy/mix", "channel/mix" -> "mix";
            case "strategy/resources", "goal/resources", "tactic/resources", "channel/resources" -> "resource";
            case "strategy/acceptedGaps" -> "accepts";
            case "milestone/day" -> "on";
            case "team/policy" -> "policy";
            case "team/answering" -> "answeredBy";
            case "team/maturity" -> "maturity";
            case "member/functions" -> "function";
            case "member/outside" -> "outside";
            case "member/canPost" -> "canPost";
            case "member/available" -> "available";
            case "persona/priority" -> "priority";
            case "persona/reason", "channel/reason" -> "because";
            case "persona/relation" -> "relation";
            case "persona/demographics" -> "demographics";
            case "persona/psychographics" -> "psychographics";
            case "persona/behaviours" -> "behaviour";
            case "persona/values" -> "values";
            case "persona/challenges" -> "challenges";
            case "persona/platforms" -> "foundOn";
            case "goal/type" -> "type";
            case "goal/supportedObjectives" -> "supports";
            case "goal/owners", "tactic/owners", "channel/owners", "post/owners" -> "ownedBy";
            case "goal/accountable", "tactic/accountable" -> "accountable";
            case "goal/helpers", "tactic/helpers" -> "helpedBy";
            case "goal/approvers", "tactic/approvers", "post/approvers" -> "approvedBy";
            case "metric/kind" -> "kind";
            case "metric/unit" -> "unit";
            case "metric/measuredGoals" -> "measures";
            case "metric/baseline" -> "baseline";
            case "metric/targets/valueBy", "metric/targets/value", "metric/targets/valueAt" -> "target";
            case "metric/targets/level" -> "holds";
            case "metric/targets/valueEach" -> "targetEach";
            case "metric/targets/growthEach" -> "targetGrowth";
            case "metric/targets/changeBy", "metric/targets/changeAt" -> "targetChange";
            case "metric/targets/undecided", "metric/targets/undecidedAt" -> "targetUndecided";
            case "metric/observations" -> "observed";
            case "metric/source" -> "source";
            case "tactic/servedGoals", "post/servedGoals" -> "serves";
            case "tactic/movedMetrics" -> "moves";
            case "tactic/personas", "channel/personas", "post/personas", "key message/personas" -> "reaching";
            case "tactic/channels", "post/channels" -> "on";
            case "tactic/amount" -> "amount";
            case "tactic/dependencies" -> "dependsOn";
            case "tactic/value" -> "value";
            case "tactic/complexity" -> "complexity";
            case "tactic/effort", "post/effort" -> "effort";
            case "tactic/somethingNew", "post/somethingNew", "pillars/novelties" -> "somethingNew";
            case "tactic/status/done" -> "done";
            case "tactic/status/dropped", "post/status/dropped" -> "dropped";
            case "channel/account" -> "account";
            case "channel/link", "post/link" -> "link";
            case "channel/profile" -> "profile";
            case "channel/content" -> "content";
            case "channel/metrics" -> "measuredBy";
            case "channel/access" -> "access";
            case "channel/automation" -> "automation";
            case "post/time" -> "time";
            case "post/area" -> "area";
            case "post/format" -> "format";
            case "post/messages" -> "saying";
            case "post/tactic" -> "carriesOut";
            case "post/status/idea" -> "idea";
            case "post/status/draft" -> "draft";
            case "post/status/approved" -> "approved";
            case "post/status/scheduled" -> "scheduled";
            case "post/status/published" -> "published";
            case "listening/audience" -> "audience";
            case "listening/competitors" -> "competitor";
            case "listening/topics" -> "topic";
            case "listening/dashboard" -> "dashboard";
            case "positioning/oneThing" -> "oneThing";
            case "positioning/shouldThink" -> "shouldThink";
            case "pillars/contacts" -> "contact";
            case "pillars/gifts" -> "gift";
            case "pillars/afterMistake" -> "afterMistake";
            case "pillars/confidential" -> "confidential";
            case "pillars/voice" -> "voice";
            case "review/rhythm", "review/recurrence" -> "every";
            case "review/attendees" -> "attendedBy";
            case "review/next" -> "next";
            case "review/held" -> "held";
            default ->
                throw new IllegalStateException(
                        "no verb is known for '" + place + "'; add it here, or to what ElementCalls states otherwise");
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
