package io.strategydsl.json;

import io.strategydsl.model.table.Attribute;
import io.strategydsl.model.table.Cardinality;
import io.strategydsl.model.table.Draft;
import io.strategydsl.model.table.Role;
import io.strategydsl.model.table.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds out which values of an object the model refused, by trying each without the others. */
final class Refusals {
    private final Problems problems;

    Refusals(Problems problems) {
        this.problems = problems;
    }

    /** Adds a problem for each value that the model refuses, or one for all together if it refuses none of them alone. */
    <T> void add(Table<T> table, ReadObject read, IllegalArgumentException refused) {
        int before = problems.count();
        Optional<IllegalArgumentException> refusal = refusal(table, read.requiredDraft());
        if (refusal.isPresent()) {
            addAtRequired(read, refusal.get());
            return;
        }
        List<Attribute> attributes = read.form().attributes();
        for (int i = 0; i < attributes.size(); i++) {
            Attribute attribute = attributes.get(i);
            if (attribute.cardinality() != Cardinality.REQUIRED && read.states(i)) {
                addEach(table, read, attribute, i);
            }
        }
        // Where something could not be read, it may be that which the others lack.
        if (problems.count() == before && !read.isFaulty()) {
            add(read.position(), List.of(), refused);
        }
    }

    private void addAtRequired(ReadObject read, IllegalArgumentException refusal) {
        List<Attribute> attributes = read.form().attributes();
        List<Attribute> required = attributes.stream()
                .filter(attribute -> attribute.cardinality() == Cardinality.REQUIRED)
                .toList();
        if (required.size() == 1) {
            int place = attributes.indexOf(required.get(0));
            addAt(required.get(0).name(), read.at(place), read.values(place), refusal);
        } else {
            add(read.position(), List.of(), refusal);
        }
    }

    private <T> void addEach(Table<T> table, ReadObject read, Attribute attribute, int place) {
        List<?> values = read.values(place);
        Optional<IllegalArgumentException> refusal =
                refusal(table, read.requiredDraft().state(place, values));
        if (refusal.isEmpty()) {
            return;
        }
        int before = problems.count();
        problems.pointer().enter(attribute.name());
        ReadList list = read.list(place);
        if (list != null) {
            for (int i = 0; i < values.size(); i++) {
                Object value = values.get(i);
                Object step = attribute.role() instanceof Role.Labels ? ((Map.Entry<?, ?>) value).getKey() : (Object) i;
                long position = list.position(i);
                refusal(table, read.requiredDraft().stateOne(place, value))
                        .ifPresent(alone -> addAt(step, position, List.of(value), alone));
            }
        }
        if (problems.count() == before) {
            add(read.at(place), values, refusal.get());
        }
        problems.pointer().leave();
    }

    private static <T> Optional<IllegalArgumentException> refusal(Table<T> table, Draft draft) {
        try {
            table.build(draft);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(e);
        }
    }

    private void addAt(Object step, long position, List<?> values, IllegalArgumentException refusal) {
        problems.pointer().enter(step);
        add(position, values, refusal);
        problems.pointer().leave();
    }

    private void add(long position, List<?> values, IllegalArgumentException refusal) {
        String message = String.valueOf(refusal.getMessage());
        String given = values.size() == 1 ? Problems.quoted(values.get(0).toString()) : "these values together";
        problems.add(position, message, given, message);
    }
}
