package io.strategydsl.validation;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.Goal;
import io.strategydsl.model.IdentifiedElement;
import io.strategydsl.model.Metric;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import io.strategydsl.rule.ElementPath;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who owns the element that a path leads to. */
final class Owners {
    private final StrategyIndex index;

    Owners(StrategyIndex index) {
        this.index = index;
    }

    /** The members who own it; an id that no member has is nobody to ask. */
    List<String> of(ElementPath path) {
        return stated(path).stream().filter(id -> index.member(id).isPresent()).toList();
    }

    private Set<String> stated(ElementPath path) {
        IdentifiedElement element = element(path).orElse(null);
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
            metric.measuredGoals().forEach(id -> index.goal(id).ifPresent(goal -> owners.addAll(index.owners(goal))));
            return owners;
        }
        return Set.of();
    }

    private Optional<IdentifiedElement> element(ElementPath path) {
        if (path.id().isEmpty()) {
            return Optional.empty();
        }
        String id = path.id().get();
        if (path.occurrence() == 1) {
            return index.find(path.kind(), id);
        }
        return path.kind().elements(index.strategy()).stream()
                .map(IdentifiedElement.class::cast)
                .filter(element -> element.id().equals(id))
                .skip(path.occurrence() - 1L)
                .findFirst();
    }
}
