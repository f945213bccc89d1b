package io.strategydsl.planning.difference;

import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.table.Attribute;
import io.strategydsl.model.table.Draft;
import io.strategydsl.model.table.Plans;
import io.strategydsl.model.table.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A plan that states the same in another order: of its elements, and of whatever an element states several of. */
final class Shuffle {
    private final Random random;

    Shuffle(Random random) {
        this.random = random;
    }

    Strategy shuffled(Strategy plan) {
        Strategy shuffled = plan;
        for (ElementKind kind : ElementKind.values()) {
            List<Element> elements = new ArrayList<>();
            kind.elements(shuffled).forEach(element -> elements.add(inAnotherOrder(element)));
            if (!elements.isEmpty()) {
                Collections.shuffle(elements, random);
                shuffled = Plans.with(shuffled, kind, elements);
            }
        }
        return shuffled;
    }

    private Element inAnotherOrder(Element element) {
        Table<Element> table = Table.of(element.elementKind());
        Draft draft = table.draft(element);
        for (Attribute attribute : table.form().attributes()) {
            draft.state(attribute.name(), inAnotherOrder(table.values(element, attribute)));
        }
        return table.build(draft);
    }

    private List<?> inAnotherOrder(Collection<?> values) {
        List<?> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
