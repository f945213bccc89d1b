package io.strategydsl.planning.difference;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMultiset;
import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.table.Attribute;
import io.strategydsl.model.table.Table;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The elements of one kind of two plans: those with the same id, the first with the first and so on. */
final class ElementComparison {
    private final Table<Element> table;
    private final List<Attribute> attributes;
    private final ImmutableListMultimap<ElementPath, Element> before;
    private final ImmutableListMultimap<ElementPath, Element> after;
    private final Map<ValueKey, Integer> numbers = new HashMap<>();

    ElementComparison(ElementKind kind, Strategy before, Strategy after) {
        this.table = Table.of(kind);
        this.attributes = ComparedAttributes.of(kind);
        this.before = byPath(kind.elements(before));
        this.after = byPath(kind.elements(after));
    }

    /** Hands on the changes in the order of the later plan, and then the removed elements in the order of the earlier. */
    void compare(Consumer<Change> changes) {
        for (ElementPath path : after.keySet()) {
            compare(before.get(path), after.get(path), changes);
        }
        for (ElementPath path : before.keySet()) {
            List<Element> elements = before.get(path);
            for (int i = after.get(path).size(); i < elements.size(); i++) {
                changes.accept(new Change.Removed(ElementPath.of(elements.get(i), i + 1), elements.get(i)));
            }
        }
    }

    private void compare(List<Element> were, List<Element> are, Consumer<Change> changes) {
        if (are.size() > 1 && stated(were).equals(stated(are))) {
            return;
        }
        for (int i = 0; i < are.size(); i++) {
            if (i < were.size()) {
                compare(were.get(i), are.get(i), i + 1, changes);
            } else {
                changes.accept(new Change.Added(ElementPath.of(are.get(i), i + 1), are.get(i)));
            }
        }
    }

    private void compare(Element was, Element is, int number, Consumer<Change> changes) {
        if (was.equals(is)) {
            return;
        }
        ElementPath path = ElementPath.of(is, number);
        for (Attribute attribute : attributes) {
            new AttributeComparison(path.attribute(attribute.name()), attribute, changes)
                    .compare(table.values(was, attribute), table.values(is, attribute));
        }
    }

    private ImmutableMultiset<String> stated(List<Element> elements) {
        return elements.stream().map(this::stated).collect(ImmutableMultiset.toImmutableMultiset());
    }

    /** What the element states, as words that are the same for another one exactly when that one states the same. */
    private String stated(Element element) {
        return attributes.stream()
                .map(attribute -> inAnyOrder(table.values(element, attribute)))
                .collect(Collectors.joining(";"));
    }

    private String inAnyOrder(Collection<?> values) {
        return Arrays.toString(values.stream().mapToInt(this::number).sorted().toArray());
    }

    private int number(Object value) {
        return numbers.merge(new ValueKey(value), numbers.size(), (known, next) -> known);
    }

    private static ImmutableListMultimap<ElementPath, Element> byPath(List<? extends Element> elements) {
        return elements.stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(ElementPath::of, element -> element));
    }
}
