package io.strategydsl.planning.difference;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.table.Attribute;
import io.strategydsl.model.table.Form;
import io.strategydsl.model.table.Role;
import io.strategydsl.model.table.Table;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What became of the values of one attribute of an element, of which there may be none, one or many. No order counts. */
final class AttributeComparison {
    private final ElementPath path;
    private final Attribute attribute;
    private final Consumer<Change> changes;

    AttributeComparison(ElementPath path, Attribute attribute, Consumer<Change> changes) {
        this.path = path;
        this.attribute = attribute;
        this.changes = changes;
    }

    /** Hands on the changes. */
    void compare(Collection<?> before, Collection<?> after) {
        if (Iterables.elementsEqual(before, after)) {
            return;
        }
        LostAndGained left = new LostAndGained(before, after);
        if (ComparedAttributes.isToGoals(attribute)
                && !left.lost().isEmpty()
                && !left.gained().isEmpty()) {
            changes.accept(new Change.Moved(path, ids(left.lost()), ids(left.gained())));
            return;
        }
        for (int round = 0; round < rounds(); round++) {
            int number = round;
            left.pairOff(value -> key(value, number), (was, is) -> changed(Optional.of(was), Optional.of(is)));
        }
        left.lost().forEach(was -> changed(Optional.of(was), Optional.empty()));
        left.gained().forEach(is -> changed(Optional.empty(), Optional.of(is)));
    }

    private void changed(Optional<Object> before, Optional<Object> after) {
        changes.accept(new Change.Changed(path, before, after));
    }

    /** By how many keys, one after the other, a value is sought that has taken the place of another. */
    private int rounds() {
        if (!attribute.cardinality().isMany() || attribute.role() instanceof Role.Labels) {
            return 1;
        }
        return attribute.role() instanceof Role.Part part ? mostKeys(part.table()) : 0;
    }

    private static int mostKeys(Table<Object> table) {
        return table.forms().stream()
                .mapToInt(form -> Math.max(1, form.keys().size()))
                .max()
                .orElse(0);
    }

    /** What two values share when one of them is what has become of the other. */
    private Object key(Object value, int round) {
        if (!attribute.cardinality().isMany()) {
            return attribute;
        }
        if (value instanceof Map.Entry<?, ?> label) {
            return label.getKey();
        }
        Table<Object> table = ((Role.Part) attribute.role()).table();
        Form form = table.formOf(value);
        int last = form.keys().size() - 1;
        return last < 0
                ? form.word()
                : List.of(
                        form.word(), List.copyOf(table.values(value, form.keys().get(Math.min(round, last)))));
    }

    private static Set<String> ids(List<Object> goals) {
        return goals.stream().map(String.class::cast).collect(ImmutableSet.toImmutableSet());
    }
}
