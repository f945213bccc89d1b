package io.strategydsl.planning;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMultiset;
import io.strategydsl.model.Element;
import io.strategydsl.model.Strategy;
import java.util.List;
import java.util.function.Consumer;

/** Compares the elements of one kind of two plans: those with the same id, the first with the first and so on. */
final class ElementComparison<E extends Element> {
    private final ElementForm<E> form;
    private final ImmutableListMultimap<String, E> before;
    private final ImmutableListMultimap<String, E> after;

    ElementComparison(ElementForm<E> form, Strategy before, Strategy after) {
        this.form = form;
        this.before = byId(form.elements().apply(before));
        this.after = byId(form.elements().apply(after));
    }

    /** Hands on the changes in the order of the later plan, and then the removed elements in the order of the earlier. */
    void tell(Consumer<Change> changes) {
        for (String id : after.keySet()) {
            compare(before.get(id), after.get(id), changes);
        }
        for (String id : before.keySet()) {
            List<E> elements = before.get(id);
            for (int i = after.get(id).size(); i < elements.size(); i++) {
                changes.accept(new Change.Removed(elements.get(i), i + 1));
            }
        }
    }

    private void compare(List<E> were, List<E> are, Consumer<Change> changes) {
        if (are.size() > 1 && stated(were).equals(stated(are))) {
            return;
        }
        for (int i = 0; i < are.size(); i++) {
            if (i < were.size()) {
                compare(were.get(i), are.get(i), i + 1, changes);
            } else {
                changes.accept(new Change.Added(are.get(i), i + 1));
            }
        }
    }

    private void compare(E was, E is, int occurrence, Consumer<Change> changes) {
        if (!was.equals(is)) {
            Change.Subject subject = Change.Subject.of(is, occurrence);
            form.attributes().forEach(attribute -> attribute.compare(subject, was, is, changes));
        }
    }

    private ImmutableMultiset<List<Object>> stated(List<E> elements) {
        return elements.stream().map(form::stated).collect(ImmutableMultiset.toImmutableMultiset());
    }

    private static <E extends Element> ImmutableListMultimap<String, E> byId(List<E> elements) {
        return elements.stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        element -> Change.Subject.of(element, 1).id().orElse(""), element -> element));
    }
}
