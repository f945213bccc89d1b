package io.strategydsl.dsl;

import io.strategydsl.internal.Checks;
import io.strategydsl.model.AcceptedGap;
import io.strategydsl.model.ContentShare;
import io.strategydsl.model.Milestone;
import io.strategydsl.model.ObjectiveLevel;
import io.strategydsl.model.Platform;
import io.strategydsl.model.Resource;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyBuilder;
import io.strategydsl.model.Timeframe;
import java.net.URI;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * The verbs for a strategy, and all its parts: the table of contents of a plan. After its lambda has
 * returned, every verb throws an {@link IllegalStateException}.
 */
public final class StrategyScope extends ElementScope<StrategyScope, StrategyBuilder> {
    private final Parts parts = Parts.ofStrategy();

    StrategyScope(Checks checks) {
        super(checks, Strategy.builder(checks.id()));
    }

    /**
     * States whose plan this is. A text without words counts as none.
     *
     * @throws IllegalArgumentException if it has control characters or unpaired surrogates, or more than 20,000
     *     characters
     */
    public StrategyScope organisation(String name) {
        return set("organisation", name, builder::organisation);
    }

    /**
     * States the days from which and until which the plan holds, both included.
     *
     * @throws IllegalArgumentException if it ends before it starts, or a year is not between 1 and 9999
     */
    public StrategyScope during(LocalDate start, LocalDate end) {
        return setNew("timeframe", () -> new Timeframe(start, end), builder::timeframe);
    }

    /**
     * States the calendar year in which the plan holds.
     *
     * @throws IllegalArgumentException if it is not between 1 and 9999
     */
    public StrategyScope during(Year year) {
        return setNew("timeframe", () -> Timeframe.of(year), builder::timeframe);
    }

    /**
     * States what the plan is about, in a sentence or two. A text without words counts as none.
     *
     * @throws IllegalArgumentException if it has control characters or unpaired surrogates, or more than 20,000
     *     characters
     */
    public StrategyScope about(String text) {
        return set("about", text, builder::about);
    }

    /** States where the editorial calendar of the whole plan is kept. */
    public StrategyScope calendar(URI calendar) {
        return set("calendar", calendar, builder::calendar);
    }

    /**
     * Sets the content mix of every channel that has none of its own: {@code mix(share(WORKSHOP, 35), promotion(20),
     * curated(20), interaction(25))}. Shares that do not add up to 100 are no error here; the validator reports them.
     */
    public StrategyScope mix(ContentShare... shares) {
        return setNew("content mix", () -> Arrays.asList(checks().present("content mix", shares)), builder::mix);
    }

    /** Adds something that the plan as a whole takes: people, time, a tool or money. */
    public StrategyScope resource(Resource resource) {
        return add(resource, builder::addResource);
    }

    /**
     * Adds something that the company wants to reach.
     *
     * @throws IllegalArgumentException if the id or the text has characters that it cannot have, or is too long
     */
    public StrategyScope objective(String id, String text, Consumer<ObjectiveScope> scope) {
        ObjectiveScope objective =
                new ObjectiveScope(part("objective", id), text, ObjectiveLevel.COMPANY_OBJECTIVE).filledBy(scope);
        builder.addObjective(objective.build());
        return this;
    }

    /**
     * Adds something that the company wants to reach, of which nothing more is said.
     *
     * @throws IllegalArgumentException if the id or the text has characters that it cannot have, or is too long
     */
    public StrategyScope objective(String id, String text) {
        return objective(id, text, objective -> {});
    }

    /**
     * Adds something that marketing wants to reach, where no objective of the company can be moved by social
     * media.
     *
     * @throws IllegalArgumentException if the id or the text has characters that it cannot have, or is too long
     */
    public StrategyScope marketingObjective(String id, String text, Consumer<ObjectiveScope> scope) {
        ObjectiveScope objective =
                new ObjectiveScope(part("objective", id), text, ObjectiveLevel.MARKETING_OBJECTIVE).filledBy(scope);
        builder.addObjective(objective.build());
        return this;
    }

    /**
     * Adds something that marketing wants to reach, where no objective of the company can be moved by social
     * media, of which nothing more is said.
     *
     * @throws IllegalArgumentException if the id or the text has characters that it cannot have, or is too long
     */
    public StrategyScope marketingObjective(String id, String text) {
        return marketingObjective(id, text, objective -> {});
    }

