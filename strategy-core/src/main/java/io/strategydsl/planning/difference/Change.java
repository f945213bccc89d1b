package io.strategydsl.planning.difference;

import com.google.common.collect.ImmutableSet;
import io.strategydsl.internal.Checks;
import io.strategydsl.internal.PlainText;
import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.IdentifiedElement;
import io.strategydsl.model.table.Attribute;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One thing in which two plans differ: an element that only one of them has, an element that went to another goal, or an
 * attribute that an element states otherwise. {@code PlanningText} in the package {@code report} says it in words.
 */
public sealed interface Change {

    /** The element that this is about. */
    Subject subject();

    /** The same change, seen from the later plan. */
    Change reversed();

    /**
     * The element that a change is about.
     *
     * @param kind its kind
     * @param id its id; none for what a plan has one of: the strategy itself, its team, listening, positioning, pillars
     * @param occurrence which of the elements with this id it is: 1 for the first, and the only one in a plan with unique
     *     ids
     */
    record Subject(ElementKind kind, Optional<String> id, int occurrence) {

        /**
         * Checks what is given.
         *
         * @throws IllegalArgumentException if the id cannot be one, elements of this kind have ids and none is given, or
         *     have none and one is given, or the occurrence is below 1
         */
        public Subject {
            Checks checks = Checks.of("subject of a change");
            boolean identified = checks.present("kind", kind).hasIds();
            if (checks.present("id", id).isPresent() != identified) {
                throw checks.refused(
                        identified
                                ? kind.wordWithArticle() + " is named by its id; give it"
                                : "a plan has only one " + kind.word() + ", which is not named by an id; leave it out");
            }
            id = id.map(given -> checks.id("id", given));
            occurrence = checks.range("occurrence", occurrence, 1, Integer.MAX_VALUE);
        }

        static Subject of(Element element, int occurrence) {
            ElementKind kind = element.elementKind();
            return element instanceof IdentifiedElement identified && kind.hasIds()
                    ? new Subject(kind, Optional.of(identified.id()), occurrence)
                    : new Subject(kind, Optional.empty(), occurrence);
        }

        /** What a sentence calls the element, such as "tactic 'list'" or "the strategy". */
        @Override
        public String toString() {
            return id.map(named ->
                            kind.word() + " '" + named + "'" + (occurrence > 1 ? " (number " + occurrence + ")" : ""))
                    .orElseGet(() -> "the " + kind.word());
        }
    }

    /**
     * An element that only the later plan has.
     *
     * @param element the element
     * @param occurrence which of the elements with its id it is in the later plan, 1 for the first
     */
    record Added(Element element, int occurrence) implements Change {

        /**
         * Checks what is given.
         *
         * @throws IllegalArgumentException if the occurrence is below 1
         */
        public Added {
            Checks checks = Checks.of("added element");
            element = checks.present("element", element);
            occurrence = checks.range("occurrence", occurrence, 1, Integer.MAX_VALUE);
        }

        @Override
        public Subject subject() {
            return Subject.of(element, occurrence);
        }

        @Override
        public Removed reversed() {
            return new Removed(element, occurrence);
        }
    }

    /**
     * An element that only the earlier plan has.
     *
     * @param element the element
     * @param occurrence which of the elements with its id it was in the earlier plan, 1 for the first
     */
    record Removed(Element element, int occurrence) implements Change {

        /**
         * Checks what is given.
         *
         * @throws IllegalArgumentException if the occurrence is below 1
         */
        public Removed {
            Checks checks = Checks.of("removed element");
            element = checks.present("element", element);
            occurrence = checks.range("occurrence", occurrence, 1, Integer.MAX_VALUE);
        }

        @Override
        public Subject subject() {
            return Subject.of(element, occurrence);
        }

        @Override
        public Added reversed() {
            return new Added(element, occurrence);
        }
    }

    /**
     * A goal, metric or tactic that left a goal for another one. What only leaves a goal, or only joins one, is a
     * {@link Changed}.
     *
     * @param subject the goal, metric or tactic
     * @param from the ids of the goals that it left
     * @param to the ids of the goals that it joined
     */
    record Moved(Subject subject, Set<String> from, Set<String> to) implements Change {

        /**
         * Checks what is given.
         *
         * @throws IllegalArgumentException if it is no goal, metric or tactic, or left or joined no goal
         */
        public Moved {
            Checks checks = Checks.of("move");
            subject = checks.present("subject", subject);
            from = ImmutableSet.copyOf(checks.ids("goals that it left", from));
            to = ImmutableSet.copyOf(checks.ids("goals that it joined", to));
            if (ComparedAttributes.toGoals(subject.kind()).isEmpty()) {
                throw checks.refused(subject + " belongs to no goal; goals, metrics and tactics do");
            }
            if (from.isEmpty() || to.isEmpty()) {
                throw checks.refused("who moves leaves a goal and joins another; name both");
            }
        }

        /** The accessor of the model that tells the goals: {@code partOf}, {@code measuredGoals} or {@code servedGoals}. */
        public String attribute() {
            return ComparedAttributes.toGoals(subject.kind()).orElseThrow().name();
        }

        @Override
        public Moved reversed() {
            return new Moved(subject, to, from);
        }
    }

    /**
     * Something that an element states otherwise than before. An attribute with a single value makes one change; one with
     * many, such as the owners of a tactic, makes one for each of them that was gained, lost or changed.
     *
     * <p>The two values are as the model has them: a {@code String}, {@code Integer}, {@code Boolean} or
     * {@code java.net.URI}, a value or constant of the model such as {@code Target} or {@code Schedule}, and for a label
     * the {@code Map.Entry} of key and value. Values of a list belong together when they are about the same: targets that
     * have the same form and the same day or period, or else the same number; observations and held reviews of one day;
     * shares of one area; calendar entries, novelties and resources under the same words.
     *
     * @param subject the element
     * @param attribute the accessor of the model that tells it, such as "owners"
     * @param before what was stated and no longer is; none where it is new
     * @param after what is stated and was not; none where it is gone
     */
    record Changed(Subject subject, String attribute, Optional<Object> before, Optional<Object> after)
            implements Change {

        /**
         * Checks what is given.
         *
         * @throws IllegalArgumentException if elements of this kind have no such attribute, or the two values are equal
         */
        public Changed {
            Checks checks = Checks.of("change");
            subject = checks.present("subject", subject);
            if (ComparedAttributes.named(subject.kind(), checks.present("attribute", attribute))
                    .isEmpty()) {
                throw checks.refused(subject + " has no attribute " + PlainText.quoted(attribute) + "; it has "
                        + ComparedAttributes.of(subject.kind()).stream()
                                .map(Attribute::name)
                                .collect(Collectors.joining(", ")));
            }
            if (checks.present("value before", before).equals(checks.present("value after", after))) {
                throw checks.refused("before and after are the same; leave it out, since nothing changed");
            }
        }

        /** Whether the attribute can have many values, of which this is one that was gained, lost or changed. */
        public boolean isOneOfMany() {
            return ComparedAttributes.named(subject.kind(), attribute)
                    .orElseThrow()
                    .cardinality()
                    .isMany();
        }

        @Override
        public Changed reversed() {
            return new Changed(subject, attribute, after, before);
        }
    }
}
