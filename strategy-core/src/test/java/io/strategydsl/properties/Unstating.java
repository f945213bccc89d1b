package io.strategydsl.properties;

import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.IdentifiedElement;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.table.Attribute;
import io.strategydsl.model.table.Cardinality;
import io.strategydsl.model.table.Plans;
import io.strategydsl.model.table.Role;
import io.strategydsl.model.table.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** Takes one thing out of a plan, so that stating it again improves what is left. */
final class Unstating {
    private Unstating() {}

    /**
     * Returns the plan without one element, and perhaps without what refers to it; or without what one attribute of an
     * element says, or one of its values. It is the plan itself where what chance chooses says nothing.
     *
     * @throws IllegalArgumentException if what is left is no value of the model
     */
    static Strategy one(Strategy plan, Chance chance) {
        List<Element> elements = new ArrayList<>();
        for (ElementKind kind : ElementKind.values()) {
            elements.addAll(kind.elements(plan));
        }
        Element element = chance.oneOf(elements);
        return element.elementKind() != ElementKind.STRATEGY && chance.happens(30)
                ? without(element, plan, chance)
                : less(element, plan, chance);
    }

    private static Strategy without(Element element, Strategy plan, Chance chance) {
        ElementKind kind = element.elementKind();
        List<Element> others = new ArrayList<>(kind.elements(plan));
        others.remove(element);
        Strategy left = Plans.with(plan, kind, others);
        return element instanceof IdentifiedElement identified && chance.happens(50)
                ? withoutReferences(kind, identified.id(), left)
                : left;
    }

    private static Strategy withoutReferences(ElementKind kind, String id, Strategy plan) {
        Strategy left = plan;
        for (ElementKind referring : ElementKind.values()) {
            Table<Element> table = Table.of(referring);
            for (Attribute attribute : table.form().attributes()) {
                if (attribute.role().equals(Role.reference(kind))) {
                    List<Element> elements = referring.elements(left).stream()
                            .map(element -> holding(attribute, element, value -> !value.equals(id)))
                            .toList();
                    left = elements.isEmpty() ? left : Plans.with(left, referring, elements);
                }
            }
        }
        return left;
    }

    private static Strategy less(Element element, Strategy plan, Chance chance) {
        ElementKind kind = element.elementKind();
        Table<Element> table = Table.of(kind);
        List<Attribute> stated = table.form().attributes().stream()
                .filter(attribute -> attribute.cardinality() != Cardinality.REQUIRED)
                .filter(attribute -> !(attribute.role() instanceof Role.Inner))
                .filter(attribute -> !table.values(element, attribute).isEmpty())
                .toList();
        if (stated.isEmpty()) {
            return plan;
        }
        Attribute attribute = chance.oneOf(stated);
        Collection<?> values = table.values(element, attribute);
        Object one = chance.oneOf(List.copyOf(values));
        Predicate<Object> kept = chance.happens(50) ? any -> false : value -> value != one;
        Element left = holding(attribute, element, kept);
        return Plans.with(plan, kind, Parts.replaced(List.copyOf(kind.elements(plan)), element, left));
    }

    private static Element holding(Attribute attribute, Element element, Predicate<Object> kept) {
        Table<Element> table = Table.of(element.elementKind());
        List<?> values = table.values(element, attribute).stream().filter(kept).toList();
        return table.build(table.draft(element).state(attribute.name(), values));
    }
}
