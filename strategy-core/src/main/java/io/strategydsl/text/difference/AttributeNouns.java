package io.strategydsl.text.difference;

import io.strategydsl.internal.PlainText;
import io.strategydsl.model.table.Attribute;
import io.strategydsl.model.table.Role;
import io.strategydsl.model.table.Table;
import io.strategydsl.model.words.ValueWords;
import io.strategydsl.planning.difference.Change;
import java.util.Map;

/** Names the attribute that was changed, and its values. */
final class AttributeNouns {

    private AttributeNouns() {}

    /** Returns "owner" for "owners", "one thing" for "oneThing". */
    static String of(Change.Changed change) {
        return attribute(change).noun();
    }

    /** Returns "owner of tactic 'list'". */
    static String phrase(Change.Changed change) {
        String preposition = switch (change.path().kind()) {
            case POSITIONING, PILLARS, LISTENING -> "in";
            default -> change.attribute().equals("access") ? "to" : "of";
        };
        return of(change) + " " + preposition + " " + change.path().subject();
    }

    /** Returns "label 'language' of tactic 'list'". */
    static String label(Object label, String subject) {
        String key = ((Map.Entry<?, ?>) label).getKey().toString();
        return "label '" + PlainText.value(key) + "' of " + subject;
    }

    /** Returns the value in words: ids in single quotes, texts in double quotes. */
    static String value(Change.Changed change, Object value) {
        return value instanceof String id && isOfIds(change) ? "'" + id + "'" : ValueWords.CUT.of(value);
    }

    /** Returns whether its values are ids and not words. */
    static boolean isOfIds(Change.Changed change) {
        Role role = attribute(change).role();
        return role instanceof Role.Reference || role instanceof Role.Id;
    }

    private static Attribute attribute(Change.Changed change) {
        return Table.of(change.path().kind())
                .form()
                .attribute(change.attribute())
                .orElseThrow();
    }
}
