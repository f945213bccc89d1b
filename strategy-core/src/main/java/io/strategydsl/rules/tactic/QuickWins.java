package io.strategydsl.rules.tactic;

import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import io.strategydsl.planning.days.PlannedDays;
import io.strategydsl.planning.priorities.Quadrant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The tactics of a plan that have a high value and a low complexity.
 *
 * @param waiting those that are still to be done and have a day, in the order of their days
 * @param prerequisites the ids of all tactics that one of them depends on, directly or through another
 */
record QuickWins(List<Waiting> waiting, Set<String> prerequisites) {

    /** A tactic that is still to be done, and the day on which it is due, or due for the first time. */
    record Waiting(LocalDate day, String tactic) {}

    static QuickWins in(StrategyIndex index, int threshold) {
        List<Waiting> waiting = new ArrayList<>();
        Set<String> prerequisites = new HashSet<>();
        Deque<Tactic> dependent = new ArrayDeque<>();
        for (Tactic tactic : index.tactics()) {
            if (Quadrant.of(tactic, threshold)
                    .filter(Quadrant.HIGH_VALUE_LOW_COMPLEXITY::equals)
                    .isPresent()) {
                dependent.add(tactic);
                PlannedDays.of(tactic, index)
                        .firstDueUnlessDone()
                        .ifPresent(day -> waiting.add(new Waiting(day, tactic.id())));
            }
        }
        while (!dependent.isEmpty()) {
            for (String dependency : dependent.remove().dependencies()) {
                if (prerequisites.add(dependency)) {
                    index.tactic(dependency)
                            .filter(tactic -> !tactic.isDropped())
                            .ifPresent(dependent::add);
                }
            }
        }
        waiting.sort(Comparator.comparing(Waiting::day).thenComparing(Waiting::tactic));
        return new QuickWins(List.copyOf(waiting), Set.copyOf(prerequisites));
    }

    /** Returns the first one that is due after the day. */
    Optional<Waiting> nextAfter(LocalDate day) {
        int from = 0;
        int to = waiting.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (waiting.get(middle).day().isAfter(day)) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from < waiting.size() ? Optional.of(waiting.get(from)) : Optional.empty();
    }
}
