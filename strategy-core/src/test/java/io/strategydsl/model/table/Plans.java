package io.strategydsl.model.table;

import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Strategy;
import java.util.List;

/** Plans with given elements in them, wherever the table says that these belong. */
public final class Plans {
    private Plans() {}

    /** A plan that states nothing but this element. */
    public static Strategy holding(Element element) {
        return with(Strategy.builder("plan").build(), element.elementKind(), List.of(element));
    }

    /** The plan with these elements in place of those of their kind that it has. */
    public static Strategy with(Strategy plan, ElementKind kind, List<? extends Element> elements) {
        if (kind == ElementKind.STRATEGY) {
            return (Strategy) elements.get(0);
        }
        for (ElementKind outer : ElementKind.values()) {
            Table<Element> table = Table.of(outer);
            for (Attribute attribute : table.form().attributes()) {
                if (attribute.role().equals(Role.inner(kind))) {
                    Draft draft = outer.elements(plan).stream()
                            .findFirst()
                            .map(table::draft)
                            .orElseGet(() -> new Draft(table.form()))
                            .state(attribute.name(), elements);
                    return with(plan, outer, List.of(table.build(draft)));
                }
            }
        }
        throw new AssertionError("no element states " + kind + "; add the attribute that does to its table");
    }
}
