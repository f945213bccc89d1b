package io.strategydsl.model;

import com.google.common.base.Suppliers;
import io.strategydsl.internal.Branches;
import io.strategydsl.internal.Forest;
import io.strategydsl.internal.LateList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** The elements of one kind that refer to goals: to one of them, or to any of a branch. */
final class GoalReferrers<E extends Element> {
    private final List<E> elements;
    private final Referrers<E> ofGoals = new Referrers<>();
    private final Referrers<Goal> subGoals;
    private final Supplier<GoalForest> forest;
    private final Supplier<Branches> branches;

    GoalReferrers(
            List<E> elements,
            Function<E, Set<String>> references,
            Referrers<Goal> subGoals,
            Supplier<GoalForest> forest) {
        this.elements = elements;
        this.subGoals = subGoals;
        this.forest = forest;
        for (E element : elements) {
            ofGoals.addAll(references.apply(element), element);
        }
        this.branches = Suppliers.memoize(() -> forest.get().referrers(elements, references));
    }

    /** Returns those that refer to the goal or to one below it, in the order of the plan. */
    List<E> inBranch(Goal goal) {
        List<E> ofGoal = ofGoals.to(goal.id());
        if (subGoals.to(goal.id()).isEmpty()) {
            return ofGoal;
        }
        int place = forest.get().place(goal.id());
        if (place == Forest.NONE) {
            return ofGoal;
        }
        Branches all = branches.get();
        return all.isEmpty(place) ? List.of() : LateList.ofSome(() -> all(all.in(place)));
    }

    private List<E> all(int[] numbers) {
        return Arrays.stream(numbers).mapToObj(elements::get).toList();
    }
}
