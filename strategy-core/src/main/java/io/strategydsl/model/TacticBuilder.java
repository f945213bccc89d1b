package io.strategydsl.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Builds a tactic. Each call refuses what cannot exist with a message that names the tactic; nothing else is
 * required, and {@link #build()} never judges.
 */
public final class TacticBuilder extends ElementBuilder<Tactic, TacticBuilder> {
    private final ImmutableTactic.Builder draft = ImmutableTactic.builder();

    TacticBuilder(String id) {
        super(ValueChecks.of("tactic", id));
        draft.id(checks.id());
        draft.text("");
        draft.status(TacticStatus.planned());
        draft.somethingNew(false);
    }

    TacticBuilder(Tactic start) {
        super(ValueChecks.of("tactic", start.id()), start);
        draft.from(start);
    }

    /**
     * States the action in words. A text without words becomes empty.
     *
     * @throws IllegalArgumentException if it has control characters or unpaired surrogates, or more than 20,000
     *     characters
     */
    public TacticBuilder text(String text) {
        draft.text(checks.text("text", text));
        return this;
    }

    /**
     * Adds one of the goals that this tactic serves.
     *
     * @param servedGoal the id of a goal
     * @throws IllegalArgumentException if it is blank, has more than 100 characters, or has other characters than
     *     letters, digits and {@code - _ . : @ +}
     */
    public TacticBuilder addServedGoal(String servedGoal) {
        draft.addServedGoals(checks.id("servedGoals", "served goal", servedGoal));
        return this;
    }

    /**
     * States all the served goals, in place of those so far.
     *
     * @throws IllegalArgumentException if one of them is blank, has more than 100 characters, or has other
     *     characters than letters, digits and {@code - _ . : @ +}
     */
    public TacticBuilder servedGoals(Iterable<String> servedGoals) {
        draft.servedGoals(checks.ids("servedGoals", servedGoals));
        return this;
    }

    /**
     * Adds one of the metrics that this tactic should move.
     *
     * @param movedMetric the id of a metric
     * @throws IllegalArgumentException if it is blank, has more than 100 characters, or has other characters than
     *     letters, digits and {@code - _ . : @ +}
     */
    public TacticBuilder addMovedMetric(String movedMetric) {
        draft.addMovedMetrics(checks.id("movedMetrics", "moved metric", movedMetric));
        return this;
    }

    /**
     * States all the moved metrics, in place of those so far.
     *
     * @throws IllegalArgumentException if one of them is blank, has more than 100 characters, or has other
     *     characters than letters, digits and {@code - _ . : @ +}
     */
    public TacticBuilder movedMetrics(Iterable<String> movedMetrics) {
        draft.movedMetrics(checks.ids("movedMetrics", movedMetrics));
        return this;
    }

    /**
     * Adds one of the personas whom this tactic is meant to reach.
     *
     * @param persona the id of a persona
     * @throws IllegalArgumentException if it is blank, has more than 100 characters, or has other characters than
     *     letters, digits and {@code - _ . : @ +}
     */
    public TacticBuilder addPersona(String persona) {
        draft.addPersonas(checks.id("personas", "persona", persona));
        return this;
    }

    /**
     * Sets all the personas, in place of those so far.
     *
     * @throws IllegalArgumentException if one of them is blank, has more than 100 characters, or has other
     *     characters than letters, digits and {@code - _ . : @ +}
     */
    public TacticBuilder personas(Iterable<String> personas) {
        draft.personas(checks.ids("personas", personas));
        return this;
    }

    /**
     * Adds one of the channels on which it happens.
     *
     * @param channel the id of a channel
     * @throws IllegalArgumentException if it is blank, has more than 100 characters, or has other characters than
     *     letters, digits and {@code - _ . : @ +}
     */
    public TacticBuilder addChannel(String channel) {
        draft.addChannels(checks.id("channels", "channel", channel));
        return this;
    }

    /**
     * States all the channels, in place of those so far.
     *
     * @throws IllegalArgumentException if one of them is blank, has more than 100 characters, or has other
     *     characters than letters, digits and {@code - _ . : @ +}
     */
    public TacticBuilder channels(Iterable<String> channels) {
        draft.channels(checks.ids("channels", channels));
        return this;
    }

    /** States how much of what, such as 100 influencers. */
    public TacticBuilder amount(Amount amount) {
        draft.amount(checks.present("amount", amount));
        return this;
    }

    /** States the amount, or takes it away. */
    public TacticBuilder amount(Optional<Amount> amount) {
        draft.amount(checks.present("amount", amount));
        return this;
    }

    /**
     * Adds one of the members of the team who own it.
     *
     * @param owner the id of a member of the team
     * @throws IllegalArgumentException if it is blank, has more than 100 characters, or has other characters than
     *     letters, digits and {@code - _ . : @ +}
     */
    public TacticBuilder addOwner(String owner) {
        draft.addOwners(checks.id("owners", "owner", owner));
        return this;
    }

    /**
     * States all the owners, in place of those so far.
     *
     * @throws IllegalArgumentException if one of them is blank, has more than 100 characters, or has other
     *     characters than letters, digits and {@code - _ . : @ +}
     */
    public TacticBuilder owners(Iterable<String> owners) {
        draft.owners(checks.ids("owners", owners));
        return this;
    }

    /**
     * States the one member of the team who answers for it, and who counts as an owner.
     *
     * @throws IllegalArgumentException if it is blank, has more than 100 characters, or has other characters than
     *     letters, digits and {@code - _ . : @ +}
     */
    public TacticBuilder accountable(String accountable) {
        draft.accountable(checks.id("accountable", "accountable member", accountable));
        return this;
    }

    /** States the member of the team who answers for it, or takes it away. */
    public TacticBuilder accountable(Optional<String> accountable) {
        checks.present("accountable member", accountable);
        draft.accountable(accountable.map(stated -> checks.id("accountable", "accountable member", stated)));
        return this;
    }

    /**
     * Adds one of the members of the team who help with it.
     *
     * @param helper the id of a member of the team
     * @throws IllegalArgumentException if it is blank, has more than 100 characters, or has other characters than
     *     letters, digits and {@code - _ . : @ +}
     */
    public TacticBuilder addHelper(String helper) {
        draft.addHelpers(checks.id("helpers", "helper", helper));
        return this;
    }

    /**
     * States all the helpers, in place of those so far.
     *
     * @throws IllegalArgumentException if one of them is blank, has more than 100 characters, or has other
     *     characters than letters, digits and {@code - _ . : @ +}
     */
    public TacticBuilder helpers(Iterable<String> helpers) {
        draft.helpers(checks.ids("helpers", helpers));
        return this;
    }

    /**
     * Adds one of the members of the team who have to approve it.
     *
     * @param approver the id of a member of the team
     * @throws IllegalArgumentException if it is blank, has more than 100 characters, or has other characters than
     *     letters, digits and {@code - _ . : @ +}
     */
    public TacticBuilder addApprover(String approver) {
        draft.addApprovers(checks.id("approvers", "approver", approver));
        return this;
    }

    /**
     * States all the approvers, in place of those so far.
     *
     * @throws IllegalArgumentException if one of them is blank, has more than 100 characters, or has other
     *     characters than letters, digits and {@code - _ . : @ +}
     */
    public TacticBuilder approvers(Iterable<String> approvers) {
        draft.approvers(checks.ids("approvers", approvers));
        return this;
    }

    /** States when it happens: once, again and again, when something else happens, or all the time. */
    public TacticBuilder schedule(Schedule schedule) {
        draft.schedule(checks.present("schedule", schedule));
        return this;
    }

    /** States the schedule, or takes it away. */
    public TacticBuilder schedule(Optional<Schedule> schedule) {
        draft.schedule(checks.present("schedule", schedule));
        return this;
    }

    /**
     * Adds one of the tactics that have to be done before this one.
     *
     * @param dependency the id of another tactic
     * @throws IllegalArgumentException if it is blank, has more than 100 characters, or has other characters than
     *     letters, digits and {@code - _ . : @ +}
     */
    public TacticBuilder addDependency(String dependency) {
        draft.addDependencies(checks.id("dependencies", "dependency", dependency));
        return this;
    }

    /**
     * States all the dependencies, in place of those so far.
     *
     * @throws IllegalArgumentException if one of them is blank, has more than 100 characters, or has other
     *     characters than letters, digits and {@code - _ . : @ +}
     */
    public TacticBuilder dependencies(Iterable<String> dependencies) {
        draft.dependencies(checks.ids("dependencies", dependencies));
        return this;
    }

    /**
     * States the guessed value to the business, from 1 (little) to 10 (much).
     *
     * @throws IllegalArgumentException if it is not between 1 and 10
     */
    public TacticBuilder value(int value) {
        draft.value(checks.range("value", value, 1, 10));
        return this;
    }

    /** States the value, or takes it away. */
    public TacticBuilder value(OptionalInt value) {
        checks.present("value", value).ifPresent(stated -> checks.range("value", stated, 1, 10));
        draft.value(value);
        return this;
    }

    /**
     * States the guessed effort and complexity, from 1 (easy) to 10 (hard).
     *
     * @throws IllegalArgumentException if it is not between 1 and 10
     */
    public TacticBuilder complexity(int complexity) {
        draft.complexity(checks.range("complexity", complexity, 1, 10));
        return this;
    }

    /** States the complexity, or takes it away. */
    public TacticBuilder complexity(OptionalInt complexity) {
        checks.present("complexity", complexity).ifPresent(stated -> checks.range("complexity", stated, 1, 10));
        draft.complexity(complexity);
        return this;
    }

    /**
     * Sets how many hours of work it takes each time that it happens.
     *
     * @throws IllegalArgumentException if they are not above 0, or have more than 18 digits before the point or 9 after it
     */
    public TacticBuilder effort(BigDecimal effort) {
        draft.effort(checks.positive("effort", effort));
        return this;
    }

    /** Sets the effort in hours, or takes it away. */
    public TacticBuilder effort(Optional<BigDecimal> effort) {
        checks.present("effort", effort);
        draft.effort(effort.map(stated -> checks.positive("effort", stated)));
        return this;
    }

    /** Adds something that it takes: people, time, a tool or money. */
    public TacticBuilder addResource(Resource resource) {
        draft.addResources(checks.present("resource", resource));
        return this;
    }

    /** States all the resources, in place of those so far. */
    public TacticBuilder resources(Iterable<? extends Resource> resources) {
        draft.resources(checks.allPresent("resources", resources));
        return this;
    }

    /** States whether it is planned, done or dropped. */
    public TacticBuilder status(TacticStatus status) {
        draft.status(checks.present("status", status));
        return this;
    }

    /** States whether it is something new for the audience: a contest, a promotion, a game. */
    public TacticBuilder somethingNew(boolean somethingNew) {
        draft.somethingNew(somethingNew);
        return this;
    }

    @Override
    public Tactic build() {
        return draft.labels(labels()).build();
    }
}
