package io.strategydsl.model;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Who refers to an element. What a goal is referred to by counts for every goal above it as well. */
final class BackReferences {
    final List<Tactic> tactics;
    final List<ChannelPlan> channels;
    final List<Post> posts;
    final Referrers<Goal> subGoals = new Referrers<>();
    final GoalReferrers<Metric> metricsOfGoals;
    final GoalReferrers<Tactic> tacticsOfGoals;
    final Supporters goalsOfObjectives;
    final Referrers<Tactic> tacticsOfMetrics = new Referrers<>();
    final Referrers<ChannelPlan> channelsOfPersonas = new Referrers<>();
    final Referrers<Post> postsOfChannels = new Referrers<>();

    BackReferences(StrategyIndex index) {
        Strategy strategy = index.strategy();
        this.tactics = notDropped(strategy.tactics());
        this.channels = notClosing(strategy.channels());
        this.posts = postsNotDropped(strategy.posts());
        for (Goal goal : strategy.goals()) {
            if (goal.partOf().isPresent()) {
                subGoals.add(goal.partOf().get(), goal);
            }
        }
        this.metricsOfGoals = new GoalReferrers<>(strategy.metrics(), index::measuredGoals, subGoals, index);
        this.tacticsOfGoals = new GoalReferrers<>(tactics, index::servedGoals, subGoals, index);
        this.goalsOfObjectives = new Supporters(index);
        for (Tactic tactic : tactics) {
            tacticsOfMetrics.addAll(tactic.movedMetrics(), tactic);
        }
        for (ChannelPlan channel : channels) {
            channelsOfPersonas.addAll(channel.personas(), channel);
        }
        for (Post post : posts) {
            postsOfChannels.addAll(post.channels(), post);
        }
    }

    private static List<Tactic> notDropped(List<Tactic> tactics) {
        ImmutableList.Builder<Tactic> left = ImmutableList.builder();
        for (Tactic tactic : tactics) {
            if (!tactic.isDropped()) {
                left.add(tactic);
            }
        }
        return left.build();
    }

    private static List<Post> postsNotDropped(List<Post> posts) {
        ImmutableList.Builder<Post> left = ImmutableList.builder();
        for (Post post : posts) {
            if (!post.isDropped()) {
                left.add(post);
            }
        }
        return left.build();
    }

    private static List<ChannelPlan> notClosing(List<ChannelPlan> channels) {
        ImmutableList.Builder<ChannelPlan> left = ImmutableList.builder();
        for (ChannelPlan channel : channels) {
            if (!channel.isClosing()) {
                left.add(channel);
            }
        }
        return left.build();
    }
}
