package io.strategydsl.growth;

import com.google.common.collect.Sets;
import io.strategydsl.model.Strategy;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** A shape of plans of any size. */
enum Shape {
    /** Each goal is part of the one before. */
    CHAIN_OF_GOALS(sketch -> sketch.parents = Shape::before),
    /** Each goal is part of the one behind it. */
    CHAIN_OF_GOALS_FROM_BELOW(
            sketch -> sketch.parents = number -> number + 1 < sketch.size ? some(number + 1) : some()),
    /** Nobody owns a tactic or supports an objective but through the topmost goal of a chain. */
    CHAIN_THAT_INHERITS(sketch -> {
        sketch.parents = Shape::before;
        sketch.objectivesOfGoals = Shape::firstOnly;
        sketch.ownersOfGoals = Shape::firstOnly;
        sketch.ownersOfTactics = number -> some();
    }),
    CYCLE_OF_GOALS(sketch -> sketch.parents = number -> some((number + 1) % sketch.size)),
    /** A chain with a goal hanging from each of its goals. */
    COMB_OF_GOALS(sketch -> sketch.parents = number -> number < 2 ? some() : some((number - 2) / 2 * 2)),
    TREE_OF_GOALS(sketch -> sketch.parents = number -> number == 0 ? some() : some((number - 1) / 2)),
    /** All goals are part of one, from which they have objectives and owners. */
    STAR_OF_GOALS(sketch -> {
        sketch.parents = number -> number == 0 ? some() : some(0);
        sketch.objectivesOfGoals = Shape::firstOnly;
        sketch.ownersOfGoals = Shape::firstOnly;
        sketch.ownersOfTactics = number -> some();
    }),
    /** Metrics and tactics belong to several goals of a chain. */
    SHARED_IN_A_CHAIN(sketch -> {
        sketch.parents = Shape::before;
        sketch.goalsOfMetrics = number -> some(number, number / 2, 0);
        sketch.goalsOfTactics = sketch.goalsOfMetrics;
    }),
    CHAIN_OF_DEPENDENCIES(sketch -> sketch.dependencies = Shape::before),
    CYCLE_OF_DEPENDENCIES(sketch -> sketch.dependencies = number -> some((number + 1) % sketch.size)),
    /** Each tactic depends on several before it, and each tenth on one behind it. */
    WEB_OF_DEPENDENCIES(sketch -> sketch.dependencies = number -> number == 0
            ? some(sketch.size / 2)
            : number % 10 == 0 && number + 5 < sketch.size
                    ? some(number - 1, number / 2, number + 5)
                    : some(number - 1, number / 2)),
    MANY_CYCLES(sketch -> {
        sketch.dependencies = number -> some((number ^ 1) % sketch.size);
        sketch.parents = sketch.dependencies;
    }),
    /** One element of a kind is named by all of another. */
    ONE_FOR_ALL(sketch -> {
        sketch.goalsOfTactics = number -> some(0);
        sketch.goalsOfMetrics = number -> some(0);
        sketch.metricsOfTactics = number -> some(0);
        sketch.ownersOfTactics = number -> some(0);
        sketch.channelsOfTactics = number -> some(0);
        sketch.personasOfChannels = number -> some(0);
        sketch.personasOfTactics = number -> some(0);
        sketch.metricsOfChannels = number -> some(0);
        sketch.channelsOfPosts = number -> some(0);
        sketch.ownersOfPosts = number -> some(0);
        sketch.goalsOfPosts = number -> some(0);
        sketch.personasOfPosts = number -> some(0);
        sketch.messagesOfPosts = number -> some(0);
        sketch.dependencies = number -> number == 0 ? some() : some(0);
    }),
    /** One element of a kind names all of another. */
    ALL_IN_ONE(sketch -> {
        IntFunction<int[]> allInFirst =
                number -> number == 0 ? IntStream.range(0, sketch.size).toArray() : some();
        sketch.objectivesOfGoals = allInFirst;
        sketch.ownersOfGoals = allInFirst;
        sketch.goalsOfTactics = allInFirst;
        sketch.goalsOfMetrics = allInFirst;
        sketch.metricsOfTactics = allInFirst;
        sketch.ownersOfTactics = allInFirst;
        sketch.channelsOfTactics = allInFirst;
        sketch.personasOfChannels = allInFirst;
        sketch.personasOfTactics = allInFirst;
        sketch.metricsOfChannels = allInFirst;
        sketch.channelsOfPosts = allInFirst;
        sketch.ownersOfPosts = allInFirst;
        sketch.goalsOfPosts = allInFirst;
        sketch.personasOfPosts = allInFirst;
        sketch.messagesOfPosts = allInFirst;
        sketch.dependencies =
                number -> number == 0 ? IntStream.range(1, sketch.size).toArray() : some();
    }),
    /** All in the middle: one element of a kind names all of another, and is named by all of a third. */
    ALL_THROUGH_ONE(sketch -> {
        IntFunction<int[]> allInFirst =
                number -> number == 0 ? IntStream.range(0, sketch.size).toArray() : some();
        sketch.parents = number -> number == 0 ? some() : some(0);
        sketch.objectivesOfGoals = allInFirst;
        sketch.ownersOfGoals = allInFirst;
        sketch.ownersOfTactics = number -> some();
        sketch.goalsOfTactics = number -> some(0);
        sketch.goalsOfMetrics = number -> some(0);
        sketch.metricsOfTactics = number -> some(0);
        sketch.channelsOfTactics = number -> some(0);
        sketch.personasOfChannels = allInFirst;
        sketch.channelsOfPosts = number -> some(0);
        sketch.ownersOfPosts = number -> some();
        sketch.goalsOfPosts = number -> some(0);
        sketch.personasOfTactics = allInFirst;
        sketch.metricsOfChannels = allInFirst;
    }),
    /** The same, with metrics and tactics that belong to several of the goals that have it all from one. */
    ALL_THROUGH_SEVERAL(sketch -> {
        IntFunction<int[]> allInFirst =
                number -> number == 0 ? IntStream.range(0, sketch.size).toArray() : some();
        sketch.parents = number -> number == 0 ? some() : some(0);
        sketch.objectivesOfGoals = allInFirst;
        sketch.ownersOfGoals = allInFirst;
        sketch.ownersOfTactics = number -> some();
        sketch.goalsOfTactics = number -> some(0, number, number / 2);
        sketch.goalsOfMetrics = sketch.goalsOfTactics;
    }),
    /** Each goal has an owner and one tactic and one metric belong to all of them. */
    ONE_FOR_ALL_GOALS(sketch -> {
        sketch.ownersOfGoals = number -> some(number);
        sketch.ownersOfTactics = number -> some();
        sketch.goalsOfTactics =
                number -> number == 0 ? IntStream.range(0, sketch.size).toArray() : some();
        sketch.goalsOfMetrics = sketch.goalsOfTactics;
    }),
    /** Half of the team owns all tactics by a goal, and everybody else owns two by themselves. */
    ALL_BESIDE_OWN(sketch -> {
        sketch.parents = number -> number == 0 ? some() : some(0);
        sketch.ownersOfGoals =
                number -> number == 0 ? IntStream.range(0, sketch.size / 2).toArray() : some();
        sketch.ownersOfTactics = number -> some(sketch.size / 2 + number / 2);
    }),
    EACH_COUNTED_FROM_ITS_MILESTONE(sketch -> sketch.milestones = number -> some(number)),
    ALL_COUNTED_FROM_ONE_MILESTONE(sketch -> sketch.milestones = number -> some(0)),
    ALL_COUNTED_FROM_ONE_MILESTONE_WITHOUT_A_DAY(sketch -> sketch.milestones = number -> some(1)),
    /** One channel has a cadence for each area, and a post of each. */
    MANY_CADENCES(sketch -> sketch.areasOfChannels =
            number -> number == 0 ? IntStream.range(0, sketch.size).toArray() : some()),
    /** The plan has a mix of more areas than posts are spread over, which holds for all channels. */
    MANY_AREAS(
            sketch -> sketch.areasOfPlan = IntStream.range(0, 100 + sketch.size).toArray()),
    REPEATED_IDS(sketch -> {
        sketch.ids = number -> "";
        sketch.parents = Shape::before;
        sketch.dependencies = Shape::before;
    }),
    /** Each id twice. */
    PAIRS_OF_IDS(sketch -> {
        sketch.ids = number -> "-" + (10_000 + number / 2);
        sketch.parents = Shape::before;
        sketch.dependencies = Shape::before;
    }),
    /** All ids of a kind have one hash code. */
    COLLIDING_IDS(sketch -> {
        sketch.ids = number -> colliding(number);
        sketch.parents = Shape::before;
        sketch.dependencies = Shape::before;
    }),
    /** All texts have one hash code. */
    COLLIDING_TEXTS(sketch -> {
        sketch.texts = number -> colliding(number);
        sketch.ids = number -> "";
    }),
    LONG_IDS(sketch -> sketch.ids = number -> "-" + "x".repeat(60) + (10_000 + number)),
    LONG_TEXTS(sketch -> sketch.texts = number -> "Be known in region " + number + ", and ".repeat(20)),
    /** One text that grows with the plan. */
    LENGTHENING_TEXT(sketch ->
            sketch.texts = number -> number == 0 ? "Be known in region " + ", and ".repeat(sketch.size) : "x"),
    /** One word that grows with the plan. */
    LENGTHENING_WORD(sketch -> sketch.texts = number -> number == 0 ? "known".repeat(sketch.size) : "x");