    /**
     * Adds an event from which the plan counts, such as a launch: {@code milestone("launch", "Public launch", m ->
     * m.on(day))}. The first and the last day of the timeframe are milestones without being stated: "start" and "end".
     *
     * @throws IllegalArgumentException if the id or the name has characters that it cannot have, or is too long, or the id
     *     is "start" or "end"
     */
    public StrategyScope milestone(String id, String name, Consumer<MilestoneScope> scope) {
        Checks checks = part("milestone", id);
        MilestoneScope milestone =
                new MilestoneScope(checks, Milestone.builder(checks.id()).name(name)).filledBy(scope);
        builder.addMilestone(milestone.build());
        return this;
    }

    /**
     * Adds an event from which the plan counts, whose day is not known yet.
     *
     * @throws IllegalArgumentException if the id or the name has characters that it cannot have, or is too long, or the id
     *     is "start" or "end"
     */
    public StrategyScope milestone(String id, String name) {
        return milestone(id, name, milestone -> {});
    }

    /** States who works on the plan. */
    public StrategyScope team(Consumer<TeamScope> scope) {
        requireUnset("team", "team");
        TeamScope team = new TeamScope(part("team")).filledBy(scope);
        return set("team", team.build(), builder::team);
    }

    /**
     * Adds an audience that the plan wants to reach.
     *
     * @throws IllegalArgumentException if the id or the text has characters that it cannot have, or is too long
     */
    public StrategyScope persona(String id, String text, Consumer<PersonaScope> scope) {
        PersonaScope persona = new PersonaScope(part("persona", id), text).filledBy(scope);
        builder.addPersona(persona.build());
        return this;
    }

    /**
     * Adds an audience that the plan wants to reach, of which nothing more is said.
     *
     * @throws IllegalArgumentException if the id or the text has characters that it cannot have, or is too long
     */
    public StrategyScope persona(String id, String text) {
        return persona(id, text, persona -> {});
    }

    /**
     * Adds the goal that comes first. A second one is no error here; the validator reports it.
     *
     * @throws IllegalArgumentException if the id or the text has characters that it cannot have, or is too long
     */
    public StrategyScope primaryGoal(String id, String text, Consumer<GoalScope> scope) {
        parts.addGoal(part("goal", id), text, true, scope);
        return this;
    }

    /**
     * Adds the goal that comes first, of which nothing more is said.
     *
     * @throws IllegalArgumentException if the id or the text has characters that it cannot have, or is too long
     */
    public StrategyScope primaryGoal(String id, String text) {
        return primaryGoal(id, text, goal -> {});
    }

    /**
     * Adds a goal.
     *
     * @throws IllegalArgumentException if the id or the text has characters that it cannot have, or is too long
     */
    public StrategyScope goal(String id, String text, Consumer<GoalScope> scope) {
        parts.addGoal(part("goal", id), text, false, scope);
        return this;
    }

    /**
     * Adds a goal of which nothing more is said.
     *
     * @throws IllegalArgumentException if the id or the text has characters that it cannot have, or is too long
     */
    public StrategyScope goal(String id, String text) {
        return goal(id, text, goal -> {});
    }

    /**
     * Adds a metric, by the name that people call it.
     *
     * @throws IllegalArgumentException if the id or the name has characters that it cannot have, or is too long
     */
    public StrategyScope metric(String id, String name, Consumer<MetricScope> scope) {
        parts.addMetric(part("metric", id), name, scope);
        return this;
    }

    /**
     * Adds a metric, by the name that people call it, of which nothing more is said.
     *
     * @throws IllegalArgumentException if the id or the name has characters that it cannot have, or is too long
     */
    public StrategyScope metric(String id, String name) {
        return metric(id, name, metric -> {});
    }

    /**
     * Adds a metric.
     *
     * @throws IllegalArgumentException if the id has characters that it cannot have, or is too long
     */
    public StrategyScope metric(String id, Consumer<MetricScope> scope) {
        parts.addMetric(part("metric", id), scope);
        return this;
    }

    /**
     * Adds a metric of which nothing more is said.
     *
     * @throws IllegalArgumentException if the id has characters that it cannot have, or is too long
     */
    public StrategyScope metric(String id) {
        return metric(id, metric -> {});
    }

    /**
     * Adds a tactic.
     *
     * @throws IllegalArgumentException if the id or the text has characters that it cannot have, or is too long
     */
    public StrategyScope tactic(String id, String text, Consumer<TacticScope> scope) {
        parts.addTactic(part("tactic", id), text, scope);
        return this;
    }

    /**
     * Adds a tactic of which nothing more is said.
     *
     * @throws IllegalArgumentException if the id or the text has characters that it cannot have, or is too long
     */
    public StrategyScope tactic(String id, String text) {
        return tactic(id, text, tactic -> {});
    }

