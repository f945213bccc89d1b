package io.strategydsl.planning.traceability;

import io.strategydsl.internal.Checks;
import io.strategydsl.internal.PlainText;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.ElementPath;

/**
 * A missing link between objectives and personas. It states a fact and does not judge it.
 *
 * @param kind what is missing
 * @param path the path of the element that lacks it
 */
public record TraceGap(Kind kind, ElementPath path) {

    /** What can be missing, in the order from objectives to personas. */
    public enum Kind {
        /** No goal supports the objective. */
        OBJECTIVE_WITHOUT_GOAL(ElementKind.OBJECTIVE, "is supported by no goal"),
        /** The goal supports no objective, itself or through a goal above it. */
        GOAL_WITHOUT_OBJECTIVE(ElementKind.GOAL, "supports no objective"),
        /** No metric measures the goal or a goal below it. */
        GOAL_WITHOUT_METRIC(ElementKind.GOAL, "is measured by no metric"),
        /** No tactic serves the goal or a goal below it. */
        GOAL_WITHOUT_TACTIC(ElementKind.GOAL, "is served by no tactic"),
        /** The metric measures no goal. */
        METRIC_WITHOUT_GOAL(ElementKind.METRIC, "measures no goal"),
        /** No tactic moves the metric. */
        METRIC_WITHOUT_TACTIC(ElementKind.METRIC, "is moved by no tactic"),
        /** The tactic serves no goal. */
        TACTIC_WITHOUT_GOAL(ElementKind.TACTIC, "serves no goal"),
        /** The tactic moves no metric. */
        TACTIC_WITHOUT_METRIC(ElementKind.TACTIC, "moves no metric"),
        /** The tactic has no owner: neither it nor its goals name one. */
        TACTIC_WITHOUT_OWNER(ElementKind.TACTIC, "has no owner"),
        /** The tactic has no date, recurrence or trigger; being ongoing is none. */
        TACTIC_WITHOUT_DATE(ElementKind.TACTIC, "has no date"),
        /** The tactic names no channel. */
        TACTIC_WITHOUT_CHANNEL(ElementKind.TACTIC, "is on no channel"),
        /** No tactic happens on the channel, and no post is on it. */
        CHANNEL_WITHOUT_TACTIC(ElementKind.CHANNEL, "has neither a tactic nor a post"),
        /** No metric judges the channel. */
        CHANNEL_WITHOUT_METRIC(ElementKind.CHANNEL, "is judged by no metric"),
        /** The channel reaches no persona. */
        CHANNEL_WITHOUT_PERSONA(ElementKind.CHANNEL, "reaches no persona"),
        /** No channel reaches the persona. */
        PERSONA_WITHOUT_CHANNEL(ElementKind.PERSONA, "is reached by no channel");

        private final ElementKind elementKind;
        private final String words;

        Kind(ElementKind elementKind, String words) {
            this.elementKind = elementKind;
            this.words = words;
        }

        /** Returns the kind of element that lacks something. */
        public ElementKind elementKind() {
            return elementKind;
        }

        /** Returns what is said about the element, such as "is measured by no metric". */
        public String words() {
            return words;
        }
    }

    /**
     * Creates a gap.
     *
     * @throws IllegalArgumentException if it does not lead to an element of the kind that lacks something
     */
    public TraceGap {
        Checks checks = Checks.of("trace gap");
        boolean isOfItsKind = checks.present("kind", kind).elementKind()
                == checks.present("path", path).kind();
        if (!isOfItsKind || path.attribute().isPresent()) {
            throw checks.refused(PlainText.quoted(path.toString()) + " is not the path of "
                    + kind.elementKind().wordWithArticle() + "; that is what " + kind.words());
        }
    }

    /** Returns the gap in words: "goal 'partners' is measured by no metric". */
    public String words() {
        return path.subject() + " " + kind.words();
    }
}