    private static final Set<Shape> HUBS = Sets.immutableEnumSet(
            CHAIN_THAT_INHERITS,
            STAR_OF_GOALS,
            ONE_FOR_ALL,
            ALL_IN_ONE,
            ALL_THROUGH_ONE,
            ALL_THROUGH_SEVERAL,
            ONE_FOR_ALL_GOALS);

    @SuppressWarnings("ImmutableEnumChecker") // A lambda that holds nothing.
    private final Consumer<Sketch> form;

    Shape(Consumer<Sketch> form) {
        this.form = form;
    }

    /** Returns a plan of this shape, in which elements are referred to as given. */
    Strategy plan(int size, BinaryOperator<String> references) {
        // Hash maps take to a tree only what is more than a few.
        Sketch sketch = new Sketch(this == COLLIDING_IDS || this == COLLIDING_TEXTS ? 2 * size : size);
        form.accept(sketch);
        sketch.references = references;
        return sketch.plan();
    }

    /** Returns whether much depends on one element that is named by or names many others. */
    boolean hasHub() {
        return HUBS.contains(this);
    }

    private static int[] some(int... numbers) {
        return numbers;
    }

    private static int[] before(int number) {
        return number == 0 ? some() : some(number - 1);
    }

    private static int[] firstOnly(int number) {
        return number == 0 ? some(0) : some();
    }

    /** "Aa" and "BB" have the same hash code, and so have all words that are made of ten of them. */
    private static String colliding(int number) {
        StringBuilder word = new StringBuilder();
        for (int bit = 0; bit < 10; bit++) {
            word.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return word.toString();
    }
}
