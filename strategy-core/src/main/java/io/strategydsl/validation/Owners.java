package io.strategydsl.validation;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.Element;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.Goal;
import io.strategydsl.model.Metric;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who owns the elements that paths lead to; each is looked up once, however many findings there are about it. */
final class Owners {
    private final StrategyIndex index;
    private final Map<ElementPath, List<String>> known = new HashMap<>();

    Owners(StrategyIndex index) {
        this.index = index;
    }

    /** The members who own it; an id that no member has is nobody to ask. */
    List<String> of(ElementPath path) {
        return known.computeIfAbsent(path.element(), this::membersAmongStated);
    }

    private List<String> membersAmongStated(ElementPath path) {
        return stated(path).stream().filter(id -> index.member(id).isPresent()).toList();
    }

    private Set<String> stated(ElementPath path) {
        Element element = index.find(path).orElse(null);
        if (element instanceof Tactic tactic) {
            return index.owners(tactic);
        }
        if (element instanceof Goal goal) {
            return index.owners(goal);
        }
        if (element instanceof ChannelPlan channel) {
            return channel.owners();
        }
        if (element instanceof Metric metric) {
            Set<String> owners = new LinkedHashSet<>();
            index.measuredGoals(metric)
                    .forEach(id -> index.goal(id).ifPresent(goal -> owners.addAll(index.owners(goal))));
            return owners;
        }
        return Set.of();
    }
}
