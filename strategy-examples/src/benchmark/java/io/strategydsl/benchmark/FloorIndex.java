package io.strategydsl.benchmark;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.Goal;
import io.strategydsl.model.GoalType;
import io.strategydsl.model.IdentifiedElement;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Objective;
import io.strategydsl.model.Persona;
import io.strategydsl.model.Review;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.TeamMember;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The elements of a plan by their ids. */
final class FloorIndex {
    final Strategy strategy;
    final Map<String, Objective> objectives;
    final Map<String, TeamMember> members;
    final Map<String, Persona> personas;
    final Map<String, Goal> goals;
    final Map<String, Metric> metrics;
    final Map<String, Tactic> tactics;
    final Map<String, ChannelPlan> channels;
    final Map<String, Review> reviews;
    final @Nullable String firstPrimary;
    boolean anyRepeated;

    FloorIndex(Strategy strategy) {
        this.strategy = strategy;
        objectives = byId(strategy.objectives());
        members = byId(strategy.members());
        personas = byId(strategy.personas());
        goals = byId(strategy.goals());
        metrics = byId(strategy.metrics());
        tactics = byId(strategy.tactics());
        channels = byId(strategy.channels());
        reviews = byId(strategy.reviews());
        firstPrimary = firstPrimary(strategy);
    }

    private <E extends IdentifiedElement> Map<String, E> byId(List<E> elements) {
        Map<String, E> byId = new HashMap<>(elements.size() * 2);
        for (E element : elements) {
            if (byId.putIfAbsent(element.id(), element) != null) {
                anyRepeated = true;
            }
        }
        return byId;
    }

    private static @Nullable String firstPrimary(Strategy strategy) {
        for (Goal goal : strategy.goals()) {
            if (goal.primary()) {
                return goal.id();
            }
        }
        return null;
    }

    @Nullable Goal parent(Goal goal) {
        return goal.partOf().isPresent() ? goals.get(goal.partOf().get()) : null;
    }

    /** The type of the goal, its own or inherited. */
    @Nullable GoalType type(Goal goal) {
        // As many steps as there are goals at most, since goals can stand in a circle.
        Goal each = goal;
        for (int step = 0; each != null && step <= goals.size(); step++) {
            if (each.type().isPresent()) {
                return each.type().get();
            }
            each = parent(each);
        }
        return null;
    }

    /** The objectives that the goal supports, its own or inherited. */
    Set<String> supportedObjectives(Goal goal) {
        Goal each = goal;
        for (int step = 0; each != null && step <= goals.size(); step++) {
            if (!each.supportedObjectives().isEmpty()) {
                return each.supportedObjectives();
            }
            each = parent(each);
        }
        return Set.of();
    }

    /** The owners of the goal, its own or inherited. */
    Set<String> owners(Goal goal) {
        Goal each = goal;
        for (int step = 0; each != null && step <= goals.size(); step++) {
            if (!each.owners().isEmpty()) {
                return each.owners();
            }
            each = parent(each);
        }
        return Set.of();
    }

    /** The owners of the tactic and of the goals that it serves. */
    Set<String> owners(Tactic tactic) {
        Set<String> owners = new HashSet<>(tactic.owners());
        if (tactic.accountable().isPresent()) {
            owners.add(tactic.accountable().get());
        }
        for (String id : tactic.servedGoals()) {
            Goal goal = goals.get(id);
            if (goal != null) {
                owners.addAll(owners(goal));
            }
        }
        return owners;
    }
}
