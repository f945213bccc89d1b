package io.strategydsl.rules.articles;

import static io.strategydsl.dsl.StrategyDsl.curated;
import static io.strategydsl.dsl.StrategyDsl.interaction;
import static io.strategydsl.dsl.StrategyDsl.promotion;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.dsl.StrategyDsl.time;
import static io.strategydsl.model.GoalType.BRAND_AWARENESS;
import static io.strategydsl.model.GoalType.REVENUE;
import static io.strategydsl.model.Maturity.ADVANCED;
import static io.strategydsl.model.Maturity.BEGINNER;
import static io.strategydsl.model.MetricKind.LIKES;
import static io.strategydsl.model.MetricKind.REACH;
import static io.strategydsl.model.MetricKind.SALES_REVENUE;
import static io.strategydsl.model.MetricKind.SIGN_UPS;
import static io.strategydsl.model.Per.PER_WEEK;
import static io.strategydsl.model.Platform.BLOG;
import static io.strategydsl.model.Platform.INSTAGRAM;
import static io.strategydsl.model.TeamFunction.CUSTOMER_SUPPORT;
import static io.strategydsl.model.TeamFunction.MARKETING;
import static io.strategydsl.rule.Strength.COULD;
import static io.strategydsl.rule.Strength.MUST;
import static io.strategydsl.rule.Strength.SHOULD;
import static io.strategydsl.rules.articles.Statement.checked;
import static io.strategydsl.rules.articles.Statement.unchecked;

import io.strategydsl.dsl.PersonaScope;
import io.strategydsl.model.ChannelPlanBuilder;
import io.strategydsl.model.Goal;
import io.strategydsl.model.GoalBuilder;
import io.strategydsl.model.Metric;
import io.strategydsl.model.MetricBuilder;
import io.strategydsl.model.Persona;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Target;
import io.strategydsl.rule.Article;
import io.strategydsl.rules.MethodRules;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The articles of Convince &amp; Convert, in 7 and in 8 steps. */
class ConvinceAndConvertTest extends ArticleTest {
    private static final LocalDate END_OF_MARCH = LocalDate.of(YEAR, 3, 31);

    private static final Strategy PLAN = strategy(
            "bakery",
            s -> s.during(Year.of(YEAR))
                    .calendar(URI.create("https://bakery.example/calendar"))
                    .team(t -> t.member("ana", "Ana", m -> m.function(MARKETING))
                            .member("bo", "Bo", m -> m.function(CUSTOMER_SUPPORT))
                            .maturity(ADVANCED))
                    .persona("commuter", "Commuter who buys breakfast on the way", ConvinceAndConvertTest::described)
                    .primaryGoal(
                            "ordering",
                            "Get commuters to order ahead",
                            g -> g.type(REVENUE)
                                    .metric(
                                            "orders",
                                            m -> m.kind(SALES_REVENUE)
                                                    .source("The till")
                                                    .baseline(100)
                                                    .quarterlyTargets(YEAR, 120, 140, 160, 180)
                                                    .observed(END_OF_MARCH, 121)))
                    .goal(
                            "known",
                            "Be known on both sides of the river",
                            g -> g.type(BRAND_AWARENESS)
                                    .metric(
                                            "reach",
                                            m -> m.kind(REACH)
                                                    .source("Statistics of the account")
                                                    .baseline(1_000)
                                                    .quarterlyTargets(YEAR, 1_100, 1_200, 1_300, 1_400)
                                                    .observed(END_OF_MARCH, 1_150)))
                    .listening(l ->
                            l.audience("What commuters say about breakfast").competitor("The chain at the station"))
                    .positioning(p -> p.oneThing("The day starts before the office does"))
                    .pillars(p -> p.voice("The bakers themselves, by their first names"))
                    .channel(
                            "photos",
                            INSTAGRAM,
                            c -> c.because("Commuters look at pictures on the train")
                                    .reaching("commuter")
                                    .measuredBy("reach")
                                    .posting(3, PER_WEEK)
                                    .mix(promotion(20), curated(40), interaction(40))
                                    .resource(time("3 hours a week")))
                    .channel(
                            "blog",
                            BLOG,
                            c -> c.because("Recipes are searched for at weekends")
                                    .reaching("commuter")
                                    .measuredBy("orders")
                                    .posting(1, PER_WEEK)
                                    .mix(promotion(10), curated(50), interaction(40))
                                    .resource(time("2 hours a week"))));

