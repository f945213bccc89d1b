package io.strategydsl.planning.priorities;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyArbitraries;
import io.strategydsl.model.Tactic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PrioritiesPropertyTest {

    /** Plans of nothing but tactics, broken in every way that a tactic can be. */
    @Provide
    Arbitrary<Strategy> plans() {
        return StrategyArbitraries.any(Tactic.class)
                .list()
                .ofMaxSize(6)
                .map(tactics -> Strategy.builder("plan").tactics(tactics).build());
    }

    /** Plans of nothing but tactics with scores and ids of their own. */
    @Provide
    Arbitrary<Strategy> scoredPlans() {
        Arbitrary<Integer> scores = Arbitraries.integers().between(1, 10);
        return Combinators.combine(scores, scores)
                .as(Scores::new)
                .list()
                .ofMaxSize(8)
                .map(PrioritiesPropertyTest::plan);
    }

    @Property(tries = 100)
    void theOrderOfTheElementsMakesNoDifference(@ForAll("plans") Strategy plan, @ForAll long seed) {
        List<Tactic> shuffled = new ArrayList<>(plan.tactics());
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(described(plan.toBuilder().tactics(shuffled).build())).isEqualTo(described(plan));
    }

    @Property(tries = 100)
    void everyTacticIsEitherRankedOrUnscored(@ForAll("plans") Strategy plan) {
        Priorities priorities = Priorities.of(plan);

        assertThat(Stream.concat(
                        priorities.ranked().stream().map(RankedTactic::tactic),
                        priorities.unscored().stream().map(UnscoredTactic::tactic)))
                .containsExactlyInAnyOrderElementsOf(plan.tactics().stream()
                        .filter(tactic -> !tactic.isDropped())
                        .toList());
    }

    @Property(tries = 100)
    void everyRankedTacticIsInExactlyOneQuadrant(
            @ForAll("plans") Strategy plan, @ForAll @IntRange(min = 1, max = 9) int threshold) {
        Priorities priorities = Priorities.of(plan).withThreshold(threshold);

        assertThat(Stream.of(Quadrant.values()).flatMap(quadrant -> priorities.inQuadrant(quadrant).stream()))
                .isEqualTo(priorities.ranked());
    }

    @Property(tries = 100)
    void noTruthWithinTheUncertaintyLetsATacticOvertakeWhereThatWasDenied(
            @ForAll("scoredPlans") Strategy plan,
            @ForAll @IntRange(min = 1, max = 9) int threshold,
            @ForAll @IntRange(max = 9) int uncertainty,
            @ForAll long seed) {
        Priorities guessed = Priorities.of(plan).withThreshold(threshold).withUncertainty(uncertainty);
        Ranks before = Ranks.of(guessed);
        Ranks after = Ranks.of(
                Priorities.of(truth(plan, uncertainty, new Random(seed))).withThreshold(threshold));

        for (Tactic one : plan.tactics()) {
            for (Tactic other : plan.tactics()) {
                boolean overtakes = !before.isBefore(one.id(), other.id()) && after.isBefore(one.id(), other.id());
                assertThat(guessed.couldOvertake(one, other) || !overtakes).isTrue();
            }
        }
    }

    @Property(tries = 100)
    void noTruthWithinTheUncertaintyLeavesTheRanksAndQuadrantsThatWereTold(
            @ForAll("scoredPlans") Strategy plan,
            @ForAll @IntRange(min = 1, max = 9) int threshold,
            @ForAll @IntRange(max = 9) int uncertainty,
            @ForAll long seed) {
        Priorities truth =
                Priorities.of(truth(plan, uncertainty, new Random(seed))).withThreshold(threshold);
        Map<String, RankedTactic> guessed = new HashMap<>();
        Priorities.of(plan)
                .withThreshold(threshold)
                .withUncertainty(uncertainty)
                .ranked()
                .forEach(each -> guessed.put(each.tactic().id(), each));

        assertThat(truth.ranked()).allSatisfy(each -> {
            RankedTactic ranked =
                    Objects.requireNonNull(guessed.get(each.tactic().id()));
            assertThat(each.rank()).isBetween(ranked.bestRank(), ranked.worstRank());
            assertThat(ranked.couldMoveTo().contains(each.quadrant()) || ranked.quadrant() == each.quadrant())
                    .isTrue();
        });
    }

    @Property(tries = 100)
    void noOtherGuessIsMoreDecisive(
            @ForAll("scoredPlans") Strategy plan,
            @ForAll @IntRange(min = 1, max = 9) int threshold,
            @ForAll @IntRange(max = 3) int uncertainty) {
        Priorities priorities = Priorities.of(plan).withThreshold(threshold).withUncertainty(uncertainty);
        int most = 0;
        for (int i = 0; i < plan.tactics().size(); i++) {
            for (Criterion criterion : Criterion.values()) {
                for (int change = -uncertainty; change <= uncertainty; change++) {
                    most = Math.max(most, overtakings(priorities, i, criterion, change));
                }
            }
        }

        assertThat(priorities.decisiveGuess().map(DecisiveGuess::overtakings).orElse(0))
                .isEqualTo(most);
    }

    /** How many change sides with a tactic, counted by writing the other number into the plan. */
    private static int overtakings(Priorities priorities, int position, Criterion criterion, int change) {
        Tactic tactic = priorities.strategy().tactics().get(position);
        Scores scores = Scores.of(tactic).orElseThrow();
        int number = scores.get(criterion) + change;
        if (!Scores.isPossible(number)) {
            return 0;
        }
        List<Tactic> changed = new ArrayList<>(priorities.strategy().tactics());
        Scores other = scores.with(criterion, number);
        changed.set(position, scored(tactic.id(), other));
        Ranks before = Ranks.of(priorities);
        Ranks after = Ranks.of(
                Priorities.of(priorities.strategy().toBuilder().tactics(changed).build())
                        .withThreshold(priorities.threshold()));
        int passed = 0;
        for (String id : before.byId().keySet()) {
            boolean overtakes = !before.isBefore(tactic.id(), id) && after.isBefore(tactic.id(), id);
            boolean overtaken = !before.isBefore(id, tactic.id()) && after.isBefore(id, tactic.id());
            passed += overtaken || overtakes ? 1 : 0;
        }
        return passed;
    }

    private static Strategy truth(Strategy plan, int uncertainty, Random random) {
        return plan(plan.tactics().stream()
                .map(tactic -> new Scores(
                        truth(tactic.value().orElseThrow(), uncertainty, random),
                        truth(tactic.complexity().orElseThrow(), uncertainty, random)))
                .toList());
    }

    private static int truth(int guess, int uncertainty, Random random) {
        int truth = guess - uncertainty + random.nextInt(2 * uncertainty + 1);
        return Math.max(1, Math.min(10, truth));
    }

    private static Strategy plan(List<Scores> scores) {
        return Strategy.builder("plan")
                .tactics(IntStream.range(0, scores.size())
                        .mapToObj(i -> scored("t" + i, scores.get(i)))
                        .toList())
                .build();
    }

    private static Tactic scored(String id, Scores scores) {
        return Tactic.builder(id)
                .value(scores.value())
                .complexity(scores.complexity())
                .build();
    }

    private static List<String> described(Strategy plan) {
        return Priorities.of(plan).ranked().stream()
                .map(each -> each.rank() + " to " + each.worstRank() + " "
                        + each.tactic().id())
                .toList();
    }

    private record Ranks(Map<String, Integer> byId) {
        static Ranks of(Priorities priorities) {
            Map<String, Integer> ranks = new HashMap<>();
            priorities.ranked().forEach(each -> ranks.put(each.tactic().id(), each.rank()));
            return new Ranks(ranks);
        }

        boolean isBefore(String one, String other) {
            return rank(one) < rank(other);
        }

        private int rank(String id) {
            return Objects.requireNonNull(byId.get(id));
        }
    }
}
