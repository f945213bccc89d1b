package io.strategydsl.rules.shared;

import io.strategydsl.model.Element;
import java.util.Optional;

/** How a statement is added to a part that a plan has at most once, such as the team or the pillars. */
public final class PartCall {
    private PartCall() {}

    /**
     * Returns the fix.
     *
     * @param part the part, where the plan states it
     * @param verb the verb with which a plan states the part, such as "team"
     * @param calls what to call inside, such as {@code .policy("...")}
     */
    public static String adding(Optional<? extends Element> part, String verb, String calls) {
        char name = verb.charAt(0);
        return part.isPresent()
                ? "In " + verb + "(...) add " + calls
                : "Add ." + verb + "(" + name + " -> " + name + calls + ")";
    }
}
