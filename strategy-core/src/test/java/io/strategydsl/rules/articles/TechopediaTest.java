package io.strategydsl.rules.articles;

import static io.strategydsl.dsl.StrategyDsl.curated;
import static io.strategydsl.dsl.StrategyDsl.interaction;
import static io.strategydsl.dsl.StrategyDsl.promotion;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.dsl.StrategyDsl.weeklyOn;
import static io.strategydsl.model.Automation.AUTOMATIC;
import static io.strategydsl.model.Automation.SCHEDULED_AHEAD;
import static io.strategydsl.model.ContentArea.CURATED;
import static io.strategydsl.model.ContentArea.INTERACTION;
import static io.strategydsl.model.ContentArea.PROMOTION;
import static io.strategydsl.model.GoalType.WEBSITE_TRAFFIC;
import static io.strategydsl.model.MetricKind.FOLLOWERS;
import static io.strategydsl.model.MetricKind.REFERRAL_TRAFFIC;
import static io.strategydsl.model.Per.PER_DAY;
import static io.strategydsl.model.Per.PER_MONTH;
import static io.strategydsl.model.Per.PER_WEEK;
import static io.strategydsl.model.Platform.FACEBOOK;
import static io.strategydsl.rule.Strength.COULD;
import static io.strategydsl.rule.Strength.MUST;
import static io.strategydsl.rule.Strength.SHOULD;
import static io.strategydsl.rules.articles.Statement.checked;
import static io.strategydsl.rules.articles.Statement.unchecked;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import io.strategydsl.model.Cadence;
import io.strategydsl.model.ChannelPlanBuilder;
import io.strategydsl.model.Goal;
import io.strategydsl.model.GoalBuilder;
import io.strategydsl.model.KeyMessage;
import io.strategydsl.model.PositioningBuilder;
import io.strategydsl.model.Post;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.TeamBuilder;
import io.strategydsl.rule.Article;
import io.strategydsl.rules.MethodRules;
import java.net.URI;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The questions, the plan, the pitfalls and the measures of Techopedia. */
class TechopediaTest extends ArticleTest {
    private static final Strategy PLAN = strategy(
            "nursery",
            s -> s.during(Year.of(YEAR))
                    .calendar(URI.create("https://nursery.example/calendar"))
                    .marketingObjective("spring", "Sell the spring plants by May")
                    .team(t -> t.member("lee", "Lee", m -> m.canPost())
                            .answeredBy("lee")
                            .policy("Look a hashtag up before you use it"))
                    .persona("balcony", "Has a balcony and no time", p -> p.priority(1))
                    .persona("garden", "Has a garden and asks much", p -> p.priority(2))
                    .primaryGoal(
                            "visits",
                            "Bring 500 gardeners a month to the planting guide",
                            g -> g.type(WEBSITE_TRAFFIC)
                                    .supports("spring")
                                    .metric("guide", m -> m.kind(REFERRAL_TRAFFIC).targetEach(500, PER_MONTH)))
                    .positioning(p ->
                            p.keyMessage("valley", "Every plant comes from this valley").shouldThink("They know their soil"))
                    .listening(l -> l.dashboard("https://nursery.example/listening"))
                    .channel(
                            "facebook",
                            FACEBOOK,
                            c -> c.ownedBy("lee")
                                    .access(1)
                                    .posting(3, PER_WEEK)
                                    .mix(promotion(30), curated(30), interaction(40))
                                    .automation(SCHEDULED_AHEAD)
                                    .post(
                                            "plant",
                                            "The plant of the week",
                                            p -> p.repeats(weeklyOn(MONDAY))
                                                    .area(PROMOTION)
                                                    .saying("valley"))
                                    .post(
                                            "find",
                                            "What a botanist found",
                                            p -> p.repeats(weeklyOn(WEDNESDAY)).area(CURATED))
                                    .post(
                                            "question",
                                            "What grows at home?",
                                            p -> p.repeats(weeklyOn(FRIDAY)).area(INTERACTION))));

    TechopediaTest() {
        super(MethodRules.techopedia(), Set.of(Article.TECHOPEDIA), PLAN);
    }

