package io.strategydsl.growth;

import java.util.Set;
import java.util.function.BinaryOperator;

/** Which references of a plan lead to an element, by the kind of the element, and how the others look. */
enum References implements BinaryOperator<String> {
    RESOLVED(Set.of("objective", "member", "persona", "goal", "metric", "tactic", "channel"), ""),
    /** Ways through the plan go on, but those from whom and for whom all is done are not in it. */
    BROKEN_AT_THE_ENDS(Set.of("goal", "metric", "tactic", "channel"), References.GONE),
    BROKEN(Set.of(), References.GONE),
    /** Each is near to ids that the plan has. */
    MISSPELT(Set.of(), "x");

    static final String GONE = "-of-last-year";

    @SuppressWarnings("ImmutableEnumChecker") // Made by Set.of.
    private final Set<String> resolved;

    private final String slip;

    References(Set<String> resolved, String slip) {
        this.resolved = resolved;
        this.slip = slip;
    }

    /** Returns the id to which an element of a kind is referred by, as the plan states it. */
    @Override
    public String apply(String kind, String id) {
        return resolved.contains(kind) ? id : id + slip;
    }
}
