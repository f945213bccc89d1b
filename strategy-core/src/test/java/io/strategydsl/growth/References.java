package io.strategydsl.growth;

import java.util.Set;
import java.util.function.Predicate;

/** Which references of a plan lead to an element, by the kind of the element. */
enum References implements Predicate<String> {
    RESOLVED(Set.of("objective", "member", "persona", "goal", "metric", "tactic", "channel")),
    /** Ways through the plan go on, but those from whom and for whom all is done are misspelt. */
    BROKEN_AT_THE_ENDS(Set.of("goal", "metric", "tactic", "channel")),
    BROKEN(Set.of());

    @SuppressWarnings("ImmutableEnumChecker") // Made by Set.of.
    private final Set<String> resolved;

    References(Set<String> resolved) {
        this.resolved = resolved;
    }

    @Override
    public boolean test(String kind) {
        return resolved.contains(kind);
    }
}
