package io.strategydsl.planning.traceability;

import io.strategydsl.internal.Checks;
import io.strategydsl.model.ElementKind;

/**
 * A reference that leads out of the plan: to an element that it does not have, or to a channel that is closing.
 *
 * @param kind the kind of the element that refers
 * @param id its id
 * @param namedKind the kind of the element that it names
 * @param namedId the id that it names
 * @param closing whether the plan has what is named, but as a channel that is closing
 */
public record UnfollowedReference(ElementKind kind, String id, ElementKind namedKind, String namedId, boolean closing) {

    /**
     * A reference that is not followed.
     *
     * @throws IllegalArgumentException if an id cannot be one
     */
    public UnfollowedReference {
        Checks checks = Checks.of("unfollowed reference");
        checks.present("kind", kind);
        id = checks.id("id", id);
        checks.present("named kind", namedKind);
        namedId = checks.id("named id", namedId);
    }

    /** The reference in words: "tactic 'list' names channel 'blgo', which the plan does not have". */
    public String words() {
        return kind.word() + " '" + id + "' names " + namedKind.word() + " '" + namedId + "', which "
                + (closing ? "is closing" : "the plan does not have");
    }
}
