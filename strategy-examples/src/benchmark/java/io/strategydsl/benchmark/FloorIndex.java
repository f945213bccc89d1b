package io.strategydsl.benchmark;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.Goal;
import io.strategydsl.model.GoalType;
import io.strategydsl.model.IdentifiedElement;
import io.strategydsl.model.KeyMessage;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Milestone;
import io.strategydsl.model.Objective;
import io.strategydsl.model.Persona;
import io.strategydsl.model.Post;
import io.strategydsl.model.Review;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyIndex;
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
    final Map<String, Milestone> milestones;
    final Map<String, TeamMember> members;
    final Map<String, Persona> personas;
    final Map<String, Goal> goals;
    final Map<String, Metric> metrics;
    final Map<String, Tactic> tactics;
    final Map<String, ChannelPlan> channels;
    final Map<String, Post> posts;
    final Map<String, KeyMessage> keyMessages;
    final Map<String, Review> reviews;
    final Set<String> onlyGoal;
    final boolean anyPrimary;
    final boolean severalPrimaries;
    boolean anyRepeated;
    private @Nullable StrategyIndex ofTheModel;
    private @Nullable Set<String> countedFrom;

    FloorIndex(Strategy strategy) {
        this.strategy = strategy;
        objectives = byId(strategy.objectives());
        milestones = byId(strategy.milestones());
        members = byId(strategy.members());
        personas = byId(strategy.personas());
        goals = byId(strategy.goals());
        metrics = byId(strategy.metrics());
        tactics = byId(strategy.tactics());
        channels = byId(strategy.channels());
        posts = byId(strategy.posts());
        keyMessages = byId(strategy.keyMessages());
        reviews = byId(strategy.reviews());
        onlyGoal = goals.size() == 1 ? goals.keySet() : Set.of();
        String primary = null;
        boolean several = false;
        for (Goal goal : strategy.goals()) {
            if (goal.primary()) {
                several |= primary != null && !primary.equals(goal.id());
                primary = goal.id();
            }
        }
        anyPrimary = primary != null;
        severalPrimaries = several;
    }

    /** The index of the library, which is made only where the days of what repeats, lasts and is done are asked for. */
    StrategyIndex ofTheModel() {
        if (ofTheModel == null) {
            ofTheModel = StrategyIndex.of(strategy);
        }
        return ofTheModel;
    }

    /** The milestones from which something is counted; only plans with a milestone without a day ask. */
    Set<String> countedFrom() {
        if (countedFrom == null) {
            countedFrom = FloorMilestones.countedFrom(strategy);
        }
        return countedFrom;
    }

    /** When the tactic happens, on its day where it is counted from a milestone that has one. */
    @Nullable Schedule schedule(Tactic tactic) {
        return tactic.schedule().isEmpty() ? null : schedule(tactic.schedule().get());
    }

    /** When the post goes out, on its day where it is counted from a milestone that has one. */
    @Nullable Schedule schedule(Post post) {
        return post.schedule().isEmpty() ? null : schedule(post.schedule().get());
    }

    /** The same, on its day where it is counted from a milestone that has one. */
    Schedule schedule(Schedule schedule) {
        return schedule instanceof Schedule.Relative relative ? FloorMilestones.resolved(relative, this) : schedule;
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

    @Nullable Goal parent(Goal goal) {
        return goal.partOf().isPresent() ? goals.get(goal.partOf().get()) : null;
    }

    /** The type of the goal, its own or inherited. */
    @Nullable GoalType type(Goal goal) {
        // As many steps as there are goals at most, since goals can stand in a cycle.
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

    /** The goals that the tactic serves: those that it names, else the only one of the plan. */
    Set<String> servedGoals(Tactic tactic) {
        return tactic.servedGoals().isEmpty() ? onlyGoal : tactic.servedGoals();
    }

    /** The goals that the metric measures: those that it names, else the only one of the plan. */
    Set<String> measuredGoals(Metric metric) {
        return metric.measuredGoals().isEmpty() ? onlyGoal : metric.measuredGoals();
    }

    /** The owners whom the tactic names, and the accountable one. */
    Set<String> ownOwners(Tactic tactic) {
        if (tactic.accountable().isEmpty()
                || tactic.owners().contains(tactic.accountable().get())) {
            return tactic.owners();
        }
        Set<String> owners = new HashSet<>(tactic.owners());
        owners.add(tactic.accountable().get());
        return owners;
    }

    /** The owners of the tactic and of the goals that it serves. */
    Set<String> owners(Tactic tactic) {
        Set<String> owners = ownOwners(tactic);
        for (String id : servedGoals(tactic)) {
            Goal goal = goals.get(id);
            Set<String> more = goal == null ? Set.of() : owners(goal);
            if (owners.isEmpty()) {
                owners = more;
            } else if (!owners.containsAll(more)) {
                owners = new HashSet<>(owners);
                owners.addAll(more);
            }
        }
        return owners;
    }
}
