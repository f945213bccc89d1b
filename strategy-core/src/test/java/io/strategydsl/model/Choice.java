package io.strategydsl.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import net.jqwik.api.Tuple.Tuple2;

/**
 * Values of one arbitrary or another. Those of jqwik look their generator up for each value, by comparing all that it is made
 * of, and make each value anew whenever it is asked for; in plans, which are made of thousands of choices, that took most of
 * the time of the properties. Here generators are made once. A failing value shrinks within its alternative.
 */
public final class Choice<T> implements Arbitrary<T> {
    /** Each as often as it counts. */
    private final List<Arbitrary<? extends T>> alternatives;

    private Choice(List<Arbitrary<? extends T>> alternatives) {
        this.alternatives = alternatives;
    }

    /** Values of all alternatives, of each as many. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <T> Arbitrary<T> oneOf(Arbitrary<? extends T>... alternatives) {
        return new Choice<>(Arrays.asList(alternatives));
    }

    /** Values of all alternatives, of each as many. */
    public static <T> Arbitrary<T> oneOf(List<Arbitrary<T>> alternatives) {
        return new Choice<>(List.copyOf(alternatives));
    }

    /** Values of all alternatives, of each in proportion to its number. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <T> Arbitrary<T> frequencyOf(Tuple2<Integer, Arbitrary<? extends T>>... alternatives) {
        return new Choice<>(Arrays.stream(alternatives)
                .<Arbitrary<? extends T>>flatMap(
                        each -> IntStream.range(0, each.get1()).mapToObj(i -> each.get2()))
                .toList());
    }

    /** Values with this probability, and otherwise nothing, to which what fails shrinks. */
    public static <T> Arbitrary<Optional<T>> optional(Arbitrary<T> values, double probability) {
        return new Perhaps<>(values, probability);
    }

    @Override
    public RandomGenerator<T> generator(int genSize) {
        return chosen(each -> each.generator(genSize));
    }

    @Override
    public RandomGenerator<T> generatorWithEmbeddedEdgeCases(int genSize) {
        return chosen(each -> each.generator(genSize, true));
    }

    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
        return EdgeCases.fromSuppliers(alternatives.stream()
                .distinct()
                .flatMap(each -> Choice.<T>cast(each).edgeCases(maxEdgeCases).suppliers().stream())
                .limit(maxEdgeCases)
                .toList());
    }

    private RandomGenerator<T> chosen(Function<Arbitrary<T>, RandomGenerator<T>> generator) {
        List<RandomGenerator<T>> generators =
                alternatives.stream().map(each -> generator.apply(cast(each))).toList();
        return random -> generators.get(random.nextInt(generators.size())).next(random);
    }

    @SuppressWarnings("unchecked") // It only gives.
    private static <T> Arbitrary<T> cast(Arbitrary<? extends T> giving) {
        return (Arbitrary<T>) giving;
    }

    /** Values or nothing. */
    private record Perhaps<T>(Arbitrary<T> values, double probability) implements Arbitrary<Optional<T>> {
        @Override
        public RandomGenerator<Optional<T>> generator(int genSize) {
            return perhaps(values.generator(genSize));
        }

        @Override
        public RandomGenerator<Optional<T>> generatorWithEmbeddedEdgeCases(int genSize) {
            return perhaps(values.generator(genSize, true));
        }

        @Override
        public EdgeCases<Optional<T>> edgeCases(int maxEdgeCases) {
            Stream<Supplier<Shrinkable<Optional<T>>>> stated =
                    values.edgeCases(maxEdgeCases).suppliers().stream().map(each -> () -> new Stated<>(each.get()));
            return EdgeCases.fromSuppliers(Stream.concat(
                            Stream.<Supplier<Shrinkable<Optional<T>>>>of(Choice::nothing), stated)
                    .limit(maxEdgeCases)
                    .toList());
        }

        private RandomGenerator<Optional<T>> perhaps(RandomGenerator<T> generator) {
            return random -> random.nextDouble() < probability ? new Stated<>(generator.next(random)) : nothing();
        }
    }

    private static <T> Shrinkable<Optional<T>> nothing() {
        return Shrinkable.unshrinkable(Optional.empty(), ShrinkingDistance.of(0));
    }

    /** A value that shrinks to nothing first. */
    private record Stated<T>(Shrinkable<T> stated) implements Shrinkable<Optional<T>> {
        @Override
        public Optional<T> value() {
            return Optional.of(stated.value());
        }

        @Override
        public Stream<Shrinkable<Optional<T>>> shrink() {
            return Stream.concat(Stream.of(nothing()), stated.shrink().map(Stated::new));
        }

        @Override
        public ShrinkingDistance distance() {
            return ShrinkingDistance.of(1).append(stated.distance());
        }
    }
}
