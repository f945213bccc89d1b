package io.strategydsl.model;

import static io.strategydsl.model.ContentArea.CURATED;
import static io.strategydsl.model.ContentArea.PROMOTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every attribute that is a collection. */
class CollectionAttributesTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("attributes")
    <B, T> void isEmptyUntilStated(Attribute<B, T> attribute) {
        assertThat(attribute.of(attribute.builder().get())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    <B, T> void addingKeepsWhatWasThereAndTheOrder(Attribute<B, T> attribute) {
        B builder = attribute.builder().get();
        attribute.add().accept(builder, attribute.second());
        attribute.add().accept(builder, attribute.first());

        assertThat(attribute.of(builder)).containsExactly(attribute.second(), attribute.first());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sets")
    <B, T> void aSetIsInOrderInWhateverOrderItIsStated(Attribute<B, T> attribute) {
        B added = attribute.builder().get();
        attribute.add().accept(added, attribute.second());
        attribute.add().accept(added, attribute.first());
        B stated = attribute.builder().get();
        attribute.all().accept(stated, List.of(attribute.second(), attribute.first()));

        assertThat(attribute.of(added)).containsExactly(attribute.first(), attribute.second());
        assertThat(attribute.of(stated)).containsExactly(attribute.first(), attribute.second());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attributes")
    <B, T> void statingAllReplacesWhatWasThere(Attribute<B, T> attribute) {
        B builder = attribute.builder().get();
        attribute.add().accept(builder, attribute.first());
        attribute.all().accept(builder, List.of(attribute.second()));

        assertThat(attribute.of(builder)).containsExactly(attribute.second());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attributes")
    <B, T> void whatWasBuiltStaysWhenTheBuilderGoesOn(Attribute<B, T> attribute) {
        B builder = attribute.builder().get();
        attribute.add().accept(builder, attribute.first());
        Collection<T> built = attribute.of(builder);
        attribute.add().accept(builder, attribute.second());

        assertThat(built).containsExactly(attribute.first());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attributes")
    <B, T> void aBuilderBuildsTwiceAndAddsInBetween(Attribute<B, T> attribute) {
        B builder = attribute.builder().get();
        attribute.add().accept(builder, attribute.first());
        attribute.of(builder);
        attribute.add().accept(builder, attribute.second());

        assertThat(attribute.of(builder)).containsExactly(attribute.first(), attribute.second());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attributes")
    <B, T> void whatWasBuiltStaysWhenTheGivenListChanges(Attribute<B, T> attribute) {
        B builder = attribute.builder().get();
        List<T> given = new ArrayList<>(List.of(attribute.first()));
        attribute.all().accept(builder, given);
        given.add(attribute.second());

        assertThat(attribute.of(builder)).containsExactly(attribute.first());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attributes")
    <B, T> void whatIsReadCannotBeChanged(Attribute<B, T> attribute) {
        B builder = attribute.builder().get();
        attribute.add().accept(builder, attribute.first());
        Collection<T> built = attribute.of(builder);

        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> built.add(attribute.second()));
    }

    /**
     * One attribute of one builder.
     *
     * @param first a value that it can hold
     * @param second another one, which comes after the first in a set
     */
    private record Attribute<B, T>(
            String name,
            Supplier<B> builder,
            BiConsumer<B, T> add,
            BiConsumer<B, List<T>> all,
            Function<B, ? extends Collection<T>> read,
            T first,
            T second) {

        Collection<T> of(B element) {
            return read.apply(element);
        }

        boolean isSet() {
            return of(builder().get()) instanceof Set;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static <B> Attribute<B, String> texts(
            String name,
            Supplier<B> builder,
            BiConsumer<B, String> add,
            BiConsumer<B, List<String>> all,
            Function<B, ? extends Collection<String>> read) {
        return new Attribute<>(name, builder, add, all, read, "one", "two");
    }

    static Stream<Attribute<?, ?>> lists() {
        return attributes().filter(attribute -> !attribute.isSet());
    }

    static Stream<Attribute<?, ?>> sets() {
        return attributes().filter(Attribute::isSet);
    }

    static Stream<Attribute<?, ?>> attributes() {
        return Stream.of(strategies(), goalsAndMetrics(), tactics(), personas(), channels(), teams(), others())
                .flatMap(attributes -> attributes);
    }

    private static Stream<Attribute<?, ?>> strategies() {
        Supplier<StrategyBuilder> builder = () -> Strategy.builder("s");
        return Stream.of(
                new Attribute<>(
                        "objectives of a strategy",
                        builder,
                        StrategyBuilder::addObjective,
                        StrategyBuilder::objectives,
                        b -> b.build().objectives(),
                        Objective.builder("a").build(),
                        Objective.builder("b").build()),
                new Attribute<>(
                        "personas of a strategy",
                        builder,
                        StrategyBuilder::addPersona,
                        StrategyBuilder::personas,
                        b -> b.build().personas(),
                        Persona.builder("a").build(),
                        Persona.builder("b").build()),
                new Attribute<>(
                        "goals of a strategy",
                        builder,
                        StrategyBuilder::addGoal,
                        StrategyBuilder::goals,
                        b -> b.build().goals(),
                        Goal.builder("a").build(),
                        Goal.builder("b").build()),
                new Attribute<>(
                        "metrics of a strategy",
                        builder,
                        StrategyBuilder::addMetric,
                        StrategyBuilder::metrics,
                        b -> b.build().metrics(),
                        Metric.builder("a").build(),
                        Metric.builder("b").build()),
                new Attribute<>(
                        "tactics of a strategy",
                        builder,
                        StrategyBuilder::addTactic,
                        StrategyBuilder::tactics,
                        b -> b.build().tactics(),
                        Tactic.builder("a").build(),
                        Tactic.builder("b").build()),
                new Attribute<>(
                        "channels of a strategy",
                        builder,
                        StrategyBuilder::addChannel,
                        StrategyBuilder::channels,
                        b -> b.build().channels(),
                        ChannelPlan.builder("a").build(),
                        ChannelPlan.builder("b").build()),
                new Attribute<>(
                        "reviews of a strategy",
                        builder,
                        StrategyBuilder::addReview,
                        StrategyBuilder::reviews,
                        b -> b.build().reviews(),
                        Review.builder("a").build(),
                        Review.builder("b").build()));
    }

    private static Stream<Attribute<?, ?>> goalsAndMetrics() {
        Supplier<GoalBuilder> goal = () -> Goal.builder("g");
        Supplier<MetricBuilder> metric = () -> Metric.builder("m");
        BigDecimal one = BigDecimal.ONE;
        LocalDate day = LocalDate.of(2017, 2, 1);
        return Stream.of(
                texts(
                        "supported objectives of a goal",
                        goal,
                        GoalBuilder::addSupportedObjective,
                        GoalBuilder::supportedObjectives,
                        b -> b.build().supportedObjectives()),
                texts(
                        "owners of a goal",
                        goal,
                        GoalBuilder::addOwner,
                        GoalBuilder::owners,
                        b -> b.build().owners()),
                texts(
                        "measured goals of a metric",
                        metric,
                        MetricBuilder::addMeasuredGoal,
                        MetricBuilder::measuredGoals,
                        b -> b.build().measuredGoals()),
                new Attribute<>(
                        "targets of a metric",
                        metric,
                        MetricBuilder::addTarget,
                        MetricBuilder::targets,
                        b -> b.build().targets(),
                        new Target.ValueBy(one, day),
                        new Target.Undecided("later")),
                new Attribute<>(
                        "observations of a metric",
                        metric,
                        MetricBuilder::addObservation,
                        MetricBuilder::observations,
                        b -> b.build().observations(),
                        new Observation(day, one),
                        new Observation(day, BigDecimal.TEN)));
    }

    private static Stream<Attribute<?, ?>> tactics() {
        Supplier<TacticBuilder> builder = () -> Tactic.builder("list");
        return Stream.of(
                texts(
                        "served goals of a tactic",
                        builder,
                        TacticBuilder::addServedGoal,
                        TacticBuilder::servedGoals,
                        b -> b.build().servedGoals()),
                texts(
                        "moved metrics of a tactic",
                        builder,
                        TacticBuilder::addMovedMetric,
                        TacticBuilder::movedMetrics,
                        b -> b.build().movedMetrics()),
                texts(
                        "channels of a tactic",
                        builder,
                        TacticBuilder::addChannel,
                        TacticBuilder::channels,
                        b -> b.build().channels()),
                texts(
                        "owners of a tactic",
                        builder,
                        TacticBuilder::addOwner,
                        TacticBuilder::owners,
                        b -> b.build().owners()),
                texts(
                        "helpers of a tactic",
                        builder,
                        TacticBuilder::addHelper,
                        TacticBuilder::helpers,
                        b -> b.build().helpers()),
                texts(
                        "approvers of a tactic",
                        builder,
                        TacticBuilder::addApprover,
                        TacticBuilder::approvers,
                        b -> b.build().approvers()),
                texts(
                        "dependencies of a tactic",
                        builder,
                        TacticBuilder::addDependency,
                        TacticBuilder::dependencies,
                        b -> b.build().dependencies()),
                new Attribute<>(
                        "resources of a tactic",
                        builder,
                        TacticBuilder::addResource,
                        TacticBuilder::resources,
                        b -> b.build().resources(),
                        new Resource.Time("a day"),
                        new Resource.Tool("a camera")));
    }

    private static Stream<Attribute<?, ?>> personas() {
        Supplier<PersonaBuilder> builder = () -> Persona.builder("p");
        return Stream.of(
                texts(
                        "demographics of a persona",
                        builder,
                        PersonaBuilder::addDemographic,
                        PersonaBuilder::demographics,
                        b -> b.build().demographics()),
                texts(
                        "psychographics of a persona",
                        builder,
                        PersonaBuilder::addPsychographic,
                        PersonaBuilder::psychographics,
                        b -> b.build().psychographics()),
                texts(
                        "behaviours of a persona",
                        builder,
                        PersonaBuilder::addBehaviour,
                        PersonaBuilder::behaviours,
                        b -> b.build().behaviours()),
                texts(
                        "values of a persona",
                        builder,
                        PersonaBuilder::addValue,
                        PersonaBuilder::values,
                        b -> b.build().values()),
                texts(
                        "challenges of a persona",
                        builder,
                        PersonaBuilder::addChallenge,
                        PersonaBuilder::challenges,
                        b -> b.build().challenges()),
                new Attribute<>(
                        "platforms of a persona",
                        builder,
                        PersonaBuilder::addPlatform,
                        PersonaBuilder::platforms,
                        b -> b.build().platforms(),
                        Platform.BLOG,
                        Platform.TWITTER));
    }

    private static Stream<Attribute<?, ?>> channels() {
        Supplier<ChannelPlanBuilder> builder = () -> ChannelPlan.builder("blog");
        Schedule ongoing = Schedule.ongoing();
        return Stream.of(
                texts(
                        "personas of a channel",
                        builder,
                        ChannelPlanBuilder::addPersona,
                        ChannelPlanBuilder::personas,
                        b -> b.build().personas()),
                texts(
                        "metrics of a channel",
                        builder,
                        ChannelPlanBuilder::addMetric,
                        ChannelPlanBuilder::metrics,
                        b -> b.build().metrics()),
                texts(
                        "owners of a channel",
                        builder,
                        ChannelPlanBuilder::addOwner,
                        ChannelPlanBuilder::owners,
                        b -> b.build().owners()),
                new Attribute<>(
                        "mix of a channel",
                        builder,
                        ChannelPlanBuilder::addShare,
                        ChannelPlanBuilder::mix,
                        b -> b.build().mix(),
                        ContentShare.of(CURATED, 40),
                        ContentShare.of(PROMOTION, 20)),
                new Attribute<>(
                        "entries of a channel",
                        builder,
                        ChannelPlanBuilder::addEntry,
                        ChannelPlanBuilder::entries,
                        b -> b.build().entries(),
                        CalendarEntry.builder("a", ongoing).build(),
                        CalendarEntry.builder("b", ongoing).build()),
                new Attribute<>(
                        "resources of a channel",
                        builder,
                        ChannelPlanBuilder::addResource,
                        ChannelPlanBuilder::resources,
                        b -> b.build().resources(),
                        new Resource.Time("a day"),
                        new Resource.People("one")));
    }

    private static Stream<Attribute<?, ?>> teams() {
        Supplier<TeamBuilder> team = Team::builder;
        Supplier<TeamMemberBuilder> member = () -> TeamMember.builder("brian").name("Brian");
        return Stream.of(
                texts(
                        "answering members of a team",
                        team,
                        TeamBuilder::addAnswering,
                        TeamBuilder::answering,
                        b -> b.build().answering()),
                new Attribute<>(
                        "members of a team",
                        team,
                        TeamBuilder::addMember,
                        TeamBuilder::members,
                        b -> b.build().members(),
                        TeamMember.builder("a").name("A").build(),
                        TeamMember.builder("b").name("B").build()),
                new Attribute<>(
                        "functions of a member",
                        member,
                        TeamMemberBuilder::addFunction,
                        TeamMemberBuilder::functions,
                        b -> b.build().functions(),
                        TeamFunction.LEGAL,
                        TeamFunction.SALES));
    }

    private static Stream<Attribute<?, ?>> others() {
        Supplier<ListeningBuilder> listening = Listening::builder;
        Supplier<PillarsBuilder> pillars = Pillars::builder;
        Supplier<PositioningBuilder> positioning = Positioning::builder;
        Supplier<ReviewBuilder> review = () -> Review.builder("r");
        Schedule ongoing = Schedule.ongoing();
        return Stream.of(
                texts(
                        "audience of the listening",
                        listening,
                        ListeningBuilder::addAudience,
                        ListeningBuilder::audience,
                        b -> b.build().audience()),
                texts(
                        "competitors of the listening",
                        listening,
                        ListeningBuilder::addCompetitor,
                        ListeningBuilder::competitors,
                        b -> b.build().competitors()),
                texts(
                        "topics of the listening",
                        listening,
                        ListeningBuilder::addTopic,
                        ListeningBuilder::topics,
                        b -> b.build().topics()),
                texts(
                        "key messages of the positioning",
                        positioning,
                        PositioningBuilder::addKeyMessage,
                        PositioningBuilder::keyMessages,
                        b -> b.build().keyMessages()),
                texts(
                        "contacts of the pillars",
                        pillars,
                        PillarsBuilder::addContact,
                        PillarsBuilder::contacts,
                        b -> b.build().contacts()),
                texts(
                        "gifts of the pillars",
                        pillars,
                        PillarsBuilder::addGift,
                        PillarsBuilder::gifts,
                        b -> b.build().gifts()),
                new Attribute<>(
                        "novelties of the pillars",
                        pillars,
                        PillarsBuilder::addNovelty,
                        PillarsBuilder::novelties,
                        b -> b.build().novelties(),
                        new Novelty("a", ongoing),
                        new Novelty("b", ongoing)),
                texts(
                        "attendees of a review",
                        review,
                        ReviewBuilder::addAttendee,
                        ReviewBuilder::attendees,
                        b -> b.build().attendees()),
                new Attribute<>(
                        "held reviews",
                        review,
                        ReviewBuilder::addHeldReview,
                        ReviewBuilder::held,
                        b -> b.build().held(),
                        new HeldReview(LocalDate.of(2017, 2, 1), Optional.empty()),
                        new HeldReview(LocalDate.of(2017, 3, 1), Optional.of("Good"))));
    }
}
