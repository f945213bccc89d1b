package io.strategydsl.validation;

import com.google.common.collect.Sets;
import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.Element;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.Goal;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Post;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who owns the elements that paths lead to; each is looked up once, however many findings there are about it. Owners come
 * in the sets that elements share: those whom a tactic names, and those of each goal that it serves.
 */
final class Owners {
    private final StrategyIndex index;
    private final Map<ElementPath, List<Set<String>>> known = new HashMap<>();

    Owners(StrategyIndex index) {
        this.index = index;
    }

    /** Returns the sets of those who own it, none of them empty or given twice; an owner can be in several. */
    List<Set<String>> of(ElementPath path) {
        return known.computeIfAbsent(path.element(), this::stated);
    }

    /** Returns whether the team has the owner; an id that no member has is nobody to ask. */
    boolean isMember(String owner) {
        return index.member(owner).isPresent();
    }

    private List<Set<String>> stated(ElementPath path) {
        Element element = index.find(path).orElse(null);
        if (element instanceof Tactic tactic) {
            return different(tactic.ownersAndAccountable(), index.servedGoals(tactic));
        }
        if (element instanceof Goal goal) {
            return different(index.owners(goal), Set.of());
        }
        if (element instanceof ChannelPlan channel) {
            return different(channel.owners(), Set.of());
        }
        if (element instanceof Post post) {
            return different(index.assignees(post), Set.of());
        }
        if (element instanceof Metric metric) {
            return different(Set.of(), index.measuredGoals(metric));
        }
        return List.of();
    }

    private List<Set<String>> different(Set<String> own, Set<String> goals) {
        // By identity, since to compare sets is as slow as to go through them.
        Set<Set<String>> seen = Sets.newIdentityHashSet();
        List<Set<String>> different = new ArrayList<>(1);
        add(own, seen, different);
        for (String id : goals) {
            index.goal(id).ifPresent(goal -> add(index.owners(goal), seen, different));
        }
        return different;
    }

    private static void add(Set<String> owners, Set<Set<String>> seen, List<Set<String>> different) {
        if (!owners.isEmpty() && seen.add(owners)) {
            different.add(owners);
        }
    }
}
