package io.strategydsl.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** An arbitrary element in the making: a builder, and the attributes that are stated or left out at random. */
final class Draft<B> {
    private final Arbitrary<B> builders;
    private final List<Arbitrary<Consumer<B>>> steps = new ArrayList<>();

    private Draft(Arbitrary<B> builders) {
        this.builders = builders;
    }

    static <B> Draft<B> of(Arbitrary<B> builders) {
        return new Draft<>(builders);
    }

    /** States the attribute in half of all elements. */
    <T> Draft<B> maybe(Arbitrary<T> values, BiConsumer<B, T> setter) {
        steps.add(values.optional(0.5)
                .map(stated -> builder -> stated.ifPresent(value -> setter.accept(builder, value))));
        return this;
    }

    <E> Arbitrary<E> build(Function<B, E> build) {
        Arbitrary<List<Consumer<B>>> all = Combinators.combine(steps).as(list -> list);
        return Combinators.combine(builders, all)
                .as((builder, stated) -> {
                    stated.forEach(step -> step.accept(builder));
                    return build.apply(builder);
                })
                .withoutEdgeCases();
    }
}
