package io.strategydsl.planning.agenda;

import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * The order of the plan, but with each tactic after those that it depends on. There is one order for the whole plan and
 * not one for each day, so that the agenda of an owner is a part of the whole agenda. The first tactic of a cycle comes
 * after the others.
 */
final class DependencyOrder {
    private static final int UNSEEN = -1;
    private static final int WAITING = -2;

    private final List<Tactic> tactics;
    private final Map<String, Integer> positions = new HashMap<>();
    private final int[] ranks;
    private int ranked;

    private DependencyOrder(StrategyIndex index) {
        this.tactics = index.tactics();
        this.ranks = new int[tactics.size()];
        for (int i = 0; i < tactics.size(); i++) {
            Tactic tactic = tactics.get(i);
            // Of several tactics with one id, references find the first, even if that one is dropped.
            if (index.tactic(tactic.id()).filter(found -> found == tactic).isPresent()) {
                positions.putIfAbsent(tactic.id(), i);
            }
        }
    }

    /** Returns the rank of each tactic that is not dropped, in the order of {@link StrategyIndex#tactics()}. */
    static int[] ranks(StrategyIndex index) {
        DependencyOrder order = new DependencyOrder(index);
        Arrays.fill(order.ranks, UNSEEN);
        for (int i = 0; i < order.ranks.length; i++) {
            order.rank(i);
        }
        return order.ranks;
    }

    /** Uses a stack, not recursion, so that chains of dependencies can have any length. */
    private void rank(int start) {
        record Visit(int position, Iterator<String> dependencies) {}
        if (ranks[start] != UNSEEN) {
            return;
        }
        Deque<Visit> visits = new ArrayDeque<>();
        visits.push(new Visit(start, opened(start)));
        while (!visits.isEmpty()) {
            Visit visit = visits.element();
            if (visit.dependencies().hasNext()) {
                Integer dependency = positions.get(visit.dependencies().next());
                if (dependency != null && ranks[dependency] == UNSEEN) {
                    visits.push(new Visit(dependency, opened(dependency)));
                }
            } else {
                ranks[visits.pop().position()] = ranked++;
            }
        }
    }

    private Iterator<String> opened(int position) {
        ranks[position] = WAITING;
        return tactics.get(position).dependencies().iterator();
    }
}
