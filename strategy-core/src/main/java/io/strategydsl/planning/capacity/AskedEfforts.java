package io.strategydsl.planning.capacity;

import io.strategydsl.model.IdentifiedElement;
import io.strategydsl.model.Post;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import io.strategydsl.planning.days.PlannedDays;
import io.strategydsl.planning.days.Week;
import io.strategydsl.planning.priorities.Priorities;
import io.strategydsl.planning.priorities.Quadrant;
import io.strategydsl.planning.priorities.RankedTactic;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What all tactics and posts of a plan ask of their owners, and which of them ask for nothing that is known. */
final class AskedEfforts {
    final List<IdentifiedElement> withoutEffort = new ArrayList<>();
    final List<IdentifiedElement> withoutWeeks = new ArrayList<>();
    final List<AskedHours> unowned = new ArrayList<>();
    /** The tactics of high value and high complexity that are still to be done, the best first. */
    final List<Tactic> second = new ArrayList<>();

    private final StrategyIndex index;
    private final Weeks weeks;
    private final Map<String, List<Together>> byOwner = new LinkedHashMap<>();
    private final Map<Set<String>, Together> bySet = new IdentityHashMap<>();

    AskedEfforts(StrategyIndex index, Weeks weeks) {
        this.index = index;
        this.weeks = weeks;
        Set<Tactic> waiting = Collections.newSetFromMap(new IdentityHashMap<>());
        for (RankedTactic ranked : Priorities.of(index.strategy()).inQuadrant(Quadrant.HIGH_VALUE_HIGH_COMPLEXITY)) {
            if (!PlannedDays.of(ranked.tactic(), index).isOver() && waiting.add(ranked.tactic())) {
                second.add(ranked.tactic());
            }
        }
        for (Tactic tactic : index.tactics()) {
            PlannedDays days = PlannedDays.of(tactic, index);
            add(tactic, tactic.effort(), index.assignees(tactic), days, waiting.contains(tactic));
        }
        for (Post post : index.posts()) {
            add(post, post.effort(), index.assignees(post), PlannedDays.of(post, index), false);
        }
        bySet.values().forEach(Together::sort);
        unowned.sort(AskedHours.MOST_FIRST);
    }

    private void add(
            IdentifiedElement element,
            Optional<BigDecimal> effort,
            Set<String> owners,
            PlannedDays days,
            boolean waits) {
        if (days.isOver()) {
            return;
        }
        if (!hasKnownWeeks(days)) {
            withoutWeeks.add(element);
        } else if (effort.isPresent()) {
            add(element, owners, weeks.hours(effort.get(), Math.max(1, owners.size()), days), waits);
        } else if (days.timesToDo(weeks.firstDay(), weeks.lastDay()).findFirst().isPresent()) {
            withoutEffort.add(element);
        }
    }

    private void add(IdentifiedElement element, Set<String> owners, Map<Week, BigDecimal> hours, boolean waits) {
        if (hours.isEmpty()) {
            return;
        }
        if (owners.isEmpty()) {
            unowned.add(new AskedHours(element, hours.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
        } else {
            bySet.computeIfAbsent(owners, this::together).add(element, hours, waits);
        }
    }

    private Together together(Set<String> owners) {
        Together together = new Together();
        for (String owner : owners) {
            byOwner.computeIfAbsent(owner, any -> new ArrayList<>()).add(together);
        }
        return together;
    }

    /** Returns whether it is known in which weeks it falls, if in any week at all. */
    static boolean hasKnownWeeks(PlannedDays days) {
        return days.hasDays() && days.areWeeksStated();
    }

    /** Returns the ids of all who are asked for something, in the order in which they are first asked. */
    Set<String> owners() {
        return byOwner.keySet();
    }

    /** Returns what an owner is asked for, alone or together with others. */
    List<Together> of(String owner) {
        return byOwner.getOrDefault(owner, List.of());
    }

    StrategyIndex index() {
        return index;
    }

    Weeks weeks() {
        return weeks;
    }
}
