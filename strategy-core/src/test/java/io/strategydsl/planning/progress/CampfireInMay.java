package io.strategydsl.planning.progress;

import static io.strategydsl.dsl.StrategyDsl.monthlyOn;
import static io.strategydsl.dsl.StrategyDsl.ongoing;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.GoalType.BRAND_AWARENESS;
import static io.strategydsl.model.MetricKind.BOUNCE_RATE;
import static io.strategydsl.model.MetricKind.COMMENTS;
import static io.strategydsl.model.MetricKind.REACH;
import static io.strategydsl.model.MetricKind.REFERRAL_TRAFFIC;
import static io.strategydsl.model.MetricKind.SIGN_UPS;
import static io.strategydsl.model.MonthEnd.OR_LAST_DAY;
import static io.strategydsl.model.Per.PER_EVENT;
import static io.strategydsl.model.Per.PER_MONTH;
import static io.strategydsl.model.Per.PER_QUARTER;

import io.strategydsl.model.Strategy;
import java.time.LocalDate;
import java.time.Year;

/** Campfire in the middle of its year, with what was measured until then. Everything but the article's words is invented. */
public final class CampfireInMay {
    public static final LocalDate DAY = LocalDate.of(2017, 5, 15);

    private CampfireInMay() {}

    /** The plan with what was measured, done and held by 15 May 2017. */
    public static Strategy plan() {
        return strategy(
                "campfire-2017",
                s -> s.organisation("Campfire, Inc.")
                        .during(Year.of(2017))
                        .objective("new-segment", "Expand into a new market segment")
                        .objective("features", "Ship 3 new core-product features")
                        .objective("nps", "Improve NPS among SMB customers")
                        .primaryGoal(
                                "influencers",
                                "Build relationships with influencers who can carry our message",
                                g -> g.type(BRAND_AWARENESS)
                                        .supports("new-segment")
                                        .metric(
                                                "reach",
                                                m -> m.kind(REACH)
                                                        .baseline(12_000)
                                                        .quarterlyTargets(2017, 14_000, 16_000, 18_000, 20_000)
                                                        .observed(LocalDate.of(2017, 3, 31), 14_100)
                                                        .observed(LocalDate.of(2017, 5, 10), 14_300))
                                        .tactic(
                                                "list",
                                                "List influencers open to sponsored posts",
                                                t -> t.due(LocalDate.of(2017, 2, 1))
                                                        .done(LocalDate.of(2017, 1, 31)))
                                        .tactic(
                                                "message",
                                                "Send each of them a direct message",
                                                t -> t.due(LocalDate.of(2017, 2, 20)))
                                        .tactic(
                                                "sponsored-post",
                                                "Set up a sponsored post",
                                                t -> t.repeats(monthlyOn(30, OR_LAST_DAY)
                                                                .from(LocalDate.of(2017, 3, 30)))
                                                        .done(LocalDate.of(2017, 4, 30)))
                                        .goal(
                                                "partners",
                                                "Partner with brands",
                                                p -> p.metric(
                                                                "visits",
                                                                m -> m.kind(REFERRAL_TRAFFIC)
                                                                        .baseline(1_000)
                                                                        .targetGrowth(20, PER_QUARTER)
                                                                        .observed(LocalDate.of(2017, 5, 1), 1_400))
                                                        .metric(
                                                                "guests",
                                                                m -> m.name("Guests of a live talk")
                                                                        .targetEach(100, PER_EVENT)
                                                                        .observed(LocalDate.of(2017, 4, 6), 80))))
                        .goal(
                                "launches",
                                "Run campaigns that promote the launches",
                                g -> g.supports("features", "new-segment")
                                        .metric(
                                                "sign-ups",
                                                m -> m.kind(SIGN_UPS)
                                                        .targetEach(200, PER_MONTH)
                                                        .observed(LocalDate.of(2017, 4, 30), 190))
                                        .metric(
                                                "bounce-rate",
                                                m -> m.kind(BOUNCE_RATE)
                                                        .unit("%")
                                                        .baseline(60)
                                                        .target(48, LocalDate.of(2017, 6, 30))
                                                        .observed(LocalDate.of(2017, 4, 30), "51.5"))
                                        .tactic(
                                                "answers",
                                                "Answer questions about the features",
                                                t -> t.repeats(ongoing()))
                                        .tactic(
                                                "teaser",
                                                "Show the second feature to ten shops",
                                                t -> t.due(LocalDate.of(2017, 6, 1))))
                        .goal(
                                "habit",
                                "Be where shop owners talk",
                                g -> g.metric(
                                        "comments",
                                        m -> m.kind(COMMENTS).baseline(4).target(8, LocalDate.of(2017, 6, 30))))
                        .review(
                                "monthly",
                                "Look at the numbers",
                                r -> r.every(PER_MONTH).held(LocalDate.of(2017, 4, 28)))
                        .review("board", "Tell the board", r -> r.every(PER_QUARTER)));
    }
}
