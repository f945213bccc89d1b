package io.strategydsl.model;

import io.strategydsl.internal.Branches;
import io.strategydsl.internal.Forest;
import io.strategydsl.internal.LateList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The goals that support objectives: those that say so, and those below them that say nothing of objectives. */
final class Supporters {
    private final Referrers<Goal> stating = new Referrers<>();
    private final boolean inherited;
    private final StrategyIndex index;
    private volatile @Nullable Heirs heirs;

    Supporters(StrategyIndex index) {
        this.index = index;
        boolean anyInherits = false;
        for (Goal goal : index.strategy().goals()) {
            stating.addAll(goal.supportedObjectives(), goal);
            anyInherits |= goal.supportedObjectives().isEmpty() && goal.partOf().isPresent();
        }
        this.inherited = anyInherits;
    }

    /** Returns those that support the objective, themselves or through a goal above them, in the order of the plan. */
    List<Goal> of(Objective objective) {
        List<Goal> goals = stating.to(objective.id());
        return !inherited || goals.isEmpty() ? goals : LateList.ofSome(() -> heirs().of(objective));
    }

    private Heirs heirs() {
        Heirs known = heirs;
        if (known == null) {
            known = new Heirs(index.strategy().goals(), index.forest().aligned());
            heirs = known;
        }
        return known;
    }

    /** For each goal that says which objectives it supports those that support them through it, itself included. */
    private static final class Heirs {
        private final List<Goal> goals;
        private final Referrers<Integer> stating = new Referrers<>();
        private final Branches heirs;

        Heirs(List<Goal> goals, int[] aligned) {
            this.goals = goals;
            // By the one goal from which each inherits. These are not branches: a goal below it may state others.
            int[] none = new int[goals.size()];
            Arrays.fill(none, Forest.NONE);
            Branches.Builder collected = Branches.of(Forest.of(none));
            for (int place = 0; place < goals.size(); place++) {
                stating.addAll(goals.get(place).supportedObjectives(), place);
                if (aligned[place] != Forest.NONE) {
                    collected.add(aligned[place], place);
                }
            }
            this.heirs = collected.build();
        }

        List<Goal> of(Objective objective) {
            return stating.to(objective.id()).stream()
                    .flatMapToInt(place -> IntStream.of(heirs.in(place)))
                    .sorted()
                    .mapToObj(goals::get)
                    .toList();
        }
    }
}
