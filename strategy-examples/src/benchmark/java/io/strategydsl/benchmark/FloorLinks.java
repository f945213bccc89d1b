package io.strategydsl.benchmark;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.Goal;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Persona;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who names whom in a plan, and what can only be told from the plan as a whole. */
final class FloorLinks {
    final FloorIndex index;
    final List<ChannelPlan> channels = new ArrayList<>();
    final Map<String, List<Metric>> metricsOfGoals = new HashMap<>();
    final Set<String> servedGoals = new HashSet<>();
    final Set<String> supportedObjectives = new HashSet<>();
    final Set<String> movedMetrics = new HashSet<>();
    final Set<String> reachedPersonas = new HashSet<>();
    final Map<Integer, String> firstByPriority = new HashMap<>();
    final Map<Integer, FloorReasons.Copy> copies;
    final Set<String> goalCircles;
    final Set<String> tacticCircles;
    final boolean calendarAnywhere;
    final boolean comparesValues;
    final boolean comparesComplexities;
    final int tactics;
    private @Nullable FloorQuickWins quickWins;

    FloorLinks(FloorIndex index) {
        this.index = index;
        Strategy strategy = index.strategy;
        for (Goal goal : strategy.goals()) {
            supportedObjectives.addAll(index.supportedObjectives(goal));
        }
        for (Metric metric : strategy.metrics()) {
            linkMetric(metric);
        }
        int live = 0;
        boolean values = false;
        boolean complexities = false;
        for (Tactic tactic : strategy.tactics()) {
            if (!tactic.isDropped()) {
                live++;
                values |= tactic.value().isPresent();
                complexities |= tactic.complexity().isPresent();
                movedMetrics.addAll(tactic.movedMetrics());
                for (String id : tactic.servedGoals()) {
                    markServed(id);
                }
            }
        }
        this.tactics = live;
        this.comparesValues = values;
        this.comparesComplexities = complexities;
        boolean calendar = strategy.calendar().isPresent();
        for (ChannelPlan channel : strategy.channels()) {
            if (!channel.isClosing()) {
                channels.add(channel);
                reachedPersonas.addAll(channel.personas());
                calendar |= FloorChannels.hasCalendar(channel);
            }
        }
        this.calendarAnywhere = calendar;
        for (Persona persona : strategy.personas()) {
            if (persona.priority().isPresent()) {
                firstByPriority.putIfAbsent(persona.priority().getAsInt(), persona.id());
            }
        }
        this.copies = FloorReasons.copies(strategy.channels());
        this.goalCircles = FloorCircles.ofGoals(index);
        this.tacticCircles = FloorCircles.ofTactics(index);
    }

    private void linkMetric(Metric metric) {
        if (metric.measuredGoals().size() == 1) {
            String only = metric.measuredGoals().iterator().next();
            Goal goal = index.goals.get(only);
            if (goal == null || goal.partOf().isEmpty()) {
                metricsOfGoals.computeIfAbsent(only, any -> new ArrayList<>()).add(metric);
                return;
            }
        }
        Set<String> measured = new HashSet<>();
        for (String id : metric.measuredGoals()) {
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

    /** The tactics of high value and low complexity; most plans never ask. */
    FloorQuickWins quickWins() {
        if (quickWins == null) {
            quickWins = new FloorQuickWins(index);
        }
        return quickWins;
    }
}