    /**
     * Adds the plan for one account on a platform.
     *
     * @throws IllegalArgumentException if the id has characters that it cannot have, or is too long
     */
    public StrategyScope channel(String id, Platform platform, Consumer<ChannelScope> scope) {
        ChannelScope channel = new ChannelScope(part("channel", id), platform).filledBy(scope);
        builder.addChannel(channel.build());
        channel.posts().forEach(builder::addPost);
        return this;
    }

    /**
     * Adds the plan for one account on a platform, of which nothing more is said.
     *
     * @throws IllegalArgumentException if the id has characters that it cannot have, or is too long
     */
    public StrategyScope channel(String id, Platform platform) {
        return channel(id, platform, channel -> {});
    }

    /**
     * Adds a post: a row of the editorial calendar.
     *
     * @throws IllegalArgumentException if the id or the text has characters that it cannot have, or is too long
     */
    public StrategyScope post(String id, String text, Consumer<PostScope> scope) {
        PostScope post = new PostScope(part("post", id), text).filledBy(scope);
        builder.addPost(post.build());
        return this;
    }

    /**
     * Adds a post of which nothing more is said.
     *
     * @throws IllegalArgumentException if the id or the text has characters that it cannot have, or is too long
     */
    public StrategyScope post(String id, String text) {
        return post(id, text, post -> {});
    }

    /** States whom and what the organisation listens to. */
    public StrategyScope listening(Consumer<ListeningScope> scope) {
        requireUnset("listening", "listening");
        ListeningScope listening = new ListeningScope(part("listening")).filledBy(scope);
        return set("listening", listening.build(), builder::listening);
    }

    /** States what sets the organisation apart. */
    public StrategyScope positioning(Consumer<PositioningScope> scope) {
        requireUnset("positioning", "positioning");
        PositioningScope positioning = new PositioningScope(part("positioning")).filledBy(scope);
        return set("positioning", positioning.build(), builder::positioning);
    }

    /** States how the organisation behaves as a person. */
    public StrategyScope pillars(Consumer<PillarsScope> scope) {
        requireUnset("pillars", "pillars");
        PillarsScope pillars = new PillarsScope(part("pillars")).filledBy(scope);
        return set("pillars", pillars.build(), builder::pillars);
    }

    /**
     * Adds an occasion on which the plan is looked at and adapted.
     *
     * @throws IllegalArgumentException if the id or the text has characters that it cannot have, or is too long
     */
    public StrategyScope review(String id, String text, Consumer<ReviewScope> scope) {
        ReviewScope review = new ReviewScope(part("review", id), text).filledBy(scope);
        builder.addReview(review.build());
        return this;
    }

    /**
     * Adds an occasion on which the plan is looked at and adapted, of which nothing more is said.
     *
     * @throws IllegalArgumentException if the id or the text has characters that it cannot have, or is too long
     */
    public StrategyScope review(String id, String text) {
        return review(id, text, review -> {});
    }

    /**
     * Accepts what a rule finds at a place of this plan, for a reason: {@code accepts("pillar.honesty", "strategy", "a
     * community plan has no brand voice")}. The report lists it with the reason, apart from what counts. Unlike what a
     * validator suppresses, it is part of the plan and concerns no other.
     *
     * @param ruleId the rule; one that no validator knows is reported, not refused
     * @param path the element, such as "tactics/list", or one attribute of it, such as "tactics/list/text"; "strategy"
     *     for everything that the rule finds
     * @param reason why it is accepted
     * @throws IllegalArgumentException if the rule does not have the form of a rule id, the path leads nowhere, or the reason
     *     is blank or has characters that it cannot have
     */
    public StrategyScope accepts(String ruleId, String path, String reason) {
        return addNew(() -> AcceptedGap.of(ruleId, path, reason), builder::addAcceptedGap);
    }

    /**
     * Accepts what a rule finds at a place of this plan, for a reason and up to a last day. As of a later day, what it
     * finds counts again.
     *
     * @param ruleId the rule; one that no validator knows is reported, not refused
     * @param path the element, such as "tactics/list", or one attribute of it, such as "tactics/list/text"; "strategy"
     *     for everything that the rule finds
     * @param reason why it is accepted
     * @param lastDay the last day on which it is accepted
     * @throws IllegalArgumentException if the rule does not have the form of a rule id, the path leads nowhere, the reason is
     *     blank or has characters that it cannot have, or the year is not between 1 and 9999
     */
    public StrategyScope accepts(String ruleId, String path, String reason, LocalDate lastDay) {
        return addNew(() -> AcceptedGap.of(ruleId, path, reason).until(lastDay), builder::addAcceptedGap);
    }

    Strategy build() {
        parts.addTo(builder);
        return builder.build();
    }
}
