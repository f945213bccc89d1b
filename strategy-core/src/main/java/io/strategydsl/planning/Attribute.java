package io.strategydsl.planning;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.strategydsl.model.Element;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One attribute of the elements of a kind, taken as the values that it states, of which there may be none, one or many.
 * Their order does not count.
 */
final class Attribute<E extends Element> {

    /** How many values it can state, and whether they are goals that an element can move between. */
    private enum Form {
        ONE,
        MANY,
        ONE_GOAL,
        MANY_GOALS
    }

    private final String name;
    private final Form form;
    private final Function<E, ? extends Collection<?>> values;
    private final List<Function<Object, Object>> keys;

    private Attribute(
            String name, Form form, Function<E, ? extends Collection<?>> values, List<Function<Object, Object>> keys) {
        this.name = name;
        this.form = form;
        this.values = values;
        this.keys = keys;
    }

    /** One that is always stated. */
    static <E extends Element> Attribute<E> always(String name, Function<E, Object> value) {
        return one(name, Form.ONE, value.andThen(List::of));
    }

    /** A text that is empty where there is none. */
    static <E extends Element> Attribute<E> text(String name, Function<E, String> text) {
        return one(name, Form.ONE, text.andThen(words -> words.isEmpty() ? List.of() : List.of(words)));
    }

    static <E extends Element> Attribute<E> optional(String name, Function<E, Optional<?>> value) {
        return one(
                name,
                Form.ONE,
                value.andThen(stated -> stated.<List<?>>map(List::of).orElse(List.of())));
    }

    static <E extends Element> Attribute<E> number(String name, Function<E, OptionalInt> number) {
        return one(
                name, Form.ONE, number.andThen(stated -> stated.isPresent() ? List.of(stated.getAsInt()) : List.of()));
    }

    /** The goal that an element belongs to. */
    static <E extends Element> Attribute<E> goal(String name, Function<E, Optional<String>> goal) {
        return one(
                name, Form.ONE_GOAL, goal.andThen(stated -> stated.map(List::of).orElse(List.of())));
    }

    /** The goals that an element belongs to. */
    static <E extends Element> Attribute<E> goals(String name, Function<E, Set<String>> goals) {
        return new Attribute<>(name, Form.MANY_GOALS, goals, List.of());
    }

    /** Values of which each is gained or lost as a whole. */
    static <E extends Element> Attribute<E> many(String name, Function<E, ? extends Collection<?>> values) {
        return new Attribute<>(name, Form.MANY, values, List.of());
    }

    /** Values of which one has become the other where they have the same key. */
    static <E extends Element, T> Attribute<E> many(
            String name, Function<E, ? extends Collection<T>> values, Function<T, Object> key) {
        return new Attribute<>(name, Form.MANY, values, List.of(ofAnything(key)));
    }

    /** Values of which one has become the other where they have the same first key, or else the same second one. */
    static <E extends Element, T> Attribute<E> many(
            String name,
            Function<E, ? extends Collection<T>> values,
            Function<T, Object> key,
            Function<T, Object> otherKey) {
        return new Attribute<>(name, Form.MANY, values, List.of(ofAnything(key), ofAnything(otherKey)));
    }

    /** A key that is asked only of the values of its attribute, whatever their type is called here. */
    @SuppressWarnings("unchecked")
    private static <T> Function<Object, Object> ofAnything(Function<T, Object> key) {
        return (Function<Object, Object>) (Function<?, Object>) key;
    }

    static <E extends Element> Attribute<E> labels() {
        return many(
                "labels",
                element -> element.labels().entrySet().stream()
                        .map(label -> Map.entry(label.getKey(), label.getValue()))
                        .toList(),
                Map.Entry::getKey);
    }

    private static <E extends Element> Attribute<E> one(String name, Form form, Function<E, ? extends List<?>> value) {
        return new Attribute<>(name, form, value, List.of(any -> name));
    }

    /** The accessor of the model. */
    String name() {
        return name;
    }

    boolean isOneOfMany() {
        return form == Form.MANY || form == Form.MANY_GOALS;
    }

    boolean isOfGoals() {
        return form == Form.ONE_GOAL || form == Form.MANY_GOALS;
    }

    /** What the element states, so that it is equal for another element exactly when that one states the same. */
    Object stated(E element) {
        Collection<?> stated = values.apply(element);
        return stated.size() > 1 ? ImmutableMultiset.copyOf(stated) : List.copyOf(stated);
    }

    void compare(Change.Subject subject, E before, E after, Consumer<Change> changes) {
        Collection<?> valuesBefore = values.apply(before);
        Collection<?> valuesAfter = values.apply(after);
        if (Iterables.elementsEqual(valuesBefore, valuesAfter)) {
            return;
        }
        LostAndGained left = new LostAndGained(valuesBefore, valuesAfter);
        if (isOfGoals() && !left.lost().isEmpty() && !left.gained().isEmpty()) {
            changes.accept(new Change.Moved(subject, ids(left.lost()), ids(left.gained())));
            return;
        }
        for (Function<Object, Object> key : keys) {
            left.pairOff(key, (was, is) -> changes.accept(changed(subject, Optional.of(was), Optional.of(is))));
        }
        left.lost().forEach(was -> changes.accept(changed(subject, Optional.of(was), Optional.empty())));
        left.gained().forEach(is -> changes.accept(changed(subject, Optional.empty(), Optional.of(is))));
    }

    private Change changed(Change.Subject subject, Optional<Object> before, Optional<Object> after) {
        return new Change.Changed(subject, name, before, after);
    }

    private static Set<String> ids(List<Object> goals) {
        return goals.stream().map(String.class::cast).collect(ImmutableSet.toImmutableSet());
    }
}
