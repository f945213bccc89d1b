package io.strategydsl.model;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who refers to an element. What a goal is referred to by counts for every goal above it as well. */
final class BackReferences {
    final List<Tactic> tactics;
    final List<ChannelPlan> channels;
    final Referrers<Goal> subGoals = new Referrers<>();
    final Referrers<Metric> metricsOfGoals = new Referrers<>();
    final Referrers<Tactic> tacticsOfGoals = new Referrers<>();
    final Referrers<Goal> goalsOfObjectives = new Referrers<>();
    final Referrers<Tactic> tacticsOfMetrics = new Referrers<>();
    final Referrers<ChannelPlan> channelsOfPersonas = new Referrers<>();

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
        for (Goal goal : strategy.goals()) {
            goal.partOf().ifPresent(parent -> subGoals.add(parent, goal));
            goalsOfObjectives.addAll(index.supportedObjectives(goal), goal);
        }
        for (Metric metric : strategy.metrics()) {
            metricsOfGoals.addAll(withGoalsAbove(metric.measuredGoals()), metric);
        }
        for (Tactic tactic : tactics) {
            tacticsOfGoals.addAll(withGoalsAbove(tactic.servedGoals()), tactic);
            tacticsOfMetrics.addAll(tactic.movedMetrics(), tactic);
        }
        for (ChannelPlan channel : channels) {
            channelsOfPersonas.addAll(channel.personas(), channel);
        }
    }

    private Set<String> withGoalsAbove(Set<String> goals) {
        if (subGoals.ids().isEmpty()) {
            return goals;
        }
        Set<String> all = new LinkedHashSet<>(goals);
        for (String id : goals) {
            index.goal(id).ifPresent(goal -> index.ancestors(goal).forEach(above -> all.add(above.id())));
        }
        return all;
    }
}
