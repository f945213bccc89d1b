package io.strategydsl.validation;

import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Listening;
import io.strategydsl.model.Pillars;
import io.strategydsl.model.Positioning;
import io.strategydsl.model.Team;
import java.util.List;

/**
 * Parts that state nothing, which are checked in place of those that the plan does not state. A finding about something
 * missing then has the same path whether the part is there or not, and starting to write the part adds no new one.
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
            default -> List.of();
        };
    }
}
