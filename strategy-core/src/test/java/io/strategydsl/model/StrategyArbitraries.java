package io.strategydsl.model;

import static io.strategydsl.model.ValueArbitraries.days;
import static io.strategydsl.model.ValueArbitraries.ids;
import static io.strategydsl.model.ValueArbitraries.labels;
import static io.strategydsl.model.ValueArbitraries.listsOfWords;
import static io.strategydsl.model.ValueArbitraries.references;
import static io.strategydsl.model.ValueArbitraries.resources;
import static io.strategydsl.model.ValueArbitraries.schedules;
import static io.strategydsl.model.ValueArbitraries.texts;
import static io.strategydsl.model.ValueArbitraries.words;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Arbitrary plans and their elements, each attribute stated or left out at random. They are legal but often broken:
 * ids occur twice, references dangle or go in circles, texts are blank.
 */
public final class StrategyArbitraries {
    private static final Arbitrary<Boolean> BOOLEANS = Arbitraries.of(true, false);

    private StrategyArbitraries() {}

    /** Whole plans. */
    public static Arbitrary<Strategy> anyStrategy() {
        return Draft.of(ids().map(Strategy::builder))
                .maybe(texts(), StrategyBuilder::organisation)
                .maybe(ValueArbitraries.timeframes(), StrategyBuilder::timeframe)
                .maybe(texts(), StrategyBuilder::about)
                .maybe(ValueArbitraries.addresses(), StrategyBuilder::calendar)
                .maybe(few(anyObjective()), StrategyBuilder::objectives)
                .maybe(anyTeam(), StrategyBuilder::team)
                .maybe(few(anyPersona()), StrategyBuilder::personas)
                .maybe(few(anyGoal()), StrategyBuilder::goals)
                .maybe(few(anyMetric()), StrategyBuilder::metrics)
                .maybe(few(anyTactic()), StrategyBuilder::tactics)
                .maybe(few(anyChannelPlan()), StrategyBuilder::channels)
                .maybe(anyListening(), StrategyBuilder::listening)
                .maybe(anyPositioning(), StrategyBuilder::positioning)
                .maybe(anyPillars(), StrategyBuilder::pillars)
                .maybe(few(anyReview()), StrategyBuilder::reviews)
                .maybe(labels(), StrategyBuilder::labels)
                .build(StrategyBuilder::build);
    }

    public static Arbitrary<Objective> anyObjective() {
        return Draft.of(ids().map(Objective::builder))
                .maybe(texts(), ObjectiveBuilder::text)
                .maybe(Arbitraries.of(ObjectiveLevel.class), ObjectiveBuilder::level)
                .maybe(labels(), ObjectiveBuilder::labels)
                .build(ObjectiveBuilder::build);
    }

    public static Arbitrary<Goal> anyGoal() {
        return Draft.of(ids().map(Goal::builder))
                .maybe(texts(), GoalBuilder::text)
                .maybe(ValueArbitraries.goalTypes(), GoalBuilder::type)
                .maybe(references(), GoalBuilder::supportedObjectives)
                .maybe(references(), GoalBuilder::owners)
                .maybe(BOOLEANS, GoalBuilder::primary)
                .maybe(ids(), GoalBuilder::partOf)
                .maybe(labels(), GoalBuilder::labels)
                .build(GoalBuilder::build);
    }

    public static Arbitrary<Metric> anyMetric() {
        return Draft.of(ids().map(Metric::builder))
                .maybe(ValueArbitraries.metricKinds(), MetricBuilder::kind)
                .maybe(texts(), MetricBuilder::name)
                .maybe(texts(), MetricBuilder::unit)
                .maybe(Arbitraries.of(Direction.class), MetricBuilder::statedDirection)
                .maybe(references(), MetricBuilder::measuredGoals)
                .maybe(ValueArbitraries.baselines(), MetricBuilder::baseline)
                .maybe(few(ValueArbitraries.targets()), MetricBuilder::targets)
                .maybe(few(ValueArbitraries.observations()), MetricBuilder::observations)
                .maybe(texts(), MetricBuilder::source)
                .maybe(labels(), MetricBuilder::labels)
                .build(MetricBuilder::build);
    }

    public static Arbitrary<Tactic> anyTactic() {
        Arbitrary<Integer> scores = Arbitraries.integers().between(1, 10);
        return Draft.of(ids().map(Tactic::builder))
                .maybe(texts(), TacticBuilder::text)
                .maybe(references(), TacticBuilder::servedGoals)
                .maybe(references(), TacticBuilder::movedMetrics)
                .maybe(references(), TacticBuilder::channels)
                .maybe(Combinators.combine(ValueArbitraries.amounts(), words()).as(Amount::new), TacticBuilder::amount)
                .maybe(references(), TacticBuilder::owners)
                .maybe(ids(), TacticBuilder::accountable)
                .maybe(references(), TacticBuilder::helpers)
                .maybe(references(), TacticBuilder::approvers)
                .maybe(schedules(), TacticBuilder::schedule)
                .maybe(references(), TacticBuilder::dependencies)
                .maybe(scores, TacticBuilder::value)
                .maybe(scores, TacticBuilder::complexity)
                .maybe(few(resources()), TacticBuilder::resources)
                .maybe(ValueArbitraries.statuses(), TacticBuilder::status)
                .maybe(BOOLEANS, TacticBuilder::somethingNew)
                .maybe(labels(), TacticBuilder::labels)
                .build(TacticBuilder::build);
    }

