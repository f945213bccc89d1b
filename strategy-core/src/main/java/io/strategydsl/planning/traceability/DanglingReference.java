package io.strategydsl.planning.traceability;

import io.strategydsl.internal.Checks;
import io.strategydsl.internal.PlainText;
import io.strategydsl.model.ElementPath;

/**
 * A reference that leads nowhere: it names an element that the plan does not have, or one that traceability leaves out.
 *
 * @param path the attribute that holds the reference
 * @param named the element that it names
 * @param cause why it leads nowhere
 */
public record DanglingReference(ElementPath path, ElementPath named, Cause cause) {

    /** Why a reference leads nowhere. */
    public enum Cause {
        /** The plan has no such element; the rule {@code reference.resolves} reports the same. */
        MISSING("the plan does not have"),
        /** It is a tactic that was dropped. */
        DROPPED("was dropped"),
        /** It is a channel that is closing. */
        CLOSING("is closing");

        private final String words;

        Cause(String words) {
            this.words = words;
        }

        /** Returns what is said of the element that is named, such as "is closing". */
        public String words() {
            return words;
        }
    }

    /**
     * Checks the paths.
     *
     * @throws IllegalArgumentException if the first path leads to no attribute, or the second to one
     */
    public DanglingReference {
        Checks checks = Checks.of("dangling reference");
        if (checks.present("path", path).attribute().isEmpty()) {
            throw checks.refused(PlainText.quoted(path.toString()) + " leads to no attribute; add the one that refers");
        }
        if (checks.present("named", named).attribute().isPresent()) {
            throw checks.refused(
                    "a reference names an element; leave out the attribute of " + PlainText.quoted(named.toString()));
        }
        checks.present("cause", cause);
    }

    /** Returns the reference in words: "tactic 'list' names channel 'blgo', which the plan does not have". */
    public String words() {
        return path.subject() + " names " + named.subject() + ", which " + cause.words();
    }
}
