package io.strategydsl.model.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where an element states something: in one of its attributes, or deeper, in an attribute of one of its parts.
 *
 * @param <T> what the table describes
 */
public final class Place<T> {

    private record Step(Table<Object> table, Form form, Attribute attribute) {}

    private final Table<T> table;
    private final List<Step> steps;

    private Place(Table<T> table, List<Step> steps) {
        this.table = table;
        this.steps = steps;
    }

    /** All the places of what the table describes, the deeper ones behind the attribute that they are in. */
    public static <T> List<Place<T>> in(Table<T> table) {
        return places(table, untyped(table), List.of()).toList();
    }

    private static <T> Stream<Place<T>> places(Table<T> table, Table<Object> inner, List<Step> above) {
        return inner.forms().stream()
                .flatMap(form -> form.attributes().stream().flatMap(attribute -> {
                    List<Step> steps = new ArrayList<>(above);
                    steps.add(new Step(inner, form, attribute));
                    Stream<Place<T>> place = Stream.of(new Place<>(table, steps));
                    return attribute.role() instanceof Role.Part part
                            ? Stream.concat(place, places(table, part.table(), steps))
                            : place;
                }));
    }

    @SuppressWarnings("unchecked") // it is asked only for what it describes
    private static Table<Object> untyped(Table<?> table) {
        return (Table<Object>) table;
    }

    /** The attribute of the element. */
    public Attribute attribute() {
        return steps.get(0).attribute();
    }

    /** The attribute of the innermost part, or of the element where it is in no part. */
    public Attribute innermost() {
        return steps.get(steps.size() - 1).attribute();
    }

    /** What states these values here, and nothing else but what it cannot do without; none where the model refuses it. */
    public Optional<T> holding(Collection<?> values) {
        try {
            Collection<?> stated = values;
            for (int i = steps.size() - 1; i > 0; i--) {
                stated = List.of(built(steps.get(i), stated));
            }
            Step step = steps.get(0);
            return Optional.of(table.build(draft(step, stated)));
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    private static Object built(Step step, Collection<?> values) {
        return step.table().build(draft(step, values));
    }

    private static Draft draft(Step step, Collection<?> values) {
        return Samples.leastDraft(step.form()).state(step.attribute().name(), values);
    }

    /** All that an element states here, of which there may be several in a list of parts. */
    public List<Object> valuesIn(T described) {
        List<Object> holders = List.of(described);
        for (Step step : steps) {
            holders = holders.stream()
                    .filter(holder -> step.table().formOf(holder).equals(step.form()))
                    .<Object>flatMap(holder -> step.table().values(holder, step.attribute()).stream())
                    .toList();
        }
        return holders;
    }

    /** The words of the forms and the names of the attributes: "tactic/schedule/once/day". */
    @Override
    public String toString() {
        StringBuilder path = new StringBuilder();
        for (Step step : steps) {
            boolean isOneOfMany = path.isEmpty() || step.table().forms().size() > 1;
            path.append(isOneOfMany ? "/" + step.form().word() : "")
                    .append('/')
                    .append(step.attribute().name());
        }
        return path.substring(1);
    }
}