    private static final Persona TOURIST = strategy(
                    "other", s -> s.persona("tourist", "Tourist with a map", ConvinceAndConvertTest::described))
            .personas()
            .get(0);

    ConvinceAndConvertTest() {
        super(
                MethodRules.convinceAndConvert(),
                Set.of(Article.CONVINCE_AND_CONVERT_IN_7_STEPS, Article.CONVINCE_AND_CONVERT_IN_8_STEPS),
                PLAN);
    }

    private static void described(PersonaScope persona) {
        persona.demographics("25 to 50, works in the city")
                .psychographics("Would rather sleep than cook")
                .behaviour("Scrolls on the train")
                .values("Fresh bread")
                .challenges("Has four minutes at the station")
                .foundOn(INSTAGRAM, BLOG);
    }

    @Override
    Stream<Statement> statements() {
        return Stream.of(
                unchecked("CC7 introduction", "be social rather than do social", "an attitude"),
                checked(
                        "CC7 introduction",
                        SHOULD,
                        "goals outlive any one venue",
                        "goal.platform-neutral",
                        plan -> plan.with(
                                goal("known").text("Be known on Instagram").build())),
                unchecked("CC7 introduction", "measures outlive any one venue", "Buffer measures retweets and groups"),
                checked(
                        "CC7 step 1",
                        SHOULD,
                        "a team from several functions",
                        "team.cross-functional",
                        ConvinceAndConvertTest::oneFunction),
                unchecked("CC7 step 1", "nobody owns the strategy", "the model has no owner of a whole strategy"),
                checked("CC7 step 2", MUST, "choose one goal", "goal.primary", ConvinceAndConvertTest::noPrimaryGoal),
                unchecked("CC7 step 2", "several goals are possible", "allows, and asks for nothing"),
                checked(
                        "CC7 step 3",
                        SHOULD,
                        "listen to the audience",
                        "listening.audience-and-competitors",
                        plan -> plan.with(plan.listening().orElseThrow().toBuilder()
                                .audience(List.of())
                                .build())),
                checked(
                        "CC7 step 3",
                        SHOULD,
                        "listen to competitors",
                        "listening.audience-and-competitors",
                        ConvinceAndConvertTest::deaf),
                checked(
                        "CC7 step 3",
                        SHOULD,
                        "find out where the audience talks",
                        "persona.found",
                        ConvinceAndConvertTest::nowhere),
                checked(
                        "CC7 step 3",
                        SHOULD,
                        "go where the audience talks",
                        "channel.where-audience-is",
                        ConvinceAndConvertTest::notThere),
                checked(
                        "CC7 step 4",
                        SHOULD,
                        "decide whom to talk to",
                        "persona.present",
                        ConvinceAndConvertTest::noPersona),
                checked(
                        "CC7 step 4",
                        SHOULD,
                        "personas have values and challenges",
                        "persona.complete",
                        plan -> plan.with(
                                commuter().toBuilder().challenges(List.of()).build())),
                checked("CC7 step 4", SHOULD, "personas are on some channels", "persona.found", ConvinceAndConvertTest::nowhere),
                checked(
                        "CC7 step 4",
                        SHOULD,
                        "personas decide where to talk",
                        "persona.reached",
                        plan -> plan.with(TOURIST)),
                checked(
                        "CC7 step 4",
                        SHOULD,
                        "some are reached on some channels",
                        "channel.where-audience-is",
                        ConvinceAndConvertTest::notThere),
                checked(
                        "CC7 step 5",
                        MUST,
                        "key measures of success",
                        "goal.measured",
                        ConvinceAndConvertTest::unmeasured),
                checked(
                        "CC7 step 5",
                        COULD,
                        "measures show an effect",
                        "metric.serves-goal",
                        plan -> plan.with(
                                        metric("reach").measuredGoals(List.of()).build())
                                .with(metric("orders")
                                        .measuredGoals(List.of("ordering", "known"))
                                        .build())),
                checked(
                        "CC7 step 5",
                        SHOULD,
                        "get beyond likes",
                        "metric.beyond-vanity",
                        plan -> plan.with(Goal.builder("cakes")
                                        .text("Sell more cakes")
                                        .type(REVENUE)
                                        .build())
                                .with(Metric.builder("likes")
                                        .kind(LIKES)
                                        .addMeasuredGoal("cakes")
                                        .source("Statistics of the account")
                                        .targets(PLAN.metrics().get(1).targets())
                                        .observations(PLAN.metrics().get(1).observations())
                                        .build())),
                checked(
                        "CC7 step 5",
                        SHOULD,
                        "measurable targets",
                        "metric.targeted",
                        plan -> plan.with(metric("reach").targets(List.of()).build())),
                checked(
                        "CC7 step 5",
                        SHOULD,
                        "quarterly targets",
                        "metric.quarterly",
                        plan -> plan.with(metric("reach")
                                .targets(PLAN.metrics().get(1).targets().subList(0, 1))
                                .build())),
                checked(
                        "CC7 step 5",
                        SHOULD,
                        "realistic targets",
                        "metric.realistic",
                        plan -> plan.with(metric("reach")
                                .targets(PLAN.metrics().get(1).targets().subList(0, 3))
                                .addTarget(new Target.ValueBy(
                                        new BigDecimal("100000"), LocalDate.of(YEAR, Month.DECEMBER, 31)))
                                .build())),
                checked(
                        "CC7 step 5",
                        COULD,
                        "measures fit the experience",
                        "metric.fits-maturity",
                        plan -> plan.with(plan.team().orElseThrow().withMaturity(BEGINNER))
                                .with(metric("reach").kind(SIGN_UPS).build())),
                checked(
                        "CC7 step 5",
                        SHOULD,
                        "success is followed",
                        "metric.observed",
                        plan -> plan.with(
                                metric("reach").observations(List.of()).build())),
                unchecked("CC7 step 5", "patience", "an attitude"),
                checked(
                        "CC7 step 6",
                        SHOULD,
                        "one thing sets the brand apart",
                        "positioning.one-thing",
                        ConvinceAndConvertTest::nothingApart),
                unchecked("CC7 step 6", "speak to the heart, not of features", "only a reader can tell"),
                checked(
                        "CC7 step 7",
                        SHOULD,
                        "make a channel plan",
                        "channel.present",
                        plan -> plan.toBuilder().channels(List.of()).build()),
                checked(
                        "CC7 step 7",
                        MUST,
                        "channels come after why and measure",
                        "channel.needs-why",
                        ConvinceAndConvertTest::aimless,
                        "goal.primary"),
                checked(
                        "CC7 step 7",
                        SHOULD,
                        "an audience for each channel",
                        "channel.audience",
                        plan -> plan.with(blog().personas(List.of()).build())),
                unchecked("CC7 step 7", "it is one of the personas", "reference.resolves, which no article states"),
                checked(
                        "CC7 step 7",
                        SHOULD,
                        "content plan and calendar",
                        "channel.content-planned",
                        plan -> plan.with(blog().mix(List.of()).build())),
                checked(
                        "CC7 step 7",
                        SHOULD,
                        "resources for each channel",
                        "channel.resourced",
                        plan -> plan.with(blog().resources(List.of()).build())),
                checked(
                        "CC7 step 7",
                        SHOULD,
                        "a measure for each channel",
                        "channel.measured",
                        plan -> plan.with(blog().metrics(List.of()).build())),
                checked(
                        "CC7 step 7",
                        MUST,
                        "a reason for each channel",
                        "channel.justified",
                        plan -> plan.with(blog().reason(Optional.empty()).build())),
                checked(
                        "CC7 step 7",
                        SHOULD,
                        "channels differ",
                        "channel.reason-distinct",
                        plan -> plan.with(blog().reason("Commuters look at pictures on the train")
                                .build())),
                checked(
                        "CC7 closing advice",
                        SHOULD,
                        "decide how to be human",
                        "pillar.personality",
                        ConvinceAndConvertTest::aLogo),
                checked(
                        "CC8 step 1",
                        SHOULD,
                        "everyone is in the ark",
                        "team.cross-functional",
                        ConvinceAndConvertTest::oneFunction),
                checked(
                        "CC8 step 2",
                        SHOULD,
                        "listen and compare",
                        "listening.audience-and-competitors",
                        ConvinceAndConvertTest::deaf),
                checked(
                        "CC8 step 3",
                        SHOULD,
                        "say what the point is",
                        "goal.primary",
                        plan -> plan.toBuilder()
                                .goals(List.of())
                                .channels(List.of())
                                .build()),
                checked(
                        "CC8 step 4",
                        SHOULD,
                        "know what to measure",
                        "goal.measured",
                        ConvinceAndConvertTest::unmeasured),
                checked(
                        "CC8 step 4",
                        SHOULD,
                        "the means to take the measures",
                        "metric.sourced",
                        plan -> plan.with(
                                metric("reach").source(Optional.empty()).build())),
                checked(
                        "CC8 step 5",
                        MUST,
                        "know the target customer",
                        "persona.present",
                        ConvinceAndConvertTest::noPersona),
                checked(
                        "CC8 step 6",
                        SHOULD,
                        "one thing for the heart",
                        "positioning.one-thing",
                        ConvinceAndConvertTest::nothingApart),
                checked("CC8 step 7", SHOULD, "act like a person", "pillar.personality", ConvinceAndConvertTest::aLogo),
                checked(
                        "CC8 step 8",
                        MUST,
                        "channels come after the answers",
                        "channel.needs-why",
                        ConvinceAndConvertTest::aimless,
                        "goal.primary"));
    }