    @Override
    Stream<Statement> statements() {
        return Stream.of(
                checked(
                        "TECH question 1",
                        MUST,
                        "know whom to reach",
                        "persona.present",
                        plan -> plan.toBuilder().personas(List.of()).build()),
                checked(
                        "TECH question 1",
                        SHOULD,
                        "put several audiences in order",
                        "persona.prioritised",
                        plan -> plan.with(plan.personas().get(1).toBuilder()
                                .priority(OptionalInt.empty())
                                .build())),
                unchecked(
                        "TECH question 1",
                        "know what they find important",
                        "persona.complete, after Convince & Convert"),
                checked(
                        "TECH question 2",
                        SHOULD,
                        "have key messages",
                        "positioning.key-messages",
                        plan -> plan.with(positioning().keyMessages(List.of()).build())),
                checked(
                        "TECH question 2",
                        SHOULD,
                        "know what they should think",
                        "positioning.key-messages",
                        plan -> plan.with(
                                positioning().shouldThink(Optional.empty()).build())),
                checked(
                        "TECH question 2",
                        SHOULD,
                        "tell them what they should know",
                        "message.carried",
                        plan -> plan.with(positioning()
                                .addKeyMessage(KeyMessage.builder("peat")
                                        .text("No plant stands in peat")
                                        .build())
                                .build())),
                checked(
                        "TECH question 3",
                        SHOULD,
                        "somebody owns each channel",
                        "channel.owned",
                        plan -> plan.with(facebook().owners(List.of()).build())),
                checked(
                        "TECH question 3",
                        SHOULD,
                        "know how many have access",
                        "channel.access-known",
                        plan -> plan.with(facebook().access(OptionalInt.empty()).build())),
                checked(
                        "TECH question 3",
                        SHOULD,
                        "have a policy",
                        "team.policy",
                        plan -> plan.with(team().policy(Optional.empty()).build())),
                checked(
                        "TECH question 4",
                        MUST,
                        "do not only promote",
                        "content.not-all-promotion",
                        plan -> plan.with(
                                facebook().mix(List.of(promotion(100))).build()),
                        "content.mix-kept"),
                checked(
                        "TECH question 4",
                        SHOULD,
                        "balance three areas",
                        "content.balanced",
                        plan -> plan.with(facebook()
                                .mix(List.of(promotion(60), curated(40)))
                                .build()),
                        "content.mix-kept"),
                checked(
                        "TECH question 4",
                        SHOULD,
                        "mix what is posted",
                        "content.mix-kept",
                        plan -> withPosts(post -> post.withArea(PROMOTION))),
                checked(
                        "TECH question 5",
                        SHOULD,
                        "relevant followers rather than many",
                        "metric.relevant-followers",
                        plan -> plan.with(plan.metrics().get(0).withKind(FOLLOWERS))),
                unchecked("TECH question 5", "decide how many to follow", "a number that the model does not have"),
                checked(
                        "TECH question 6",
                        MUST,
                        "want something specific",
                        "goal.type-stated",
                        plan -> plan.with(visits(goal -> goal.type(Optional.empty())))),
                checked(
                        "TECH question 6",
                        SHOULD,
                        "know what success is",
                        "goal.number-targeted",
                        plan -> plan.with(
                                visits(goal -> goal.text("Bring 900 gardeners a month to the planting guide")))),
                checked(
                        "TECH question 7",
                        MUST,
                        "find a way to measure it",
                        "goal.measured",
                        plan -> plan.toBuilder().metrics(List.of()).build()),
                checked(
                        "TECH question 8",
                        MUST,
                        "fit the marketing goals",
                        "goal.aligned",
                        plan -> plan.with(visits(goal -> goal.supportedObjectives(List.of())))),
                checked(
                        "TECH section 2",
                        SHOULD,
                        "make a calendar",
                        "content.calendar",
                        plan -> plan.toBuilder()
                                .calendar(Optional.empty())
                                .posts(List.of())
                                .build(),
                        "channel.content-planned"),
                checked(
                        "TECH section 2",
                        SHOULD,
                        "the right mix",
                        "channel.content-planned",
                        plan -> plan.with(facebook().mix(List.of()).build())),
                checked(
                        "TECH section 2",
                        SHOULD,
                        "at the right frequency",
                        "channel.content-planned",
                        plan -> plan.with(facebook().cadences(List.of()).build()).toBuilder()
                                .posts(List.of())
                                .build()),
                checked(
                        "TECH section 2",
                        COULD,
                        "plan posts at that frequency",
                        "content.cadence-kept",
                        plan -> plan.with(facebook()
                                .cadences(List.of(new Cadence(4, PER_WEEK)))
                                .build())),
                unchecked("TECH section 2", "tools can schedule posts", "allows, and asks for nothing"),
                checked(
                        "TECH section 2",
                        MUST,
                        "somebody watches and answers",
                        "team.monitoring",
                        plan -> plan.with(team().answering(List.of()).build())),
                unchecked("TECH section 3", "win qualified followers with great content", "only a reader can tell"),
                checked(
                        "TECH section 3",
                        SHOULD,
                        "a steady stream",
                        "content.steady",
                        plan -> withPosts(post ->
                                post.withSchedule(((Recurring) post.schedule().orElseThrow()).until(TODAY)))),
                checked(
                        "TECH section 3",
                        SHOULD,
                        "do not post too often",
                        "content.posting-ceiling",
                        plan -> plan.with(facebook()
                                .cadences(List.of(new Cadence(6, PER_DAY)))
                                .build()),
                        "content.cadence-kept"),
                checked(
                        "TECH section 3",
                        MUST,
                        "no robot posts",
                        "content.no-robot-posts",
                        plan -> plan.with(facebook().automation(AUTOMATIC).build())),
                unchecked("TECH section 4", "success need not be sales", "allows, and asks for nothing"),
                checked(
                        "TECH section 4",
                        SHOULD,
                        "a listening dashboard",
                        "listening.dashboard",
                        plan -> plan.toBuilder().listening(Optional.empty()).build()));
    }

    private static Goal visits(UnaryOperator<GoalBuilder> change) {
        return change.apply(PLAN.goals().get(0).toBuilder()).build();
    }

    private static Strategy withPosts(UnaryOperator<Post> change) {
        return PLAN.toBuilder()
                .posts(PLAN.posts().stream().map(change).toList())
                .build();
    }

    private static PositioningBuilder positioning() {
        return PLAN.positioning().orElseThrow().toBuilder();
    }

    private static ChannelPlanBuilder facebook() {
        return PLAN.channels().get(0).toBuilder();
    }

    private static TeamBuilder team() {
        return PLAN.team().orElseThrow().toBuilder();
    }
}
