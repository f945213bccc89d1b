package io.strategydsl.planning.difference;

import io.strategydsl.model.ElementKind;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.table.Attribute;
import io.strategydsl.model.table.Role;
import io.strategydsl.model.table.Table;
import java.util.List;
import java.util.Optional;

/**
 * The attributes in which elements of a kind can differ: all but the elements inside them, which are compared for
 * themselves, and the ids by which they are found again.
 */
final class ComparedAttributes {
    private ComparedAttributes() {}

    /** Returns them in the order of the model. */
    static List<Attribute> of(ElementKind kind) {
        return Table.of(kind).form().attributes().stream()
                .filter(attribute -> !(attribute.role() instanceof Role.Inner))
                .filter(attribute -> !(attribute.role() instanceof Role.Id && kind.hasIds()))
                .toList();
    }

    /** Returns the attribute that the path leads to; none if it leads to an element, or to what is not compared. */
    static Optional<Attribute> at(ElementPath path) {
        return of(path.kind()).stream()
                .filter(attribute -> attribute.name().equals(path.attribute().orElse("")))
                .findFirst();
    }

    /** Returns whether it names the goals to which an element belongs, so that the element can move between them. */
    static boolean isToGoals(Attribute attribute) {
        return attribute.role() instanceof Role.Reference reference && reference.kind() == ElementKind.GOAL;
    }
}