    private static Strategy oneFunction(Strategy plan) {
        return plan.with(
                plan.members().get(1).toBuilder().functions(List.of(MARKETING)).build());
    }

    private static Strategy noPrimaryGoal(Strategy plan) {
        return plan.with(goal("ordering").primary(false).build());
    }

    private static Strategy deaf(Strategy plan) {
        return plan.with(plan.listening().orElseThrow().toBuilder()
                .competitors(List.of())
                .build());
    }

    private static Strategy nowhere(Strategy plan) {
        return plan.with(commuter().toBuilder().platforms(List.of()).build());
    }

    private static Strategy notThere(Strategy plan) {
        return plan.with(commuter().toBuilder().platforms(List.of(BLOG)).build());
    }

    private static Strategy noPersona(Strategy plan) {
        return plan.toBuilder().personas(List.of()).build();
    }

    private static Strategy unmeasured(Strategy plan) {
        return plan.with(Goal.builder("liked").text("Be liked").build());
    }

    private static Strategy nothingApart(Strategy plan) {
        return plan.toBuilder().positioning(Optional.empty()).build();
    }

    private static Strategy aLogo(Strategy plan) {
        return plan.toBuilder().pillars(Optional.empty()).build();
    }

    private static Strategy aimless(Strategy plan) {
        return plan.toBuilder().goals(List.of()).build();
    }

    private static GoalBuilder goal(String id) {
        return PLAN.goals().stream().filter(goal -> goal.id().equals(id)).findFirst().orElseThrow().toBuilder();
    }

    private static MetricBuilder metric(String id) {
        return PLAN.metrics().stream().filter(metric -> metric.id().equals(id)).findFirst().orElseThrow().toBuilder();
    }

    private static ChannelPlanBuilder blog() {
        return PLAN.channels().get(1).toBuilder();
    }

    private static Persona commuter() {
        return PLAN.personas().get(0);
    }
}
