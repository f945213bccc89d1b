package io.strategydsl.dsl;

import io.strategydsl.internal.Checks;
import io.strategydsl.model.Goal;
import io.strategydsl.model.GoalBuilder;
import io.strategydsl.model.GoalType;
import io.strategydsl.model.Resource;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The verbs for a goal, and the metrics, tactics and smaller goals inside it. After its lambda has
 * returned, every verb throws an {@link IllegalStateException}.
 */
public final class GoalScope extends ElementScope<GoalScope, GoalBuilder> {
    private final Parts parts;

    GoalScope(Checks checks, String text, boolean primary, Optional<String> surroundingGoal) {
        super(checks, Goal.builder(checks.id()).text(text).primary(primary));
        if (surroundingGoal.isPresent()) {
            builder.partOf(surroundingGoal.get());
        }
        parts = Parts.ofGoal(checks.id());
    }

    /** States what kind of goal this is. */
    public GoalScope type(GoalType type) {
        return set("type", type, builder::type);
    }

    /**
     * Adds objectives that this goal helps to reach, by id.
     *
     * @throws IllegalArgumentException if one of them is blank, has more than 100 characters, or has other
     *     characters than letters, digits and {@code - _ . : @ +}
     */
    public GoalScope supports(String... objectives) {
        return addIds("supportedObjectives", objectives, builder::addSupportedObjective);
    }

    /**
     * Adds members of the team who own this goal, by id, and therefore the tactics that serve it.
     *
     * @throws IllegalArgumentException if one of them is blank, has more than 100 characters, or has other
     *     characters than letters, digits and {@code - _ . : @ +}
     */
    public GoalScope ownedBy(String... members) {
        return addIds("owners", members, builder::addOwner);
    }

    /**
     * Sets the one member of the team who answers for this goal, by id. The tactics that serve it inherit its owners, and
     * not this one.
     *
     * @throws IllegalArgumentException if it is blank, has more than 100 characters, or has other characters than
     *     letters, digits and {@code - _ . : @ +}
     */
    public GoalScope accountable(String member) {
        return set("accountable", member, builder::accountable);
    }

    /**
     * Adds members of the team who help with this goal, by id.
     *
     * @throws IllegalArgumentException if one of them is blank, has more than 100 characters, or has other
     *     characters than letters, digits and {@code - _ . : @ +}
     */
    public GoalScope helpedBy(String... members) {
        return addIds("helpers", members, builder::addHelper);
    }

    /**
     * Adds members of the team who have to approve what is done for this goal, by id.
     *
     * @throws IllegalArgumentException if one of them is blank, has more than 100 characters, or has other
     *     characters than letters, digits and {@code - _ . : @ +}
     */
    public GoalScope approvedBy(String... members) {
        return addIds("approvers", members, builder::addApprover);
    }

    /** Adds something that this goal takes, besides what its tactics do: people, time, a tool or money. */
    public GoalScope resource(Resource resource) {
        return add(resource, builder::addResource);
    }

    /**
     * Adds a metric that measures this goal, by the name that people call it.
     *
     * @throws IllegalArgumentException if the id or the name has characters that it cannot have, or is too long
     */
    public GoalScope metric(String id, String name, Consumer<MetricScope> scope) {
        parts.addMetric(part("metric", id), name, scope);
        return this;
    }

    /**
     * Adds a metric that measures this goal, by the name that people call it, of which nothing more is said.
     *
     * @throws IllegalArgumentException if the id or the name has characters that it cannot have, or is too long
     */
    public GoalScope metric(String id, String name) {
        return metric(id, name, metric -> {});
    }

    /**
     * Adds a metric that measures this goal.
     *
     * @throws IllegalArgumentException if the id has characters that it cannot have, or is too long
     */
    public GoalScope metric(String id, Consumer<MetricScope> scope) {
        parts.addMetric(part("metric", id), scope);
        return this;
    }

    /**
     * Adds a metric that measures this goal of which nothing more is said.
     *
     * @throws IllegalArgumentException if the id has characters that it cannot have, or is too long
     */
    public GoalScope metric(String id) {
        return metric(id, metric -> {});
    }

    /**
     * Adds a tactic that serves this goal.
     *
     * @throws IllegalArgumentException if the id or the text has characters that it cannot have, or is too long
     */
    public GoalScope tactic(String id, String text, Consumer<TacticScope> scope) {
        parts.addTactic(part("tactic", id), text, scope);
        return this;
    }

    /**
     * Adds a tactic that serves this goal of which nothing more is said.
     *
     * @throws IllegalArgumentException if the id or the text has characters that it cannot have, or is too long
     */
    public GoalScope tactic(String id, String text) {
        return tactic(id, text, tactic -> {});
    }

    /**
     * Adds a goal that is part of this goal.
     *
     * @throws IllegalArgumentException if the id or the text has characters that it cannot have, or is too long
     */
    public GoalScope goal(String id, String text, Consumer<GoalScope> scope) {
        parts.addGoal(part("goal", id), text, false, scope);
        return this;
    }

    /**
     * Adds a goal that is part of this goal of which nothing more is said.
     *
     * @throws IllegalArgumentException if the id or the text has characters that it cannot have, or is too long
     */
    public GoalScope goal(String id, String text) {
        return goal(id, text, goal -> {});
    }

    Parts parts() {
        return parts;
    }

    Goal build() {
        return builder.build();
    }
}
