package io.strategydsl.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who refers to an element. What a goal is referred to by counts for every goal above it as well. */
final class BackReferences {
    final List<Tactic> tactics;
    final List<ChannelPlan> channels;
    final ImmutableListMultimap<String, Goal> subGoals;
    final ImmutableListMultimap<String, Metric> metricsOfGoals;
    final ImmutableListMultimap<String, Tactic> tacticsOfGoals;
    final ImmutableListMultimap<String, Goal> goalsOfObjectives;
    final ImmutableListMultimap<String, Tactic> tacticsOfMetrics;
    final ImmutableListMultimap<String, ChannelPlan> channelsOfPersonas;

    private final StrategyIndex index;

    BackReferences(StrategyIndex index) {
        this.index = index;
        Strategy strategy = index.strategy();
        this.tactics = strategy.tactics().stream()
                .filter(tactic -> !tactic.isDropped())
                .collect(ImmutableList.toImmutableList());
        this.channels = strategy.channels().stream()
                .filter(channel -> !channel.isClosing())
                .collect(ImmutableList.toImmutableList());
        ImmutableListMultimap.Builder<String, Goal> goalsByParent = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<String, Goal> goalsByObjective = ImmutableListMultimap.builder();
        for (Goal goal : strategy.goals()) {
            goal.partOf().ifPresent(parent -> goalsByParent.put(parent, goal));
            index.supportedObjectives(goal).forEach(objective -> goalsByObjective.put(objective, goal));
        }
        this.subGoals = goalsByParent.build();
        this.goalsOfObjectives = goalsByObjective.build();
        ImmutableListMultimap.Builder<String, Metric> metricsByGoal = ImmutableListMultimap.builder();
        for (Metric metric : strategy.metrics()) {
            withGoalsAbove(metric.measuredGoals()).forEach(goal -> metricsByGoal.put(goal, metric));
        }
        this.metricsOfGoals = metricsByGoal.build();
        ImmutableListMultimap.Builder<String, Tactic> tacticsByGoal = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<String, Tactic> tacticsByMetric = ImmutableListMultimap.builder();
        for (Tactic tactic : tactics) {
            withGoalsAbove(tactic.servedGoals()).forEach(goal -> tacticsByGoal.put(goal, tactic));
            tactic.movedMetrics().forEach(metric -> tacticsByMetric.put(metric, tactic));
        }
        this.tacticsOfGoals = tacticsByGoal.build();
        this.tacticsOfMetrics = tacticsByMetric.build();
        ImmutableListMultimap.Builder<String, ChannelPlan> channelsByPersona = ImmutableListMultimap.builder();
        for (ChannelPlan channel : channels) {
            channel.personas().forEach(persona -> channelsByPersona.put(persona, channel));
        }
        this.channelsOfPersonas = channelsByPersona.build();
    }

    private Set<String> withGoalsAbove(Set<String> goals) {
        Set<String> all = new LinkedHashSet<>(goals);
        for (String id : goals) {
            index.goal(id).ifPresent(goal -> index.ancestors(goal).forEach(above -> all.add(above.id())));
        }
        return all;
    }
}
