package io.strategydsl.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Holds what an index says of goals above and below each other against a climb from each goal by itself. */
class StrategyIndexPropertyTest {

    @Property
    void inheritsTheTypeFromTheNearestGoalThatStatesOne(@ForAll("plans") Strategy plan) {
        StrategyIndex index = StrategyIndex.of(plan);

        for (Goal goal : plan.goals()) {
            assertThat(index.type(goal)).isEqualTo(nearest(goal, index, Goal::type));
        }
    }

    @Property
    void inheritsObjectivesAndOwnersFromTheNearestGoalThatStatesThem(@ForAll("plans") Strategy plan) {
        StrategyIndex index = StrategyIndex.of(plan);

        for (Goal goal : plan.goals()) {
            assertThat(index.supportedObjectives(goal))
                    .isEqualTo(nearest(goal, index, each -> stated(each.supportedObjectives()))
                            .orElse(Set.of()));
            assertThat(index.owners(goal))
                    .isEqualTo(
                            nearest(goal, index, each -> stated(each.owners())).orElse(Set.of()));
        }
    }

    @Property
    void findsWhatRefersToAGoalOrToOneBelowIt(@ForAll("plans") Strategy plan) {
        StrategyIndex index = StrategyIndex.of(plan);

        for (Goal goal : plan.goals()) {
            assertThat(index.metrics(goal))
                    .containsExactlyElementsOf(plan.metrics().stream()
                            .filter(metric -> isInBranch(index.measuredGoals(metric), goal, index))
                            .toList());
            assertThat(index.tactics(goal))
                    .containsExactlyElementsOf(plan.tactics().stream()
                            .filter(tactic -> isInBranch(index.servedGoals(tactic), goal, index))
                            .toList());
        }
    }

    @Property
    void knowsBeforehandWhetherAnythingRefersToAGoalOrToOneBelowIt(@ForAll("plans") Strategy plan) {
        StrategyIndex index = StrategyIndex.of(plan);

        for (Goal goal : plan.goals()) {
            assertThat(index.metrics(goal).isEmpty())
                    .isEqualTo(index.metrics(goal).size() == 0);
        }
    }

    @Property
    void findsTheGoalsThatSupportAnObjective(@ForAll("plans") Strategy plan) {
        StrategyIndex index = StrategyIndex.of(plan);

        for (Objective objective : plan.objectives()) {
            assertThat(index.goals(objective))
                    .containsExactlyElementsOf(plan.goals().stream()
                            .filter(goal -> index.supportedObjectives(goal).contains(objective.id()))
                            .toList());
        }
    }

    @Property
    void hasOneNearestTopmostGoalAboveEachGoal(@ForAll("plans") Strategy plan) {
        StrategyIndex index = StrategyIndex.of(plan);

        for (Goal goal : plan.goals()) {
            List<Goal> selfAndAbove = new ArrayList<>(List.of(goal));
            selfAndAbove.addAll(index.ancestors(goal));
            assertThat(selfAndAbove).filteredOn(index::isTopmost).startsWith(index.topmost(goal));
        }
    }

    @Provide
    Arbitrary<Strategy> plans() {
        Arbitrary<String> ids = Arbitraries.of("a", "b", "c", "d", "e", "f");
        Arbitrary<Set<String>> some = ids.set().ofMaxSize(3);
        Arbitrary<Goal> goals = Combinators.combine(
                        ids,
                        ids.optional(0.7),
                        Arbitraries.of(GoalType.REVENUE, GoalType.NEW_LEADS).optional(0.3),
                        ids.set().ofMaxSize(1),
                        ids.set().ofMaxSize(1))
                .as((id, partOf, type, objectives, owners) -> Goal.builder(id)
                        .partOf(partOf)
                        .type(type)
                        .supportedObjectives(objectives)
                        .owners(owners)
                        .build());
        Arbitrary<Metric> metrics = Combinators.combine(ids, some)
                .as((id, measured) -> Metric.builder(id).measuredGoals(measured).build());
        Arbitrary<Tactic> tactics = Combinators.combine(ids, some)
                .as((id, served) -> Tactic.builder(id).servedGoals(served).build());
        Arbitrary<Objective> objectives = ids.map(id -> Objective.builder(id).build());
        return Combinators.combine(
                        goals.list().ofMaxSize(8),
                        metrics.list().ofMaxSize(4),
                        tactics.list().ofMaxSize(4),
                        objectives.list().ofMaxSize(3))
                .as((someGoals, someMetrics, someTactics, someObjectives) -> Strategy.builder("plan")
                        .goals(someGoals)
                        .metrics(someMetrics)
                        .tactics(someTactics)
                        .objectives(someObjectives)
                        .build());
    }

    private static <T> Optional<T> nearest(Goal goal, StrategyIndex index, Function<Goal, Optional<T>> attribute) {
        return attribute
                .apply(goal)
                .or(() -> index.ancestors(goal).stream()
                        .flatMap(above -> attribute.apply(above).stream())
                        .findFirst());
    }

    private static Optional<Set<String>> stated(Set<String> ids) {
        return ids.isEmpty() ? Optional.empty() : Optional.of(ids);
    }

    private static boolean isInBranch(Set<String> references, Goal goal, StrategyIndex index) {
        return references.stream()
                .anyMatch(id -> id.equals(goal.id())
                        || index.goal(id)
                                .filter(each -> index.ancestors(each).stream()
                                        .anyMatch(above -> above.id().equals(goal.id())))
                                .isPresent());
    }
}
