package io.strategydsl.model;

import java.net.URI;
import java.util.Optional;

/**
 * Builds a strategy. Each call refuses what cannot exist with a message that names the strategy; nothing else is
 * required, and {@link #build()} never judges.
 */
public final class StrategyBuilder extends ElementBuilder<Strategy, StrategyBuilder> {
    private final ImmutableStrategy.Builder draft = ImmutableStrategy.builder();

    StrategyBuilder(String id) {
        super(ValueChecks.of("strategy", id));
        draft.id(checks.id());
    }

    StrategyBuilder(Strategy start) {
        super(ValueChecks.of("strategy", start.id()), start);
        draft.from(start);
    }

    /**
     * States whose plan this is. A text without words counts as none.
     *
     * @throws IllegalArgumentException if it has control characters or unpaired surrogates, or more than 20,000
     *     characters
     */
    public StrategyBuilder organisation(String organisation) {
        draft.organisation(checks.optionalText("organisation", organisation));
        return this;
    }

    /** States the organisation, or takes it away. */
    public StrategyBuilder organisation(Optional<String> organisation) {
        checks.present("organisation", organisation);
        draft.organisation(organisation.flatMap(stated -> checks.optionalText("organisation", stated)));
        return this;
    }

    /** States the days from which and until which it holds. */
    public StrategyBuilder timeframe(Timeframe timeframe) {
        draft.timeframe(checks.present("timeframe", timeframe));
        return this;
    }

    /** States the timeframe, or takes it away. */
    public StrategyBuilder timeframe(Optional<Timeframe> timeframe) {
        draft.timeframe(checks.present("timeframe", timeframe));
        return this;
    }

    /**
     * States what the plan is about, in a sentence or two. A text without words counts as none.
     *
     * @throws IllegalArgumentException if it has control characters or unpaired surrogates, or more than 20,000
     *     characters
     */
    public StrategyBuilder about(String about) {
        draft.about(checks.optionalText("about", about));
        return this;
    }

    /** States what the plan is about, or takes it away. */
    public StrategyBuilder about(Optional<String> about) {
        checks.present("about", about);
        draft.about(about.flatMap(stated -> checks.optionalText("about", stated)));
        return this;
    }

    /**
     * States where the editorial calendar of the whole plan is kept.
     *
     * @throws IllegalArgumentException if it has an unpaired surrogate, or more than 20,000 characters
     */
    public StrategyBuilder calendar(URI calendar) {
        draft.calendar(checks.address("calendar", calendar));
        return this;
    }

    /** States the calendar, or takes it away. */
    public StrategyBuilder calendar(Optional<URI> calendar) {
        draft.calendar(checks.optionalAddress("calendar", calendar));
        return this;
    }

    /**
     * Adds the share of a content area on every channel that has no mix of its own. Shares may fail to add up to 100,
     * which is for the validator to report.
     */
    public StrategyBuilder addShare(ContentShare share) {
        draft.addMix(checks.present("share", share));
        return this;
    }

    /** Sets the whole content mix, in place of what was stated so far. */
    public StrategyBuilder mix(Iterable<? extends ContentShare> mix) {
        draft.mix(checks.allPresent("content mix", mix));
        return this;
    }

    /** Adds something that the plan as a whole takes: people, time, a tool or money. */
    public StrategyBuilder addResource(Resource resource) {
        draft.addResources(checks.present("resource", resource));
        return this;
    }

    /** Sets all the resources, in place of those so far. */
    public StrategyBuilder resources(Iterable<? extends Resource> resources) {
        draft.resources(checks.allPresent("resources", resources));
        return this;
    }

    /** Adds an objective: something that the company or its marketing wants to reach. */
    public StrategyBuilder addObjective(Objective objective) {
        draft.addObjectives(checks.present("objective", objective));
        return this;
    }

    /** States all the objectives, in place of those so far. */
    public StrategyBuilder objectives(Iterable<? extends Objective> objectives) {
        draft.objectives(checks.allPresent("objectives", objectives));
        return this;
    }

    /** Adds a milestone: an event from which the plan counts, such as a launch. */
    public StrategyBuilder addMilestone(Milestone milestone) {
        draft.addMilestones(checks.present("milestone", milestone));
        return this;
    }

    /** Sets all the milestones, in place of those so far. */
    public StrategyBuilder milestones(Iterable<? extends Milestone> milestones) {
        draft.milestones(checks.allPresent("milestones", milestones));
        return this;
    }

    /** States who works on it. */
    public StrategyBuilder team(Team team) {
        draft.team(checks.present("team", team));
        return this;
    }

