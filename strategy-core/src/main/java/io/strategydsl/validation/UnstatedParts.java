package io.strategydsl.validation;

import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Listening;
import io.strategydsl.model.Pillars;
import io.strategydsl.model.Positioning;
import io.strategydsl.model.Team;
import java.util.List;

/**
 * What checks are handed in place of a part that the plan does not state: one that states nothing. What is missing is then
 * found at the same place whether the part is there or not, and to begin with the part makes nothing new.
 */
final class UnstatedParts {
    private static final List<Team> TEAM = List.of(Team.builder().build());
    private static final List<Listening> LISTENING = List.of(Listening.builder().build());
    private static final List<Positioning> POSITIONING =
            List.of(Positioning.builder().build());
    private static final List<Pillars> PILLARS = List.of(Pillars.builder().build());

    private UnstatedParts() {}

    /** Returns the part that states nothing; none for the kinds of which a plan has many elements, or always one. */
    static List<? extends Element> of(ElementKind kind) {
        return switch (kind) {
            case TEAM -> TEAM;
            case LISTENING -> LISTENING;
            case POSITIONING -> POSITIONING;
            case PILLARS -> PILLARS;
            case STRATEGY, OBJECTIVE, MEMBER, PERSONA, GOAL, METRIC, TACTIC, CHANNEL, REVIEW -> List.of();
        };
    }
}
