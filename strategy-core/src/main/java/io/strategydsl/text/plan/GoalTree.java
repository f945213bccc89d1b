package io.strategydsl.text.plan;

import io.strategydsl.model.Element;
import io.strategydsl.model.Goal;
import io.strategydsl.model.GoalType;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import io.strategydsl.text.layout.Facts;
import io.strategydsl.text.layout.Ids;
import io.strategydsl.text.layout.TextLines;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Writes the goals of a plan, sub-goals below their goal, each with its metrics and tactics. What several goals share is
 * written in full under the first of them; what belongs to none of them comes last, under headings of its own.
 */
final class GoalTree {
    private final TextLines lines;
    private final StrategyIndex index;
    private final Strategy strategy;
    private final Map<String, Goal> goalById = new HashMap<>();
    private final Map<String, List<Goal>> subGoals = new HashMap<>();
    private final Shared<Metric> metrics;
    private final Shared<Tactic> tactics;
    // By identity: a plan can have two goals that are equal, and loses neither.
    private final Set<Goal> written = Collections.newSetFromMap(new IdentityHashMap<>());

    GoalTree(StrategyIndex index, TextLines lines) {
        this.lines = lines;
        this.index = index;
        this.strategy = index.strategy();
        strategy.goals().forEach(goal -> goalById.putIfAbsent(goal.id(), goal));
        for (Goal goal : strategy.goals()) {
            goal.partOf()
                    .filter(goalById::containsKey)
                    .ifPresent(parent -> subGoals.computeIfAbsent(parent, any -> new ArrayList<>())
                            .add(goal));
        }
        metrics = new Shared<>(strategy.metrics(), Metric::measuredGoals, goalById.keySet());
        tactics = new Shared<>(strategy.tactics(), Tactic::servedGoals, goalById.keySet());
    }

    void write() {
        if (!strategy.goals().isEmpty()) {
            lines.heading("GOALS");
        }
        strategy.goals().stream()
                .filter(goal -> goal.partOf().filter(goalById::containsKey).isEmpty())
                .forEach(this::writeFrom);
        // What is left are cycles, in which no goal is the topmost, and the goals below them.
        strategy.goals().forEach(this::writeFrom);
        if (!metrics.apart().isEmpty()) {
            lines.heading("METRICS OF NO GOAL");
            metrics.apart().forEach(metric -> write(metric, 1, Optional.empty()));
        }
        if (!tactics.apart().isEmpty()) {
            lines.heading("TACTICS OF NO GOAL");
            tactics.apart().forEach(tactic -> write(tactic, 1, Optional.empty()));
        }
    }

    /** Uses a stack, not recursion, so that goals can be nested to any depth. */
    private void writeFrom(Goal topmost) {
        record Step(Goal goal, int depth, boolean below) {}
        Deque<Step> steps = new ArrayDeque<>();
        steps.push(new Step(topmost, 1, false));
        while (!steps.isEmpty()) {
            Step step = steps.pop();
            Goal goal = step.goal();
            if (!written.add(goal)) {
                continue;
            }
            write(goal, step.depth(), step.below());
            if (goalById.get(goal.id()) == goal) {
                List<Goal> below = subGoals.getOrDefault(goal.id(), List.of());
                for (int i = below.size() - 1; i >= 0; i--) {
                    steps.push(new Step(below.get(i), step.depth() + 1, true));
                }
            }
        }
    }

    private void write(Goal goal, int depth, boolean below) {
        lines.hanging(depth, Ids.titled("goal " + goal.id(), goal.text()));
        new Facts()
                .addIf(goal.primary(), "primary")
                .add("type:", goal.type().map(GoalType::name))
                .add("part of", below ? Optional.empty() : goal.partOf())
                .add("supports", goal.supportedObjectives())
                .add("owned by", goal.owners())
                .add("accountable:", goal.accountable())
                .add("helped by", goal.helpers())
                .add("approved by", goal.approvers())
                .add("takes", TacticWords.resources(goal.resources()))
                .addLabels(goal.labels())
                .writeTo(lines, depth + 2);
        if (goalById.get(goal.id()) != goal) {
            return;
        }
        Optional<String> id = Optional.of(goal.id());
        metrics.of(goal.id()).forEach(metric -> write(metric, depth + 1, id));
        tactics.of(goal.id()).forEach(tactic -> write(tactic, depth + 1, id));
    }

    private void write(Metric metric, int depth, Optional<String> goal) {
        if (!metrics.isWrittenUnder(metric, goal)) {
            lines.hanging(depth, "metric " + metric.id() + ", see goal " + metrics.home(metric));
            return;
        }
        MetricWords words = new MetricWords(metric, index);
        lines.hanging(depth, Ids.titled("metric " + metric.id(), words.title()));
        words.facts(goal).writeTo(lines, depth + 2);
    }

    private void write(Tactic tactic, int depth, Optional<String> goal) {
        if (!tactics.isWrittenUnder(tactic, goal)) {
            lines.hanging(depth, "tactic " + tactic.id() + ", see goal " + tactics.home(tactic));
            return;
        }
        lines.hanging(depth, Ids.titled("tactic " + tactic.id(), tactic.text()));
        TacticWords.facts(tactic, goal, index).writeTo(lines, depth + 2);
    }

    /** Elements that refer to goals, by the goals that the plan has. */
    private static final class Shared<E extends Element> {
        private final Map<String, List<E>> byGoal = new HashMap<>();
        private final IdentityHashMap<E, String> homes = new IdentityHashMap<>();
        private final List<E> apart = new ArrayList<>();

        Shared(List<E> elements, Function<E, Set<String>> goals, Set<String> known) {
            for (E element : elements) {
                Stream<String> named = goals.apply(element).stream().filter(known::contains);
                for (String goal : named.toList()) {
                    byGoal.computeIfAbsent(goal, any -> new ArrayList<>()).add(element);
                    homes.putIfAbsent(element, goal);
                }
                if (!homes.containsKey(element)) {
                    apart.add(element);
                }
            }
        }

        List<E> of(String goal) {
            return byGoal.getOrDefault(goal, List.of());
        }

        List<E> apart() {
            return apart;
        }

        boolean isWrittenUnder(E element, Optional<String> goal) {
            return Optional.ofNullable(homes.get(element)).equals(goal);
        }

        String home(E element) {
            return homes.getOrDefault(element, "");
        }
    }
}
