package io.strategydsl.model;

import com.google.common.base.Suppliers;
import com.google.common.collect.Maps;
import io.strategydsl.internal.Branches;
import io.strategydsl.internal.Forest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Which goals of a plan are below which, by their places in the plan. References find the first of several goals with one
 * id, so nothing is below a later one.
 */
final class GoalForest {
    private final List<Goal> goals;
    private final Map<String, Integer> places;
    private final Forest forest;

    private final Supplier<int[]> typed = Suppliers.memoize(() -> nearest(GoalForest::isTyped));
    private final Supplier<int[]> aligned = Suppliers.memoize(() -> nearest(GoalForest::isAligned));
    private final Supplier<int[]> owned = Suppliers.memoize(() -> nearest(GoalForest::isOwned));

    GoalForest(List<Goal> goals) {
        this.goals = goals;
        this.places = Maps.newHashMapWithExpectedSize(goals.size());
        for (int place = 0; place < goals.size(); place++) {
            places.putIfAbsent(goals.get(place).id(), place);
        }
        int[] above = new int[goals.size()];
        for (int place = 0; place < above.length; place++) {
            Optional<String> parent = goals.get(place).partOf();
            above[place] = parent.isEmpty() ? Forest.NONE : place(parent.get());
        }
        this.forest = Forest.of(above);
    }

    /** The place of the goal that has this id, or {@link Forest#NONE}. */
    int place(String id) {
        return places.getOrDefault(id, Forest.NONE);
    }

    /** The goal with this id, or the nearest above it, that states a type. */
    Optional<Goal> typed(String id) {
        return nearest(typed.get(), id);
    }

    /** The goal with this id, or the nearest above it, that says which objectives it supports. */
    Optional<Goal> aligned(String id) {
        return nearest(aligned.get(), id);
    }

    /** The goal with this id, or the nearest above it, that states its owners. */
    Optional<Goal> owned(String id) {
        return nearest(owned.get(), id);
    }

    /** For each goal the place of the nearest that says which objectives it supports, which may be itself. */
    int[] aligned() {
        return aligned.get();
    }

    /** For each goal the place of the nearest for which something holds, which may be itself, or {@link Forest#NONE}. */
    int[] nearest(Predicate<Goal> holds) {
        return forest.nearest(place -> holds.test(goals.get(place)));
    }

    /** The elements that refer to the goals of each branch, by their places among all of them. */
    <E> Branches referrers(List<E> elements, Function<E, Set<String>> references) {
        Branches.Builder branches = Branches.of(forest);
        for (int number = 0; number < elements.size(); number++) {
            for (String id : references.apply(elements.get(number))) {
                int place = place(id);
                if (place != Forest.NONE) {
                    branches.add(place, number);
                }
            }
        }
        return branches.build();
    }

    /** The one of the nearest goals that is nearest to the goal with this id. */
    Optional<Goal> nearest(int[] nearest, String id) {
        int place = place(id);
        return place == Forest.NONE || nearest[place] == Forest.NONE
                ? Optional.empty()
                : Optional.of(goals.get(nearest[place]));
    }

    private static boolean isTyped(Goal goal) {
        return goal.type().isPresent();
    }

    private static boolean isAligned(Goal goal) {
        return !goal.supportedObjectives().isEmpty();
    }

    private static boolean isOwned(Goal goal) {
        return !goal.owners().isEmpty();
    }
}
