package io.strategydsl.model;

import io.strategydsl.internal.Branches;
import io.strategydsl.internal.Forest;
import io.strategydsl.internal.NamedForest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which goals of a plan are below which, by their places in the plan, and what they inherit. */
final class GoalForest {
    private final List<Goal> goals;
    private final NamedForest forest;

    // As in the index, worked out when somebody asks.
    private volatile int @Nullable [] typed;
    private volatile int @Nullable [] aligned;
    private volatile int @Nullable [] owned;

    GoalForest(List<Goal> goals) {
        this.goals = goals;
        this.forest = NamedForest.of(goals, Goal::id, Goal::partOf);
    }

    /** Returns the place of the goal that has this id, or {@link Forest#NONE}. */
    int place(String id) {
        return forest.place(id);
    }

    /** Returns the goal with this id, or the nearest above it, that states a type. */
    Optional<Goal> typed(String id) {
        int[] known = typed;
        if (known == null) {
            known = nearest(GoalForest::isTyped);
            typed = known;
        }
        return nearest(known, id);
    }

    /** Returns the goal with this id, or the nearest above it, that says which objectives it supports. */
    Optional<Goal> aligned(String id) {
        return nearest(aligned(), id);
    }

    /** Returns the goal with this id, or the nearest above it, that states its owners. */
    Optional<Goal> owned(String id) {
        int[] known = owned;
        if (known == null) {
            known = nearest(GoalForest::isOwned);
            owned = known;
        }
        return nearest(known, id);
    }

    /** Returns for each goal the place of the nearest that says which objectives it supports, which may be itself. */
    int[] aligned() {
        int[] known = aligned;
        if (known == null) {
            known = nearest(GoalForest::isAligned);
            aligned = known;
        }
        return known;
    }

    /**
     * Returns for each goal the place of the nearest for which something holds, which may be itself, or {@link
     * Forest#NONE}.
     */
    int[] nearest(Predicate<Goal> holds) {
        return forest.forest().nearest(place -> holds.test(goals.get(place)));
    }

    /** Returns the one of the nearest goals that is nearest to the goal with this id. */
    Optional<Goal> nearest(int[] nearest, String id) {
        int place = place(id);
        return place == Forest.NONE || nearest[place] == Forest.NONE
                ? Optional.empty()
                : Optional.of(goals.get(nearest[place]));
    }

    /** Returns the elements that refer to the goals of each branch, by their places among all of them. */
    <E> Branches referrers(List<E> elements, Function<E, ? extends Set<String>> references) {
        return forest.naming(elements, references);
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
