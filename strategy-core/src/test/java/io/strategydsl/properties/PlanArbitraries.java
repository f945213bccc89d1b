package io.strategydsl.properties;

import io.strategydsl.model.StrategyArbitraries;
import io.strategydsl.model.ValueArbitraries;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitrary plans of which something is known. */
final class PlanArbitraries {
    private PlanArbitraries() {}

    /** Plans without a finding, of every size that a page can hold. */
    static Arbitrary<PlanOfADay> soundPlans() {
        Arbitrary<Shape> shapes = Combinators.combine(
                        upTo(1, 3), upTo(1, 3), upTo(0, 3), upTo(1, 4), upTo(1, 3), upTo(1, 3), upTo(2, 4))
                .as(Shape::new);
        return Combinators.combine(shapes, Arbitraries.longs())
                .as((shape, seed) -> new SoundPlanMaker(shape, seed).plan())
                .withoutEdgeCases();
    }

    /** Sound plans in which up to three things are broken. */
    static Arbitrary<PlanOfADay> brokenPlans() {
        // Goals in a cycle come last, since whoever breaks a goal looks at those above and below it.
        Arbitrary<List<Breakage>> breakages = Arbitraries.of(Breakages.ALL)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .uniqueElements()
                .map(chosen -> chosen.stream()
                        .sorted(Comparator.comparing(breakage -> breakage.rule().equals("goal.acyclic")))
                        .toList());
        return Combinators.combine(soundPlans(), breakages, Arbitraries.longs())
                .as((plan, chosen, seed) -> {
                    PlanOfADay broken = plan;
                    for (Breakage breakage : chosen) {
                        broken = broken(broken, breakage, seed);
                    }
                    return broken;
                })
                .withoutEdgeCases();
    }

    /** Sound plans, plans that are a little broken, and plans in which hardly anything fits together. */
    static Arbitrary<PlanOfADay> anyPlans() {
        Arbitrary<PlanOfADay> wild = Combinators.combine(
                        StrategyArbitraries.anyStrategyThatAcceptsNothing(), ValueArbitraries.days())
                .as(PlanOfADay::new);
        return Arbitraries.frequencyOf(Tuple.of(1, soundPlans()), Tuple.of(4, brokenPlans()), Tuple.of(3, wild));
    }

    private static PlanOfADay broken(PlanOfADay plan, Breakage breakage, long seed) {
        try {
            return breakage.in(plan, seed)
                    .map(broken -> new PlanOfADay(broken.strategy(), plan.day()))
                    .orElse(plan);
        } catch (NoSuchElementException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // What is broken already may lack what this would break.
            return plan;
        }
    }

    private static Arbitrary<Integer> upTo(int least, int most) {
        return Arbitraries.integers().between(least, most);
    }
}
