package io.strategydsl.benchmark;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.Goal;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Persona;
import io.strategydsl.model.Post;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who names whom in a plan, and what can only be seen from the plan as a whole. */
final class FloorLinks {
    final FloorIndex index;
    final List<ChannelPlan> channels = new ArrayList<>();
    final Set<String> channelsWithPosts = new HashSet<>();
    final List<Post> posts = new ArrayList<>();
    final List<Post> postsInMixOfPlan = new ArrayList<>();
    final Set<String> saidMessages = new HashSet<>();
    private final Map<String, List<Post>> postsOfChannels = new HashMap<>();
    final Map<String, List<Metric>> metricsOfGoals = new HashMap<>();
    final Set<String> servedGoals = new HashSet<>();
    final Set<String> supportedObjectives = new HashSet<>();
    final Set<String> movedMetrics = new HashSet<>();
    final Set<String> reachedPersonas = new HashSet<>();
    final Set<Integer> sharedPriorities = new HashSet<>();
    final Map<Integer, List<FloorReasons.Copy>> copies;
    final Set<String> goalsInCycles;
    final Set<String> tacticsInCycles;
    final FloorMixes mixes = new FloorMixes();
    final boolean calendarAnywhere;
    final boolean anyTactic;
    final boolean anyMetricNamesAGoal;
    final boolean anyTacticNamesAGoal;
    private @Nullable FloorQuickWins quickWins;
    private @Nullable Set<String> meantGoals;
    private @Nullable FloorCapacity capacity;

    FloorLinks(FloorIndex index) {
        this.index = index;
        Strategy strategy = index.strategy;
        for (Goal goal : strategy.goals()) {
            supportedObjectives.addAll(goal.supportedObjectives());
        }
        boolean measures = false;
        for (Metric metric : strategy.metrics()) {
            measures |= !metric.measuredGoals().isEmpty();
            linkMetric(metric);
        }
        this.anyMetricNamesAGoal = measures;
        boolean calendar = strategy.calendar().isPresent();
        boolean live = false;
        boolean serves = false;
        for (Tactic tactic : strategy.tactics()) {
            if (!tactic.isDropped()) {
                live = true;
                serves |= !tactic.servedGoals().isEmpty();
                calendar |= !tactic.channels().isEmpty() && FloorDays.hasDays(tactic);
                movedMetrics.addAll(tactic.movedMetrics());
                for (String id : index.servedGoals(tactic)) {
                    markServed(id);
                }
            }
        }
        this.anyTactic = live;
        this.anyTacticNamesAGoal = serves;
        for (ChannelPlan channel : strategy.channels()) {
            if (!channel.isClosing()) {
                channels.add(channel);
                reachedPersonas.addAll(channel.personas());
                calendar |= channel.calendar().isPresent();
                mixes.add(channel.mix());
            }
        }
        mixes.addOfPlan(strategy.mix());
        for (Post post : strategy.posts()) {
            if (!post.isDropped()) {
                calendar = true;
                linkPost(post);
                if (post.schedule().isPresent() && isDated(post.schedule().get())) {
                    channelsWithPosts.addAll(post.channels());
                }
            }
        }
        this.calendarAnywhere = calendar;
        Map<Integer, String> byPriority = new HashMap<>();
        for (Persona persona : strategy.personas()) {
            if (persona.priority().isPresent()) {
                String first = byPriority.putIfAbsent(persona.priority().getAsInt(), persona.id());
                if (first != null && !first.equals(persona.id())) {
                    sharedPriorities.add(persona.priority().getAsInt());
                }
            }
        }
        this.copies = FloorReasons.copies(strategy.channels());
        this.goalsInCycles = FloorCycles.ofGoals(index);
        this.tacticsInCycles = FloorCycles.ofTactics(index);
    }

    private void linkPost(Post post) {
        posts.add(post);
        for (String id : post.messages()) {
            if (index.keyMessages.containsKey(id)) {
                saidMessages.add(id);
            }
        }
        boolean inMixOfPlan = post.channels().isEmpty();
        for (String id : post.channels()) {
            postsOfChannels.computeIfAbsent(id, any -> new ArrayList<>()).add(post);
            ChannelPlan channel = index.channels.get(id);
            inMixOfPlan |=
                    channel != null && !channel.isClosing() && channel.mix().isEmpty();
        }
        if (inMixOfPlan) {
            postsInMixOfPlan.add(post);
        }
    }

    /** The posts that are on the channel. */
    List<Post> posts(ChannelPlan channel) {
        return postsOfChannels.getOrDefault(channel.id(), List.of());
    }

    private static boolean isDated(Schedule schedule) {
        return !(schedule instanceof Schedule.Triggered || schedule instanceof Schedule.Ongoing);
    }

    private void linkMetric(Metric metric) {
        Set<String> named = index.measuredGoals(metric);
        if (named.size() == 1) {
            String only = named.iterator().next();
            Goal goal = index.goals.get(only);
            if (goal == null || goal.partOf().isEmpty()) {
                metricsOfGoals.computeIfAbsent(only, any -> new ArrayList<>()).add(metric);
                return;
            }
        }
        Set<String> measured = new HashSet<>();
        for (String id : named) {
            String each = id;
            while (each != null && measured.add(each)) {
                metricsOfGoals.computeIfAbsent(each, any -> new ArrayList<>()).add(metric);
                each = above(each);
            }
        }
    }

    private void markServed(String id) {
        String each = id;
        while (each != null && servedGoals.add(each)) {
            each = above(each);
        }
    }

    private @Nullable String above(String id) {
        Goal goal = index.goals.get(id);
        Goal parent = goal == null ? null : index.parent(goal);
        return parent == null ? null : parent.id();
    }

    /** Whether no goal of the plan is above this one; all goals of a cycle count as the top of it. */
    boolean isTopmost(Goal goal) {
        return index.parent(goal) == null || (goalsInCycles.contains(goal.id()) && index.goals.get(goal.id()) == goal);
    }

    /** The topmost goals of the branches that misspelt references of tactics probably mean. */
    Set<String> meantGoals() {
        if (meantGoals == null) {
            meantGoals = new HashSet<>();
            for (Tactic tactic : index.strategy.tactics()) {
                for (String id : tactic.servedGoals()) {
                    if (!tactic.isDropped() && !index.goals.containsKey(id)) {
                        addMeant(FloorSlips.nearest(id, index.goals.keySet()), meantGoals);
                    }
                }
            }
        }
        return meantGoals;
    }

    private void addMeant(@Nullable String id, Set<String> meant) {
        String each = id;
        Set<String> passed = new HashSet<>();
        while (each != null && passed.add(each)) {
            String next = above(each);
            if (next == null || goalsInCycles.contains(each)) {
                meant.add(each);
            }
            each = next;
        }
    }

    /** What is asked of whom; plans without stated hours never ask. */
    FloorCapacity capacity() {
        if (capacity == null) {
            capacity = new FloorCapacity(index);
        }
        return capacity;
    }

    /** The topmost goal above this one, or itself. */
    Goal topmost(Goal goal) {
        Goal each = goal;
        while (!isTopmost(each)) {
            each = index.parent(each);
        }
        return each;
    }

    /** The tactics of high value and low complexity; most plans never ask. */
    FloorQuickWins quickWins() {
        if (quickWins == null) {
            quickWins = new FloorQuickWins(index);
        }
        return quickWins;
    }
}
