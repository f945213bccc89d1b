package io.strategydsl.model;

import java.util.Optional;

/**
 * Builds a goal. Each call refuses what cannot exist with a message that names the goal; nothing else is required,
 * and {@link #build()} never judges.
 */
public final class GoalBuilder extends ElementBuilder<Goal, GoalBuilder> {
    private final ImmutableGoal.Builder draft = ImmutableGoal.builder();

    GoalBuilder(String id) {
        super(ValueChecks.of("goal", id));
        draft.id(checks.id());
        draft.text("");
        draft.primary(false);
    }

    GoalBuilder(Goal start) {
        super(ValueChecks.of("goal", start.id()), start);
        draft.from(start);
    }

    /**
     * States the goal in words. A text without words becomes empty.
     *
     * @throws IllegalArgumentException if it has control characters or unpaired surrogates, or more than 20,000
     *     characters
     */
    public GoalBuilder text(String text) {
        draft.text(checks.text("text", text));
        return this;
    }

    /** States the type of this goal; without one, it is inherited. */
    public GoalBuilder type(GoalType type) {
        draft.type(checks.present("type", type));
        return this;
    }

    /** States the type, or takes it away. */
    public GoalBuilder type(Optional<GoalType> type) {
        draft.type(checks.present("type", type));
        return this;
    }

    /**
     * Adds one of the objectives that this goal helps to reach.
     *
     * @param supportedObjective the id of an objective
     * @throws IllegalArgumentException if it is blank, has more than 100 characters, or has other characters than
     *     letters, digits and {@code - _ . : @ +}
     */
    public GoalBuilder addSupportedObjective(String supportedObjective) {
        draft.addSupportedObjectives(checks.id("supportedObjectives", "supported objective", supportedObjective));
        return this;
    }

    /**
     * States all the supported objectives, in place of those so far.
     *
     * @throws IllegalArgumentException if one of them is blank, has more than 100 characters, or has other
     *     characters than letters, digits and {@code - _ . : @ +}
     */
    public GoalBuilder supportedObjectives(Iterable<String> supportedObjectives) {
        draft.supportedObjectives(checks.ids("supportedObjectives", supportedObjectives));
        return this;
    }

    /**
     * Adds one of the members of the team who own this goal, and therefore the tactics that serve it.
     *
     * @param owner the id of a member of the team
     * @throws IllegalArgumentException if it is blank, has more than 100 characters, or has other characters than
     *     letters, digits and {@code - _ . : @ +}
     */
    public GoalBuilder addOwner(String owner) {
        draft.addOwners(checks.id("owners", "owner", owner));
        return this;
    }

    /**
     * States all the owners, in place of those so far.
     *
     * @throws IllegalArgumentException if one of them is blank, has more than 100 characters, or has other
     *     characters than letters, digits and {@code - _ . : @ +}
     */
    public GoalBuilder owners(Iterable<String> owners) {
        draft.owners(checks.ids("owners", owners));
        return this;
    }

    /**
     * Sets the one member of the team who answers for this goal.
     *
     * @throws IllegalArgumentException if it is blank, has more than 100 characters, or has other characters than
     *     letters, digits and {@code - _ . : @ +}
     */
    public GoalBuilder accountable(String accountable) {
        draft.accountable(checks.id("accountable", "accountable member", accountable));
        return this;
    }

    /** Sets the member of the team who answers for this goal, or takes it away. */
    public GoalBuilder accountable(Optional<String> accountable) {
        checks.present("accountable member", accountable);
        draft.accountable(accountable.map(stated -> checks.id("accountable", "accountable member", stated)));
        return this;
    }

    /**
     * Adds one of the members of the team who help with this goal.
     *
     * @param helper the id of a member of the team
     * @throws IllegalArgumentException if it is blank, has more than 100 characters, or has other characters than
     *     letters, digits and {@code - _ . : @ +}
     */
    public GoalBuilder addHelper(String helper) {
        draft.addHelpers(checks.id("helpers", "helper", helper));
        return this;
    }

    /**
     * Sets all the helpers, in place of those so far.
     *
     * @throws IllegalArgumentException if one of them is blank, has more than 100 characters, or has other
     *     characters than letters, digits and {@code - _ . : @ +}
     */
    public GoalBuilder helpers(Iterable<String> helpers) {
        draft.helpers(checks.ids("helpers", helpers));
        return this;
    }

    /**
     * Adds one of the members of the team who have to approve what is done for this goal.
     *
     * @param approver the id of a member of the team
     * @throws IllegalArgumentException if it is blank, has more than 100 characters, or has other characters than
     *     letters, digits and {@code - _ . : @ +}
     */
    public GoalBuilder addApprover(String approver) {
        draft.addApprovers(checks.id("approvers", "approver", approver));
        return this;
    }

    /**
     * Sets all the approvers, in place of those so far.
     *
     * @throws IllegalArgumentException if one of them is blank, has more than 100 characters, or has other
     *     characters than letters, digits and {@code - _ . : @ +}
     */
    public GoalBuilder approvers(Iterable<String> approvers) {
        draft.approvers(checks.ids("approvers", approvers));
        return this;
    }

    /** States whether this is the goal that comes first. */
    public GoalBuilder primary(boolean primary) {
        draft.primary(primary);
        return this;
    }

    /**
     * States the goal that this one is a part of, by id.
     *
     * @throws IllegalArgumentException if it is blank, has more than 100 characters, or has other characters than
     *     letters, digits and {@code - _ . : @ +}
     */
    public GoalBuilder partOf(String partOf) {
        draft.partOf(checks.id("partOf", "parent goal", partOf));
        return this;
    }

    /** States the goal that this one is a part of, or takes it away. */
    public GoalBuilder partOf(Optional<String> partOf) {
        checks.present("parent goal", partOf);
        draft.partOf(partOf.map(stated -> checks.id("partOf", "parent goal", stated)));
        return this;
    }

    /** Adds something that this goal takes, besides what its tactics do: people, time, a tool or money. */
    public GoalBuilder addResource(Resource resource) {
        draft.addResources(checks.present("resource", resource));
        return this;
    }

    /** Sets all the resources, in place of those so far. */
    public GoalBuilder resources(Iterable<? extends Resource> resources) {
        draft.resources(checks.allPresent("resources", resources));
        return this;
    }

    @Override
    public Goal build() {
        return draft.labels(labels()).build();
    }
}
