package io.strategydsl.rules.tactic;

import com.google.common.base.Suppliers;
import io.strategydsl.internal.Lines;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import io.strategydsl.planning.days.PlannedDays;
import io.strategydsl.planning.days.Week;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * In which weeks the owners of a plan have too many tactics due. Tactics of which the same set of owners is to be, such as
 * those of a goal that many own, are counted once for all of these.
 */
final class OwnerWeeks {
    private final StrategyIndex index;
    private final int most;
    private final Map<String, List<Together>> byOwner = new HashMap<>();

    /**
     * The week in which most tactics are due, of those in which too many are.
     *
     * @param week the first that has as many
     * @param count how many are due
     * @param otherWeeks in how many other weeks too many are due
     * @param first the ids of the first of these tactics
     */
    record Busiest(Week week, int count, int otherWeeks, List<String> first) {}

    private record Placed(int place, Tactic tactic) {}

    /** Tactics of the same owners. */
    private final class Together {
        private final List<Placed> tactics = new ArrayList<>();
        private final Supplier<Optional<Busiest>> busiest = Suppliers.memoize(() -> busiestOf(tactics));
    }

    OwnerWeeks(StrategyIndex index, int most) {
        this.index = index;
        this.most = most;
        IdentityHashMap<Set<String>, Together> bySet = new IdentityHashMap<>();
        int place = 0;
        for (Tactic tactic : index.tactics()) {
            if (tactic.schedule().isPresent()) {
                bySet.computeIfAbsent(index.assignees(tactic), this::together)
                        .tactics
                        .add(new Placed(place++, tactic));
            }
        }
    }

    private Together together(Set<String> owners) {
        Together together = new Together();
        for (String owner : owners) {
            byOwner.computeIfAbsent(owner, any -> new ArrayList<>()).add(together);
        }
        return together;
    }

    /** Returns whether a tactic with a schedule has this owner. */
    boolean isOwner(String id) {
        return byOwner.containsKey(id);
    }

    /** Returns the busiest week of the owner, where too many tactics are due in one. */
    Optional<Busiest> busiest(String owner) {
        List<Together> all = byOwner.getOrDefault(owner, List.of());
        if (all.size() == 1) {
            return all.get(0).busiest.get();
        }
        return busiestOf(all.stream()
                .flatMap(together -> together.tactics.stream())
                .sorted(Comparator.comparingInt(Placed::place))
                .toList());
    }

    private Optional<Busiest> busiestOf(List<Placed> tactics) {
        if (tactics.size() <= most) {
            return Optional.empty();
        }
        Map<Week, Integer> weeks = countByWeek(tactics);
        weeks.values().removeIf(count -> count <= most);
        return weeks.entrySet().stream()
                // Of several, the first that has as many.
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .map(week -> new Busiest(
                        week.getKey(), week.getValue(), weeks.size() - 1, firstDue(tactics, week.getKey())));
    }

    private Map<Week, Integer> countByWeek(List<Placed> tactics) {
        Map<Week, Integer> weeks = new TreeMap<>();
        for (Placed placed : tactics) {
            Iterator<Week> due =
                    PlannedDays.of(placed.tactic(), index).weeksToDo().iterator();
            while (due.hasNext()) {
                weeks.merge(due.next(), 1, Integer::sum);
            }
        }
        return weeks;
    }

    private List<String> firstDue(List<Placed> tactics, Week week) {
        return tactics.stream()
                .map(Placed::tactic)
                .filter(tactic -> PlannedDays.of(tactic, index).weeksToDo().anyMatch(week::equals))
                .map(Tactic::id)
                .limit(Lines.MAX_SHOWN)
                .toList();
    }
}
