package io.strategydsl.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every attribute that can be absent. */
class OptionalAttributesTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("attributes")
    <B, T, O> void isAbsentUntilStated(Attribute<B, T, O> attribute) {
        assertThat(attribute.of(attribute.builder().get())).isEqualTo(attribute.none());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attributes")
    <B, T, O> void isWhatWasStated(Attribute<B, T, O> attribute) {
        assertThat(attribute.of(attribute.stated())).isEqualTo(attribute.some());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attributes")
    <B, T, O> void isWhatWasStatedAsOptional(Attribute<B, T, O> attribute) {
        B builder = attribute.builder().get();
        attribute.optionalSetter().accept(builder, attribute.some());

        assertThat(attribute.of(builder)).isEqualTo(attribute.some());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attributes")
    <B, T, O> void isAbsentAfterItWasTakenAway(Attribute<B, T, O> attribute) {
        B builder = attribute.stated();
        attribute.optionalSetter().accept(builder, attribute.none());

        assertThat(attribute.of(builder)).isEqualTo(attribute.none());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attributes")
    <B, T, O> void whatWasBuiltStaysWhenItIsTakenAway(Attribute<B, T, O> attribute) {
        B builder = attribute.stated();
        O built = attribute.of(builder);
        attribute.optionalSetter().accept(builder, attribute.none());

        assertThat(built).isEqualTo(attribute.some());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    <B> void aTextWithoutWordsCountsAsNone(Attribute<B, String, Optional<String>> attribute) {
        B builder = attribute.stated();
        attribute.setter().accept(builder, " \u200B");

        assertThat(attribute.of(builder)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    <B> void anOptionalTextWithoutWordsCountsAsNone(Attribute<B, String, Optional<String>> attribute) {
        B builder = attribute.stated();
        attribute.optionalSetter().accept(builder, Optional.of("\n"));

        assertThat(attribute.of(builder)).isEmpty();
    }

    /**
     * One attribute of one builder.
     *
     * @param none what it is when absent
     * @param some what it is when the value is stated
     */
    private record Attribute<B, T, O>(
            String name,
            Supplier<B> builder,
            BiConsumer<B, T> setter,
            BiConsumer<B, O> optionalSetter,
            Function<B, O> read,
            O none,
            T value,
            O some) {

        O of(B element) {
            return read.apply(element);
        }

        B stated() {
            B stated = builder.get();
            setter.accept(stated, value);
            return stated;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static <B, T> Attribute<B, T, Optional<T>> of(
            String name,
            Supplier<B> builder,
            BiConsumer<B, T> setter,
            BiConsumer<B, Optional<T>> optionalSetter,
            Function<B, Optional<T>> read,
            T value) {
        return new Attribute<>(
                name, builder, setter, optionalSetter, read, Optional.empty(), value, Optional.of(value));
    }

    private static <B> Attribute<B, Integer, OptionalInt> ofNumber(
            String name,
            Supplier<B> builder,
            BiConsumer<B, Integer> setter,
            BiConsumer<B, OptionalInt> optionalSetter,
            Function<B, OptionalInt> read) {
        return new Attribute<>(name, builder, setter, optionalSetter, read, OptionalInt.empty(), 5, OptionalInt.of(5));
    }

    private static <B> Attribute<B, String, Optional<String>> ofText(
            String name,
            Supplier<B> builder,
            BiConsumer<B, String> setter,
            BiConsumer<B, Optional<String>> optionalSetter,
            Function<B, Optional<String>> read) {
        return of(name, builder, setter, optionalSetter, read, "words");
    }

    static Stream<Attribute<?, ?, ?>> attributes() {
        return Stream.of(texts(), values(), numbers()).flatMap(attributes -> attributes);
    }

    static Stream<Attribute<?, String, Optional<String>>> texts() {
        Supplier<StrategyBuilder> strategy = () -> Strategy.builder("s");
        Supplier<MetricBuilder> metric = () -> Metric.builder("m");
        Supplier<PersonaBuilder> persona = () -> Persona.builder("p");
        Supplier<ChannelPlanBuilder> channel = () -> ChannelPlan.builder("blog");
        Supplier<PositioningBuilder> positioning = Positioning::builder;
        Supplier<PillarsBuilder> pillars = Pillars::builder;
        return Stream.of(
                ofText(
                        "organisation of a strategy",
                        strategy,
                        StrategyBuilder::organisation,
                        StrategyBuilder::organisation,
                        b -> b.build().organisation()),
                ofText(
                        "what a strategy is about",
                        strategy,
                        StrategyBuilder::about,
                        StrategyBuilder::about,
                        b -> b.build().about()),
                ofText(
                        "name of a metric",
                        metric,
                        MetricBuilder::name,
                        MetricBuilder::name,
                        b -> b.build().name()),
                ofText(
                        "unit of a metric",
                        metric,
                        MetricBuilder::unit,
                        MetricBuilder::unit,
                        b -> b.build().unit()),
                ofText(
                        "source of a metric",
                        metric,
                        MetricBuilder::source,
                        MetricBuilder::source,
                        b -> b.build().source()),
                ofText(
                        "reason of a persona",
                        persona,
                        PersonaBuilder::reason,
                        PersonaBuilder::reason,
                        b -> b.build().reason()),
                ofText(
                        "relation of a persona",
                        persona,
                        PersonaBuilder::relation,
                        PersonaBuilder::relation,
                        b -> b.build().relation()),
                ofText(
                        "reason of a channel",
                        channel,
                        ChannelPlanBuilder::reason,
                        ChannelPlanBuilder::reason,
                        b -> b.build().reason()),
                ofText(
                        "content of a channel",
                        channel,
                        ChannelPlanBuilder::content,
                        ChannelPlanBuilder::content,
                        b -> b.build().content()),
                ofText(
                        "policy of a team",
                        Team::builder,
                        TeamBuilder::policy,
                        TeamBuilder::policy,
                        b -> b.build().policy()),
                ofText(
                        "dashboard of the listening",
                        Listening::builder,
                        ListeningBuilder::dashboard,
                        ListeningBuilder::dashboard,
                        b -> b.build().dashboard()),
                ofText(
                        "one thing",
                        positioning,
                        PositioningBuilder::oneThing,
                        PositioningBuilder::oneThing,
                        b -> b.build().oneThing()),
                ofText(
                        "what the audience should think",
                        positioning,
                        PositioningBuilder::shouldThink,
                        PositioningBuilder::shouldThink,
                        b -> b.build().shouldThink()),
                ofText(
                        "what is said after a mistake",
                        pillars,
                        PillarsBuilder::afterMistake,
                        PillarsBuilder::afterMistake,
                        b -> b.build().afterMistake()),
                ofText(
                        "what is said about what is confidential",
                        pillars,
                        PillarsBuilder::confidential,
                        PillarsBuilder::confidential,
                        b -> b.build().confidential()),
                ofText(
                        "voice",
                        pillars,
                        PillarsBuilder::voice,
                        PillarsBuilder::voice,
                        b -> b.build().voice()));
    }

    private static Stream<Attribute<?, ?, ?>> values() {
        Supplier<StrategyBuilder> strategy = () -> Strategy.builder("s");
        Supplier<GoalBuilder> goal = () -> Goal.builder("g");
        Supplier<MetricBuilder> metric = () -> Metric.builder("m");
        Supplier<TacticBuilder> tactic = () -> Tactic.builder("list");
        Supplier<ChannelPlanBuilder> channel = () -> ChannelPlan.builder("blog");
        Supplier<ReviewBuilder> review = () -> Review.builder("r");
        URI calendar = URI.create("https://example.com/calendar");
        return Stream.of(
                of(
                        "timeframe of a strategy",
                        strategy,
                        StrategyBuilder::timeframe,
                        StrategyBuilder::timeframe,
                        b -> b.build().timeframe(),
                        Timeframe.of(Year.of(2017))),
                of(
                        "calendar of a strategy",
                        strategy,
                        StrategyBuilder::calendar,
                        StrategyBuilder::calendar,
                        b -> b.build().calendar(),
                        calendar),
                of(
                        "team of a strategy",
                        strategy,
                        StrategyBuilder::team,
                        StrategyBuilder::team,
                        b -> b.build().team(),
                        Team.builder().build()),
                of(
                        "listening of a strategy",
                        strategy,
                        StrategyBuilder::listening,
                        StrategyBuilder::listening,
                        b -> b.build().listening(),
                        Listening.builder().build()),
                of(
                        "positioning of a strategy",
                        strategy,
                        StrategyBuilder::positioning,
                        StrategyBuilder::positioning,
                        b -> b.build().positioning(),
                        Positioning.builder().build()),
                of(
                        "pillars of a strategy",
                        strategy,
                        StrategyBuilder::pillars,
                        StrategyBuilder::pillars,
                        b -> b.build().pillars(),
                        Pillars.builder().build()),
                of(
                        "type of a goal",
                        goal,
                        GoalBuilder::type,
                        GoalBuilder::type,
                        b -> b.build().type(),
                        GoalType.REVENUE),
                of(
                        "parent of a goal",
                        goal,
                        GoalBuilder::partOf,
                        GoalBuilder::partOf,
                        b -> b.build().partOf(),
                        "awareness"),
                of(
                        "kind of a metric",
                        metric,
                        MetricBuilder::kind,
                        MetricBuilder::kind,
                        b -> b.build().kind(),
                        MetricKind.REACH),
                of(
                        "stated direction of a metric",
                        metric,
                        MetricBuilder::statedDirection,
                        MetricBuilder::statedDirection,
                        b -> b.build().statedDirection(),
                        Direction.UP_IS_GOOD),
                of(
                        "baseline of a metric",
                        metric,
                        MetricBuilder::baseline,
                        MetricBuilder::baseline,
                        b -> b.build().baseline(),
                        Baseline.atStart(BigDecimal.TEN)),
                of(
                        "amount of a tactic",
                        tactic,
                        TacticBuilder::amount,
                        TacticBuilder::amount,
                        b -> b.build().amount(),
                        Amount.of(100, "influencers")),
                of(
                        "accountable member of a tactic",
                        tactic,
                        TacticBuilder::accountable,
                        TacticBuilder::accountable,
                        b -> b.build().accountable(),
                        "brian"),
                OptionalAttributesTest.<TacticBuilder, Schedule>of(
                        "schedule of a tactic",
                        tactic,
                        TacticBuilder::schedule,
                        TacticBuilder::schedule,
                        b -> b.build().schedule(),
                        Schedule.ongoing()),
                of(
                        "platform of a channel",
                        channel,
                        ChannelPlanBuilder::platform,
                        ChannelPlanBuilder::platform,
                        b -> b.build().platform(),
                        Platform.BLOG),
                of(
                        "cadence of a channel",
                        channel,
                        ChannelPlanBuilder::cadence,
                        ChannelPlanBuilder::cadence,
                        b -> b.build().cadence(),
                        new Cadence(4, Per.PER_WEEK)),
                of(
                        "calendar of a channel",
                        channel,
                        ChannelPlanBuilder::calendar,
                        ChannelPlanBuilder::calendar,
                        b -> b.build().calendar(),
                        calendar),
                of(
                        "automation of a channel",
                        channel,
                        ChannelPlanBuilder::automation,
                        ChannelPlanBuilder::automation,
                        b -> b.build().automation(),
                        Automation.SCHEDULED_AHEAD),
                of(
                        "area of a calendar entry",
                        () -> CalendarEntry.builder("A game", Schedule.ongoing()),
                        CalendarEntryBuilder::area,
                        CalendarEntryBuilder::area,
                        b -> b.build().area(),
                        ContentArea.INTERACTION),
                of(
                        "maturity of a team",
                        Team::builder,
                        TeamBuilder::maturity,
                        TeamBuilder::maturity,
                        b -> b.build().maturity(),
                        Maturity.BEGINNER),
                of(
                        "rhythm of a review",
                        review,
                        ReviewBuilder::rhythm,
                        ReviewBuilder::rhythm,
                        b -> b.build().rhythm(),
                        Per.PER_MONTH),
                of(
                        "next day of a review",
                        review,
                        ReviewBuilder::next,
                        ReviewBuilder::next,
                        b -> b.build().next(),
                        LocalDate.of(2017, 3, 31)));
    }

    private static Stream<Attribute<?, ?, ?>> numbers() {
        Supplier<TacticBuilder> tactic = () -> Tactic.builder("list");
        return Stream.of(
                ofNumber(
                        "value of a tactic",
                        tactic,
                        TacticBuilder::value,
                        TacticBuilder::value,
                        b -> b.build().value()),
                ofNumber(
                        "complexity of a tactic",
                        tactic,
                        TacticBuilder::complexity,
                        TacticBuilder::complexity,
                        b -> b.build().complexity()),
                ofNumber(
                        "priority of a persona",
                        () -> Persona.builder("p"),
                        PersonaBuilder::priority,
                        PersonaBuilder::priority,
                        b -> b.build().priority()),
                ofNumber(
                        "people with access to a channel",
                        () -> ChannelPlan.builder("blog"),
                        ChannelPlanBuilder::access,
                        ChannelPlanBuilder::access,
                        b -> b.build().access()));
    }
}
