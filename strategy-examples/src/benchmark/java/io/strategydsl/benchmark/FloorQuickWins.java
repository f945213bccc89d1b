package io.strategydsl.benchmark;

import io.strategydsl.model.Tactic;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The last day on which a tactic of high value and low complexity is due, and all that such tactics wait for. */
final class FloorQuickWins {
    static final int THRESHOLD = 5;

    final Set<String> prerequisites = new HashSet<>();
    final @Nullable LocalDate last;

    FloorQuickWins(FloorIndex index) {
        LocalDate latest = null;
        Deque<Tactic> dependent = new ArrayDeque<>();
        for (Tactic tactic : index.strategy.tactics()) {
            if (!tactic.isDropped() && isQuickWin(tactic)) {
                dependent.add(tactic);
                LocalDate due = FloorDays.dueUnlessDone(tactic, index);
                if (due != null && (latest == null || due.isAfter(latest))) {
                    latest = due;
                }
            }
        }
        last = latest;
        while (!dependent.isEmpty()) {
            for (String id : dependent.remove().dependencies()) {
                Tactic tactic = index.tactics.get(id);
                if (prerequisites.add(id) && tactic != null && !tactic.isDropped()) {
                    dependent.add(tactic);
                }
            }
        }
    }

    private static boolean isQuickWin(Tactic tactic) {
        return tactic.value().isPresent()
                && tactic.complexity().isPresent()
                && tactic.value().getAsInt() > THRESHOLD
                && tactic.complexity().getAsInt() <= THRESHOLD;
    }
}
