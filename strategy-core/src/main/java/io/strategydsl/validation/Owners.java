package io.strategydsl.validation;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.Goal;
import io.strategydsl.model.IdentifiedElement;
import io.strategydsl.model.Metric;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who owns the elements that paths lead to; each is looked up once, however many findings there are about it. */
final class Owners {
    private final StrategyIndex index;
    private final Map<ElementPath, List<String>> known = new HashMap<>();
    private final Map<ElementKind, Map<String, List<IdentifiedElement>>> repeated = new EnumMap<>(ElementKind.class);

    Owners(StrategyIndex index) {
        this.index = index;
    }

    /** Returns the members who own it, without ids that no member has. */
    List<String> of(ElementPath path) {
        return known.computeIfAbsent(path.element(), this::membersAmongStated);
    }

    private List<String> membersAmongStated(ElementPath path) {
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
            index.measuredGoals(metric)
                    .forEach(id -> index.goal(id).ifPresent(goal -> owners.addAll(index.owners(goal))));
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
        List<IdentifiedElement> ofTheId =
                repeated.computeIfAbsent(path.kind(), this::byRepeatedId).getOrDefault(id, List.of());
        return path.occurrence() <= ofTheId.size() ? Optional.of(ofTheId.get(path.occurrence() - 1)) : Optional.empty();
    }

    private Map<String, List<IdentifiedElement>> byRepeatedId(ElementKind kind) {
        Map<String, List<IdentifiedElement>> byId = new HashMap<>();
        for (Element each : kind.elements(index.strategy())) {
            IdentifiedElement element = (IdentifiedElement) each;
            if (index.repeatedIds(kind).contains(element.id())) {
                byId.computeIfAbsent(element.id(), any -> new ArrayList<>()).add(element);
            }
        }
        return byId;
    }
}
