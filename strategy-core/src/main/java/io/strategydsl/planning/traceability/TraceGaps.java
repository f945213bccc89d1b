package io.strategydsl.planning.traceability;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.Goal;
import io.strategydsl.model.IdentifiedElement;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Objective;
import io.strategydsl.model.Persona;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import io.strategydsl.planning.traceability.TraceGap.Kind;
import java.util.ArrayList;
import java.util.List;

/** Finds missing links between objectives and personas. */
final class TraceGaps {
    private final StrategyIndex index;
    private final TraceLinks links;
    private final List<TraceGap> gaps = new ArrayList<>();

    private TraceGaps(StrategyIndex index, TraceLinks links) {
        this.index = index;
        this.links = links;
    }

    static List<TraceGap> in(StrategyIndex index, TraceLinks links) {
        TraceGaps found = new TraceGaps(index, links);
        Strategy strategy = index.strategy();
        strategy.objectives().forEach(found::look);
        strategy.goals().forEach(found::look);
        strategy.metrics().forEach(found::look);
        index.tactics().forEach(found::look);
        index.channels().forEach(found::look);
        strategy.personas().forEach(found::look);
        return List.copyOf(found.gaps);
    }

    private void look(Objective objective) {
        addIf(index.goals(objective).isEmpty(), Kind.OBJECTIVE_WITHOUT_GOAL, objective);
    }

    private void look(Goal goal) {
        addIf(!links.hasObjective(goal), Kind.GOAL_WITHOUT_OBJECTIVE, goal);
        addIf(index.metrics(goal).isEmpty(), Kind.GOAL_WITHOUT_METRIC, goal);
        addIf(index.tactics(goal).isEmpty(), Kind.GOAL_WITHOUT_TACTIC, goal);
    }

    private void look(Metric metric) {
        addIf(links.goals(metric).isEmpty(), Kind.METRIC_WITHOUT_GOAL, metric);
        addIf(index.tactics(metric).isEmpty(), Kind.METRIC_WITHOUT_TACTIC, metric);
    }

    private void look(Tactic tactic) {
        addIf(links.goals(tactic).isEmpty(), Kind.TACTIC_WITHOUT_GOAL, tactic);
        addIf(links.metrics(tactic).isEmpty(), Kind.TACTIC_WITHOUT_METRIC, tactic);
        addIf(index.assignees(tactic).isEmpty(), Kind.TACTIC_WITHOUT_OWNER, tactic);
        addIf(!isDated(tactic), Kind.TACTIC_WITHOUT_DATE, tactic);
        addIf(links.channels(tactic).isEmpty(), Kind.TACTIC_WITHOUT_CHANNEL, tactic);
    }

    private void look(ChannelPlan channel) {
        addIf(links.tactics(channel).isEmpty(), Kind.CHANNEL_WITHOUT_TACTIC, channel);
        addIf(links.metrics(channel).isEmpty(), Kind.CHANNEL_WITHOUT_METRIC, channel);
        addIf(links.personas(channel).isEmpty(), Kind.CHANNEL_WITHOUT_PERSONA, channel);
    }

    private void look(Persona persona) {
        addIf(index.channels(persona).isEmpty(), Kind.PERSONA_WITHOUT_CHANNEL, persona);
    }

    private static boolean isDated(Tactic tactic) {
        return tactic.schedule().isPresent() && !(tactic.schedule().get() instanceof Schedule.Ongoing);
    }

    private void addIf(boolean missing, Kind kind, IdentifiedElement element) {
        if (missing) {
            gaps.add(new TraceGap(kind, element.id()));
        }
    }
}
