package io.strategydsl.planning.difference;

import com.google.common.collect.ImmutableSet;
import io.strategydsl.internal.Checks;
import io.strategydsl.internal.PlainText;
import io.strategydsl.model.Element;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.table.Attribute;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One thing in which two plans differ: an element that only one of them has, an element that went to another goal, or an
 * attribute that an element states otherwise. {@code PlanningText} says it in words.
 */
public sealed interface Change {

    /** Returns where it is: the element that was added or removed, or the attribute that was changed. */
    ElementPath path();

    /** Returns the same change, seen from the later plan. */
    Change reversed();

    /**
     * An element that only the later plan has.
     *
     * @param path the path of the element in the later plan
     * @param element the element
     */
    record Added(ElementPath path, Element element) implements Change {

        /**
         * Checks the path.
         *
         * @throws IllegalArgumentException if the path is not one of this element
         */
        public Added {
            checkPath(Checks.of("added element"), path, element);
        }

        @Override
        public Removed reversed() {
            return new Removed(path, element);
        }
    }

    /**
     * An element that only the earlier plan has.
     *
     * @param path the path of the element in the earlier plan
     * @param element the element
     */
    record Removed(ElementPath path, Element element) implements Change {

        /**
         * Checks the path.
         *
         * @throws IllegalArgumentException if the path is not one of this element
         */
        public Removed {
            checkPath(Checks.of("removed element"), path, element);
        }

        @Override
        public Added reversed() {
            return new Added(path, element);
        }
    }

    /**
     * A goal, metric or tactic that left a goal for another one. What only leaves a goal, or only joins one, is a
     * {@link Changed}.
     *
     * @param path the attribute that names the goals: {@code partOf} of a goal, {@code measuredGoals} of a metric or
     *     {@code servedGoals} of a tactic
     * @param from the ids of the goals that it left
     * @param to the ids of the goals that it joined
     */
    record Moved(ElementPath path, Set<String> from, Set<String> to) implements Change {

        /**
         * Checks the path and the goals.
         *
         * @throws IllegalArgumentException if the path leads to no attribute that names goals, or no goal was left or
         *     joined
         */
        public Moved {
            Checks checks = Checks.of("move");
            if (ComparedAttributes.at(checks.present("path", path))
                    .filter(ComparedAttributes::isToGoals)
                    .isEmpty()) {
                throw checks.refused(
                        PlainText.quoted(path.toString())
                                + " does not name goals; partOf of a goal, measuredGoals of a metric and servedGoals of a tactic do");
            }
            from = ImmutableSet.copyOf(checks.ids("goals that it left", from));
            to = ImmutableSet.copyOf(checks.ids("goals that it joined", to));
            if (from.isEmpty() || to.isEmpty()) {
                throw checks.refused("who moves leaves a goal and joins another; name both");
            }
        }

        /** Returns the name of the attribute, such as "servedGoals". */
        public String attribute() {
            return path.attribute().orElseThrow();
        }

        @Override
        public Moved reversed() {
            return new Moved(path, to, from);
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
     * shares of one area; novelties and resources under the same words.
     *
     * @param path the attribute
     * @param before what was stated and no longer is; none if it is new
     * @param after what is stated and was not; none if it is gone
     */
    record Changed(ElementPath path, Optional<Object> before, Optional<Object> after) implements Change {

        /**
         * Checks the path and the values.
         *
         * @throws IllegalArgumentException if the path leads to no attribute of its kind of element, or the two values are
         *     equal
         */
        public Changed {
            Checks checks = Checks.of("change");
            if (ComparedAttributes.at(checks.present("path", path)).isEmpty()) {
                throw checks.refused(PlainText.quoted(path.toString()) + " leads to no attribute; "
                        + path.kind().wordWithArticle() + " has "
                        + ComparedAttributes.of(path.kind()).stream()
                                .map(Attribute::name)
                                .collect(Collectors.joining(", ")));
            }
            if (checks.present("value before", before).equals(checks.present("value after", after))) {
                throw checks.refused("before and after are the same; leave it out, since nothing changed");
            }
        }

        /** Returns the name of the attribute, such as "owners". */
        public String attribute() {
            return path.attribute().orElseThrow();
        }

        /** Returns whether the attribute can have many values, of which this is one that was gained, lost or changed. */
        public boolean isOneOfMany() {
            return ComparedAttributes.at(path).orElseThrow().cardinality().isMany();
        }

        @Override
        public Changed reversed() {
            return new Changed(path, after, before);
        }
    }

    private static void checkPath(Checks checks, ElementPath path, Element element) {
        boolean isOfItsKind = checks.present("path", path).kind()
                == checks.present("element", element).elementKind();
        if (!isOfItsKind || !path.equals(ElementPath.of(element, path.number()))) {
            throw checks.refused(PlainText.quoted(path.toString()) + " is not the path of "
                    + ElementPath.of(element).subject());
        }
    }
}
