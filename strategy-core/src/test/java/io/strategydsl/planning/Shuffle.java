package io.strategydsl.planning;

import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Strategy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Everything that a plan states in an order, in another one; read from the model by reflection, so that nothing is missed. */
final class Shuffle {
    private final Random random;

    Shuffle(Random random) {
        this.random = random;
    }

    Strategy shuffled(Strategy plan) {
        Strategy shuffled = plan;
        for (ElementKind kind : ElementKind.values()) {
            List<Element> elements = new ArrayList<>();
            Elements.of(shuffled, kind).forEach(element -> elements.add(inAnotherOrder(element)));
            if (!elements.isEmpty()) {
                Collections.shuffle(elements, random);
                shuffled = Elements.with(shuffled, kind, elements);
            }
        }
        return shuffled;
    }

    private Element inAnotherOrder(Element element) {
        try {
            Object builder = StatedPlan.type(element).getMethod("toBuilder").invoke(element);
            for (String attribute : StatedPlan.attributes(StatedPlan.type(element))) {
                Object value = StatedPlan.value(element, attribute);
                if (value instanceof Collection<?> values) {
                    builder.getClass().getMethod(attribute, Iterable.class).invoke(builder, inAnotherOrder(values));
                } else if (value instanceof Map<?, ?> labels) {
                    builder.getClass().getMethod(attribute, Map.class).invoke(builder, inAnotherOrder(labels));
                }
            }
            return (Element) builder.getClass().getMethod("build").invoke(builder);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private <T> List<T> inAnotherOrder(Collection<T> values) {
        List<T> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private <K, V> Map<K, V> inAnotherOrder(Map<K, V> labels) {
        Map<K, V> shuffled = new LinkedHashMap<>();
        inAnotherOrder(labels.entrySet()).forEach(label -> shuffled.put(label.getKey(), label.getValue()));
        return shuffled;
    }
}
