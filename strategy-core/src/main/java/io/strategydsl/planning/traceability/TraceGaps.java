package io.strategydsl.planning.traceability;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.Element;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.Goal;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Objective;
import io.strategydsl.model.Persona;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import io.strategydsl.planning.traceability.TraceGap.Kind;
import java.util.ArrayList;
import java.util.List;

/** Finds missing links between objectives and personas. */
final class TraceGaps {
    private final StrategyIndex index;
    private final TraceLinks links;
    private ElementPath at = ElementPath.root();
    private final List<TraceGap> gaps = new ArrayList<>();

    private TraceGaps(StrategyIndex index, TraceLinks links) {
        this.index = index;
        this.links = links;
    }

    static List<TraceGap> in(StrategyIndex index, TraceLinks links) {
        TraceGaps found = new TraceGaps(index, links);
        index.elementsByPath().forEach(found::look);
        return List.copyOf(found.gaps);
    }

    private void look(ElementPath path, Element element) {
        at = path;
        if (element instanceof Objective objective) {
            look(objective);
        } else if (element instanceof Persona persona) {
            look(persona);
        } else if (element instanceof Goal goal) {
            look(goal);
        } else if (element instanceof Metric metric) {
            look(metric);
        } else if (element instanceof Tactic tactic && !TraceLinks.isLeftOut(tactic)) {
            look(tactic);
        } else if (element instanceof ChannelPlan channel && !TraceLinks.isLeftOut(channel)) {
            look(channel);
        }
    }

    private void look(Objective objective) {
        addIf(index.goals(objective).isEmpty(), Kind.OBJECTIVE_WITHOUT_GOAL);
    }

    private void look(Goal goal) {
        addIf(!links.hasObjective(goal), Kind.GOAL_WITHOUT_OBJECTIVE);
        addIf(index.metrics(goal).isEmpty(), Kind.GOAL_WITHOUT_METRIC);
        addIf(index.tactics(goal).isEmpty(), Kind.GOAL_WITHOUT_TACTIC);
    }

    private void look(Metric metric) {
        addIf(links.goals(metric).isEmpty(), Kind.METRIC_WITHOUT_GOAL);
        addIf(index.tactics(metric).isEmpty(), Kind.METRIC_WITHOUT_TACTIC);
    }

    private void look(Tactic tactic) {
        addIf(links.goals(tactic).isEmpty(), Kind.TACTIC_WITHOUT_GOAL);
        addIf(links.metrics(tactic).isEmpty(), Kind.TACTIC_WITHOUT_METRIC);
        addIf(index.assignees(tactic).isEmpty(), Kind.TACTIC_WITHOUT_OWNER);
        addIf(!isDated(tactic), Kind.TACTIC_WITHOUT_DATE);
        addIf(links.channels(tactic).isEmpty(), Kind.TACTIC_WITHOUT_CHANNEL);
    }

    private void look(ChannelPlan channel) {
        addIf(links.tactics(channel).isEmpty() && links.posts(channel).isEmpty(), Kind.CHANNEL_WITHOUT_TACTIC);
        addIf(links.metrics(channel).isEmpty(), Kind.CHANNEL_WITHOUT_METRIC);
        addIf(links.personas(channel).isEmpty(), Kind.CHANNEL_WITHOUT_PERSONA);
    }

    private void look(Persona persona) {
        addIf(index.channels(persona).isEmpty(), Kind.PERSONA_WITHOUT_CHANNEL);
    }

    private static boolean isDated(Tactic tactic) {
        return tactic.schedule().isPresent() && !(tactic.schedule().get() instanceof Schedule.Ongoing);
    }

    private void addIf(boolean missing, Kind kind) {
        if (missing) {
            gaps.add(new TraceGap(kind, at));
        }
    }
}
