package io.strategydsl.planning.traceability;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Goal;
import io.strategydsl.model.IdentifiedElement;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Which references on the way from the objectives to the personas lead out of the plan. */
final class UnfollowedReferences {
    private final StrategyIndex index;
    private final TraceLinks links;
    private final List<UnfollowedReference> found = new ArrayList<>();

    private UnfollowedReferences(StrategyIndex index, TraceLinks links) {
        this.index = index;
        this.links = links;
    }

    static List<UnfollowedReference> in(StrategyIndex index, TraceLinks links) {
        UnfollowedReferences references = new UnfollowedReferences(index, links);
        Strategy strategy = index.strategy();
        strategy.goals().forEach(references::look);
        strategy.metrics().forEach(references::look);
        index.tactics().forEach(references::look);
        index.channels().forEach(references::look);
        return List.copyOf(references.found);
    }

    private void look(Goal goal) {
        look(goal, ElementKind.OBJECTIVE, goal.supportedObjectives());
        look(goal, ElementKind.GOAL, goal.partOf().stream().toList());
        look(goal, ElementKind.MEMBER, goal.owners());
    }

    private void look(Metric metric) {
        look(metric, ElementKind.GOAL, metric.measuredGoals());
    }

    private void look(Tactic tactic) {
        look(tactic, ElementKind.GOAL, tactic.servedGoals());
        look(tactic, ElementKind.METRIC, tactic.movedMetrics());
        look(tactic, ElementKind.MEMBER, tactic.ownersAndAccountable());
        look(tactic, ElementKind.CHANNEL, tactic.channels());
    }

    private void look(ChannelPlan channel) {
        look(channel, ElementKind.METRIC, channel.metrics());
        look(channel, ElementKind.PERSONA, channel.personas());
    }

    private void look(IdentifiedElement element, ElementKind namedKind, Collection<String> named) {
        for (String id : named) {
            if (links.find(namedKind, id).isEmpty()) {
                boolean closing = index.find(namedKind, id).isPresent();
                found.add(new UnfollowedReference(element.elementKind(), element.id(), namedKind, id, closing));
            }
        }
    }
}