    public static Arbitrary<Persona> anyPersona() {
        return Draft.of(ids().map(Persona::builder))
                .maybe(texts(), PersonaBuilder::text)
                .maybe(Arbitraries.integers().between(1, 1000), PersonaBuilder::priority)
                .maybe(texts(), PersonaBuilder::reason)
                .maybe(texts(), PersonaBuilder::relation)
                .maybe(listsOfWords(), PersonaBuilder::demographics)
                .maybe(listsOfWords(), PersonaBuilder::psychographics)
                .maybe(listsOfWords(), PersonaBuilder::behaviours)
                .maybe(listsOfWords(), PersonaBuilder::values)
                .maybe(listsOfWords(), PersonaBuilder::challenges)
                .maybe(few(ValueArbitraries.platforms()), PersonaBuilder::platforms)
                .maybe(labels(), PersonaBuilder::labels)
                .build(PersonaBuilder::build);
    }

    public static Arbitrary<ChannelPlan> anyChannelPlan() {
        return Draft.of(ids().map(ChannelPlan::builder))
                .maybe(ValueArbitraries.platforms(), ChannelPlanBuilder::platform)
                .maybe(texts(), ChannelPlanBuilder::reason)
                .maybe(texts(), ChannelPlanBuilder::content)
                .maybe(references(), ChannelPlanBuilder::personas)
                .maybe(references(), ChannelPlanBuilder::metrics)
                .maybe(references(), ChannelPlanBuilder::owners)
                .maybe(ValueArbitraries.cadences(), ChannelPlanBuilder::cadence)
                .maybe(few(ValueArbitraries.contentShares()), ChannelPlanBuilder::mix)
                .maybe(ValueArbitraries.addresses(), ChannelPlanBuilder::calendar)
                .maybe(few(ValueArbitraries.entries()), ChannelPlanBuilder::entries)
                .maybe(few(resources()), ChannelPlanBuilder::resources)
                .maybe(Arbitraries.integers().between(0, 1_000_000), ChannelPlanBuilder::access)
                .maybe(Arbitraries.of(Automation.class), ChannelPlanBuilder::automation)
                .maybe(Arbitraries.of(ChannelStatus.class), ChannelPlanBuilder::status)
                .maybe(labels(), ChannelPlanBuilder::labels)
                .build(ChannelPlanBuilder::build);
    }

    public static Arbitrary<Team> anyTeam() {
        return Draft.of(Arbitraries.create(Team::builder))
                .maybe(few(anyTeamMember()), TeamBuilder::members)
                .maybe(texts(), TeamBuilder::policy)
                .maybe(references(), TeamBuilder::answering)
                .maybe(Arbitraries.of(Maturity.class), TeamBuilder::maturity)
                .maybe(labels(), TeamBuilder::labels)
                .build(TeamBuilder::build);
    }

    public static Arbitrary<TeamMember> anyTeamMember() {
        return Draft.of(ids().map(TeamMember::builder))
                .maybe(texts(), TeamMemberBuilder::name)
                .maybe(Arbitraries.of(MemberKind.class), TeamMemberBuilder::kind)
                .maybe(few(ValueArbitraries.teamFunctions()), TeamMemberBuilder::functions)
                .maybe(BOOLEANS, TeamMemberBuilder::outside)
                .maybe(BOOLEANS, TeamMemberBuilder::canPost)
                .maybe(labels(), TeamMemberBuilder::labels)
                .build(TeamMemberBuilder::build);
    }

    public static Arbitrary<Listening> anyListening() {
        return Draft.of(Arbitraries.create(Listening::builder))
                .maybe(listsOfWords(), ListeningBuilder::audience)
                .maybe(listsOfWords(), ListeningBuilder::competitors)
                .maybe(listsOfWords(), ListeningBuilder::topics)
                .maybe(texts(), ListeningBuilder::dashboard)
                .maybe(labels(), ListeningBuilder::labels)
                .build(ListeningBuilder::build);
    }

    public static Arbitrary<Positioning> anyPositioning() {
        return Draft.of(Arbitraries.create(Positioning::builder))
                .maybe(texts(), PositioningBuilder::oneThing)
                .maybe(listsOfWords(), PositioningBuilder::keyMessages)
                .maybe(texts(), PositioningBuilder::shouldThink)
                .maybe(labels(), PositioningBuilder::labels)
                .build(PositioningBuilder::build);
    }

    public static Arbitrary<Pillars> anyPillars() {
        return Draft.of(Arbitraries.create(Pillars::builder))
                .maybe(listsOfWords(), PillarsBuilder::contacts)
                .maybe(listsOfWords(), PillarsBuilder::gifts)
                .maybe(texts(), PillarsBuilder::afterMistake)
                .maybe(texts(), PillarsBuilder::confidential)
                .maybe(texts(), PillarsBuilder::voice)
                .maybe(few(Combinators.combine(words(), schedules()).as(Novelty::new)), PillarsBuilder::novelties)
                .maybe(labels(), PillarsBuilder::labels)
                .build(PillarsBuilder::build);
    }

    public static Arbitrary<Review> anyReview() {
        return Draft.of(ids().map(Review::builder))
                .maybe(texts(), ReviewBuilder::text)
                .maybe(Arbitraries.of(Per.class), ReviewBuilder::rhythm)
                .maybe(references(), ReviewBuilder::attendees)
                .maybe(days(), ReviewBuilder::next)
                .maybe(few(Combinators.combine(days(), texts().optional(0.5)).as(HeldReview::new)), ReviewBuilder::held)
                .maybe(labels(), ReviewBuilder::labels)
                .build(ReviewBuilder::build);
    }

    private static <T> Arbitrary<List<T>> few(Arbitrary<T> elements) {
        return elements.list().ofMaxSize(4);
    }
}
