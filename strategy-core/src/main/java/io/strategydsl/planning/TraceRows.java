package io.strategydsl.planning;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.Goal;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Objective;
import io.strategydsl.model.Persona;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The ways through a plan, each made when it is asked for. */
final class TraceRows {
    private final StrategyIndex index;
    private final TraceLinks links;

    TraceRows(StrategyIndex index, TraceLinks links) {
        this.index = index;
        this.links = links;
    }

    Stream<TraceRow> all() {
        Stream<TraceRow> fromObjectives = index.strategy().objectives().stream().flatMap(this::from);
        Stream<TraceRow> fromGoals = index.strategy().goals().stream()
                .filter(goal -> links.objectives(goal).isEmpty())
                .flatMap(goal -> from(Optional.empty(), goal));
        Stream<TraceRow> fromTactics = index.tactics().stream()
                .filter(tactic -> links.goals(tactic).isEmpty())
                .map(tactic -> row(Optional.empty(), Optional.empty(), List.of(), tactic));
        return Stream.of(fromObjectives, fromGoals, fromTactics).flatMap(rows -> rows);
    }

    private Stream<TraceRow> from(Objective objective) {
        List<Goal> goals = isFound(objective) ? index.goals(objective) : List.of();
        return goals.isEmpty()
                ? Stream.of(ImmutableTraceRow.builder().objective(objective).build())
                : goals.stream().flatMap(goal -> from(Optional.of(objective), goal));
    }

    private Stream<TraceRow> from(Optional<Objective> objective, Goal goal) {
        // A later goal with the same id has neither: references find the first.
        List<Metric> metrics = isFound(goal) ? index.metrics(goal) : List.of();
        List<Tactic> tactics = isFound(goal) ? links.tactics(goal) : List.of();
        return tactics.isEmpty()
                ? Stream.of(ImmutableTraceRow.builder()
                        .objective(objective)
                        .goal(goal)
                        .metrics(metrics)
                        .build())
                : tactics.stream().map(tactic -> row(objective, Optional.of(goal), metrics, tactic));
    }

    private TraceRow row(Optional<Objective> objective, Optional<Goal> goal, List<Metric> metrics, Tactic tactic) {
        List<ChannelPlan> channels = links.channels(tactic);
        return ImmutableTraceRow.builder()
                .objective(objective)
                .goal(goal)
                .metrics(metrics)
                .tactic(tactic)
                .owners(index.assignees(tactic))
                .channels(channels)
                .personas(personas(channels))
                .build();
    }

    private Set<Persona> personas(List<ChannelPlan> channels) {
        Set<Persona> personas = new LinkedHashSet<>();
        channels.forEach(channel -> personas.addAll(links.personas(channel)));
        return personas;
    }

    private boolean isFound(Objective objective) {
        return index.objective(objective.id())
                .filter(found -> found == objective)
                .isPresent();
    }

    private boolean isFound(Goal goal) {
        return index.goal(goal.id()).filter(found -> found == goal).isPresent();
    }
}
