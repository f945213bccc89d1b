package io.strategydsl.report;

import io.strategydsl.internal.PlainText;
import io.strategydsl.model.words.ValueWords;
import io.strategydsl.planning.Change;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a sentence calls one value of an attribute; what is not listed here is called as the model calls it. */
final class AttributeNouns {
    private static final Map<String, String> NOUNS = Map.ofEntries(
            Map.entry("about", "description"),
            Map.entry("access", "number of people with access"),
            Map.entry("accountable", "accountable member"),
            Map.entry("afterMistake", "word after a mistake"),
            Map.entry("answering", "answering member"),
            Map.entry("approvers", "approver"),
            Map.entry("attendees", "attendee"),
            Map.entry("audience", "audience"),
            Map.entry("behaviours", "behaviour"),
            Map.entry("calendar", "editorial calendar"),
            Map.entry("canPost", "allowed to post"),
            Map.entry("challenges", "challenge"),
            Map.entry("channels", "channel"),
            Map.entry("competitors", "competitor"),
            Map.entry("confidential", "word on what is confidential"),
            Map.entry("contacts", "point of contact"),
            Map.entry("demographics", "demographic"),
            Map.entry("entries", "calendar entry"),
            Map.entry("functions", "function"),
            Map.entry("gifts", "gift"),
            Map.entry("helpers", "helper"),
            Map.entry("keyMessages", "key message"),
            Map.entry("measuredGoals", "goal"),
            Map.entry("metrics", "metric"),
            Map.entry("mix", "share"),
            Map.entry("movedMetrics", "metric"),
            Map.entry("next", "next day"),
            Map.entry("novelties", "novelty"),
            Map.entry("observations", "observation"),
            Map.entry("outside", "from outside"),
            Map.entry("owners", "owner"),
            Map.entry("personas", "persona"),
            Map.entry("platforms", "platform"),
            Map.entry("primary", "the primary goal"),
            Map.entry("psychographics", "psychographic"),
            Map.entry("resources", "resource"),
            Map.entry("servedGoals", "goal"),
            Map.entry("shouldThink", "wanted opinion of the brand"),
            Map.entry("somethingNew", "something new for the audience"),
            Map.entry("statedDirection", "direction"),
            Map.entry("supportedObjectives", "objective"),
            Map.entry("targets", "target"),
            Map.entry("topics", "topic"),
            Map.entry("values", "value"));
    private static final Set<String> REFERENCES = Set.of(
            "accountable",
            "answering",
            "approvers",
            "attendees",
            "channels",
            "dependencies",
            "helpers",
            "id",
            "measuredGoals",
            "metrics",
            "movedMetrics",
            "owners",
            "partOf",
            "personas",
            "servedGoals",
            "supportedObjectives");

    private AttributeNouns() {}

    /** "owner" for "owners", "one thing" for "oneThing". */
    static String of(String attribute) {
        String noun = NOUNS.get(attribute);
        return noun == null ? attribute.replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT) : noun;
    }

    /** "owner of tactic 'list'". */
    static String phrase(String attribute, Change.Subject subject) {
        String preposition = switch (subject.kind()) {
            case POSITIONING, PILLARS, LISTENING -> "in";
            default -> attribute.equals("access") ? "to" : "of";
        };
        return of(attribute) + " " + preposition + " " + subject;
    }

    /** "label 'language' of tactic 'list'". */
    static String label(Object label, Change.Subject subject) {
        String key = ((Map.Entry<?, ?>) label).getKey().toString();
        return "label '" + PlainText.value(key) + "' of " + subject;
    }

    /** The value in words: ids in single quotes, what somebody wrote in double ones. */
    static String value(String attribute, Object value) {
        return value instanceof String id && isReference(attribute) ? "'" + id + "'" : ValueWords.CUT.of(value);
    }

    /** Whether its values are ids and not words. */
    static boolean isReference(String attribute) {
        return REFERENCES.contains(attribute);
    }
}
