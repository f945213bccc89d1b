package io.strategydsl.properties;

import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Milestone;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.table.Attribute;
import io.strategydsl.model.table.Cardinality;
import io.strategydsl.model.table.Draft;
import io.strategydsl.model.table.Form;
import io.strategydsl.model.table.Role;
import io.strategydsl.model.table.Table;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Writes a plan once more with other ids, in other words or with its sets in another order, and leaves everything else
 * as it is.
 *
 * @param id the new id for an id, the same in references
 * @param text the new text for a text; never asked about an empty one
 * @param sets the order in which the members of a set are stated
 */
record Rewriting(UnaryOperator<String> id, UnaryOperator<String> text, Order sets) {

    /** Puts the members of a set into an order. */
    interface Order {
        <T> List<T> of(Collection<? extends T> members);
    }

    Rewriting(UnaryOperator<String> id, UnaryOperator<String> text) {
        this(id, text, List::copyOf);
    }

    /** Says the same, with the members of each set in another order. */
    static Rewriting shufflingSets(Chance chance) {
        return new Rewriting(id -> id, text -> text, chance::shuffled);
    }

    Strategy of(Strategy plan) {
        return (Strategy) of(Table.of(ElementKind.STRATEGY), plan);
    }

    private <T> T of(Table<T> table, T stated) {
        Form form = table.formOf(stated);
        Draft draft = new Draft(form);
        for (Attribute attribute : form.attributes()) {
            Collection<?> values = table.values(stated, attribute);
            Collection<?> inOrder = isInAnyOrder(attribute) ? sets.of(values) : values;
            draft.state(
                    attribute.name(),
                    inOrder.stream().map(value -> of(attribute.role(), value)).toList());
        }
        return table.build(draft);
    }

    private static boolean isInAnyOrder(Attribute attribute) {
        return attribute.cardinality() == Cardinality.SET || attribute.role() instanceof Role.Labels;
    }

    private Object of(Role role, Object value) {
        if (role instanceof Role.Reference reference
                && reference.kind() == ElementKind.MILESTONE
                && Milestone.isReserved((String) value)) {
            return value;
        }
        if (role instanceof Role.Id || role instanceof Role.Reference) {
            return id.apply((String) value);
        }
        if (role instanceof Role.Text) {
            return text.apply((String) value);
        }
        if (role instanceof Role.Part part) {
            return of(part.table(), value);
        }
        return role instanceof Role.Inner inner ? of(Table.of(inner.kind()), (Element) value) : value;
    }
}
