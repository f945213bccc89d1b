package io.strategydsl.model;

import io.strategydsl.internal.Branches;
import io.strategydsl.internal.Forest;
import io.strategydsl.internal.LateList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The elements of one kind that refer to goals: to one of them, or to any of a branch. */
final class GoalReferrers<E extends Element> {
    private final List<E> elements;
    private final Referrers<E> ofGoals = new Referrers<>();
    private final Referrers<Goal> subGoals;
    private final Function<E, SortedSet<String>> references;
    private final StrategyIndex index;
    private volatile @Nullable Branches branches;

    GoalReferrers(
            List<E> elements,
            Function<E, SortedSet<String>> references,
            Referrers<Goal> subGoals,
            StrategyIndex index) {
        this.elements = elements;
        this.references = references;
        this.subGoals = subGoals;
        this.index = index;
        for (E element : elements) {
            ofGoals.addAll(references.apply(element), element);
        }
    }

    /** Returns those that refer to the goal or to one below it, in the order of the plan. */
    List<E> inBranch(Goal goal) {
        List<E> ofGoal = ofGoals.to(goal.id());
        if (subGoals.to(goal.id()).isEmpty()) {
            return ofGoal;
        }
        int place = index.forest().place(goal.id());
        if (place == Forest.NONE) {
            return ofGoal;
        }
        Branches all = branches();
        return all.isEmpty(place) ? List.of() : LateList.ofSome(() -> all(all.in(place)));
    }

    private Branches branches() {
        Branches known = branches;
        if (known == null) {
            known = index.forest().referrers(elements, references);
            branches = known;
        }
        return known;
    }

    private List<E> all(int[] numbers) {
        return Arrays.stream(numbers).mapToObj(elements::get).toList();
    }
}