    /** States the team, or takes it away. */
    public StrategyBuilder team(Optional<Team> team) {
        draft.team(checks.present("team", team));
        return this;
    }

    /** Adds a persona: somebody whom it wants to reach. */
    public StrategyBuilder addPersona(Persona persona) {
        draft.addPersonas(checks.present("persona", persona));
        return this;
    }

    /** States all the personas, in place of those so far. */
    public StrategyBuilder personas(Iterable<? extends Persona> personas) {
        draft.personas(checks.allPresent("personas", personas));
        return this;
    }

    /** Adds a goal or sub-goal: something that social media is for. */
    public StrategyBuilder addGoal(Goal goal) {
        draft.addGoals(checks.present("goal", goal));
        return this;
    }

    /** States all the goals, in place of those so far. */
    public StrategyBuilder goals(Iterable<? extends Goal> goals) {
        draft.goals(checks.allPresent("goals", goals));
        return this;
    }

    /** Adds a metric: something by which goals and channels are judged. */
    public StrategyBuilder addMetric(Metric metric) {
        draft.addMetrics(checks.present("metric", metric));
        return this;
    }

    /** States all the metrics, in place of those so far. */
    public StrategyBuilder metrics(Iterable<? extends Metric> metrics) {
        draft.metrics(checks.allPresent("metrics", metrics));
        return this;
    }

    /** Adds a tactic: something that is done for the goals. */
    public StrategyBuilder addTactic(Tactic tactic) {
        draft.addTactics(checks.present("tactic", tactic));
        return this;
    }

    /** States all the tactics, in place of those so far. */
    public StrategyBuilder tactics(Iterable<? extends Tactic> tactics) {
        draft.tactics(checks.allPresent("tactics", tactics));
        return this;
    }

    /** Adds a channel: a place where it is done. */
    public StrategyBuilder addChannel(ChannelPlan channel) {
        draft.addChannels(checks.present("channel", channel));
        return this;
    }

    /** States all the channels, in place of those so far. */
    public StrategyBuilder channels(Iterable<? extends ChannelPlan> channels) {
        draft.channels(checks.allPresent("channels", channels));
        return this;
    }

    /** Adds a post: a row of the editorial calendar. */
    public StrategyBuilder addPost(Post post) {
        draft.addPosts(checks.present("post", post));
        return this;
    }

    /** Sets all the posts, in place of those so far. */
    public StrategyBuilder posts(Iterable<? extends Post> posts) {
        draft.posts(checks.allPresent("posts", posts));
        return this;
    }

    /** States whom and what the organisation listens to. */
    public StrategyBuilder listening(Listening listening) {
        draft.listening(checks.present("listening", listening));
        return this;
    }

    /** States the listening, or takes it away. */
    public StrategyBuilder listening(Optional<Listening> listening) {
        draft.listening(checks.present("listening", listening));
        return this;
    }

    /** States what sets the organisation apart. */
    public StrategyBuilder positioning(Positioning positioning) {
        draft.positioning(checks.present("positioning", positioning));
        return this;
    }

    /** States the positioning, or takes it away. */
    public StrategyBuilder positioning(Optional<Positioning> positioning) {
        draft.positioning(checks.present("positioning", positioning));
        return this;
    }

    /** States how the organisation behaves as a person. */
    public StrategyBuilder pillars(Pillars pillars) {
        draft.pillars(checks.present("pillars", pillars));
        return this;
    }

    /** States the pillars, or takes them away. */
    public StrategyBuilder pillars(Optional<Pillars> pillars) {
        draft.pillars(checks.present("pillars", pillars));
        return this;
    }

    /** Adds a review: an occasion on which the plan itself is looked at and adapted. */
    public StrategyBuilder addReview(Review review) {
        draft.addReviews(checks.present("review", review));
        return this;
    }

    /** States all the reviews, in place of those so far. */
    public StrategyBuilder reviews(Iterable<? extends Review> reviews) {
        draft.reviews(checks.allPresent("reviews", reviews));
        return this;
    }

    /** Adds something that the plan knowingly leaves as it is. */
    public StrategyBuilder addAcceptedGap(AcceptedGap acceptedGap) {
        draft.addAcceptedGaps(checks.present("accepted gap", acceptedGap));
        return this;
    }

    /** Sets all the accepted gaps, in place of those so far. */
    public StrategyBuilder acceptedGaps(Iterable<? extends AcceptedGap> acceptedGaps) {
        draft.acceptedGaps(checks.allPresent("accepted gaps", acceptedGaps));
        return this;
    }

    @Override
    public Strategy build() {
        return OwnObjects.in(draft.labels(labels()).build());
    }
}
