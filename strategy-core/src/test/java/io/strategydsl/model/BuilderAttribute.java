package io.strategydsl.model;

import io.strategydsl.model.table.Attribute;
import io.strategydsl.model.table.Cardinality;
import io.strategydsl.model.table.Role;
import io.strategydsl.model.table.Samples;
import io.strategydsl.model.table.Table;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An attribute of an element as its builder takes it. The methods are found by their names, as a reader would. */
record BuilderAttribute(ElementKind kind, Attribute attribute) {

    /** All of all elements that hold as many values as this. */
    static Stream<BuilderAttribute> of(Cardinality cardinality) {
        return Arrays.stream(ElementKind.values())
                .flatMap(kind -> Table.of(kind).form().attributes().stream()
                        .filter(attribute -> attribute.cardinality() == cardinality)
                        .filter(attribute -> !(attribute.role() instanceof Role.Labels))
                        .map(attribute -> new BuilderAttribute(kind, attribute)));
    }

    /** A builder that was given nothing but what it cannot be started without. */
    ElementBuilder<?, ?> builder() {
        Table<Element> table = Table.of(kind);
        return Samples.least(table, table.form()).toBuilder();
    }

    /** What the accessor returns of an element as stated so far. */
    Object of(ElementBuilder<?, ?> builder) {
        Element built = builder.build();
        return Objects.requireNonNull(call(method(Table.of(kind).form().type(), attribute.name()), built));
    }

    Collection<?> allOf(ElementBuilder<?, ?> builder) {
        return (Collection<?>) of(builder);
    }

    Object first() {
        return Samples.of(attribute.role()).get(0);
    }

    Object second() {
        return Samples.of(attribute.role()).get(1);
    }

    /** Whether it is an {@code Optional}, and not a text that is empty where there is none. */
    boolean isOptional() {
        return overloads().anyMatch(BuilderAttribute::takesAnOptional);
    }

    void state(ElementBuilder<?, ?> builder, Object value) {
        Method method = overloads()
                .filter(each -> !takesAnOptional(each))
                .findFirst()
                .orElseThrow(() -> new AssertionError(this + " is stated by no method of its builder; give it one"));
        call(method, builder, value);
    }

    void stateOptional(ElementBuilder<?, ?> builder, Object optional) {
        Method method = overloads()
                .filter(BuilderAttribute::takesAnOptional)
                .findFirst()
                .orElseThrow(() -> new AssertionError(this + " has no method that takes an Optional; give it one"));
        call(method, builder, optional);
    }

    void stateAll(ElementBuilder<?, ?> builder, List<?> values) {
        call(method(builder.getClass(), attribute.name(), Iterable.class), builder, values);
    }

    void add(ElementBuilder<?, ?> builder, Object value) {
        call(
                adding().orElseThrow(() -> new AssertionError(this + " has no method that adds to it; give it one")),
                builder,
                value);
    }

    /** The method that adds to this attribute, whatever the singular of its name is. */
    Optional<Method> adding() {
        return Arrays.stream(builder().getClass().getMethods())
                .filter(method -> method.getName().startsWith("add"))
                .filter(method -> method.getParameterTypes()[0].isInstance(first()))
                .filter(this::isAdding)
                .findFirst();
    }

    private boolean isAdding(Method method) {
        ElementBuilder<?, ?> trial = builder();
        call(method, trial, first());
        return allOf(trial).contains(first());
    }

    private Stream<Method> overloads() {
        return Arrays.stream(builder().getClass().getMethods())
                .filter(method -> method.getName().equals(attribute.name()) && method.getParameterCount() == 1);
    }

    private static boolean takesAnOptional(Method method) {
        Class<?> type = method.getParameterTypes()[0];
        return type == Optional.class || type == OptionalInt.class;
    }

    private static Method method(Class<?> type, String name, Class<?>... parameters) {
        try {
            return type.getMethod(name, parameters);
        } catch (NoSuchMethodException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    static @Nullable Object call(Method method, Object target, @Nullable Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw (RuntimeException) e.getCause();
        } catch (IllegalAccessException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    /** "owners of a tactic". */
    @Override
    public String toString() {
        return attribute.name() + " of " + kind.wordWithArticle();
    }
}
