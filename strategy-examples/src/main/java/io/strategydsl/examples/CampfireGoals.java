package io.strategydsl.examples;

import static io.strategydsl.dsl.StrategyConstants.*;
import static io.strategydsl.dsl.StrategyDsl.*;

import io.strategydsl.dsl.GoalScope;
import io.strategydsl.dsl.TacticScope;
import java.time.LocalDate;

/** The goals of the finished Campfire, with how they are measured and what is done for them. */
final class CampfireGoals {

    private CampfireGoals() {}

    // spotless:off
    static void influencers(GoalScope goal) {
        goal.type(PRESS_MENTIONS)
            .supports("new-segment")
            .metric("talking", m -> m
                .kind(INFLUENCERS_TALKING)
                .baseline(2)
                .quarterlyTargets(2017, 6, 10, 15, 20)
                .source("Count by hand, from the list"))
            .tactic("list", "Create a list of influencers in the target niche"
                    + " who might be open to sponsored posts", t -> t
                .amount(100, "influencers")
                .ownedBy("brian")
                .due(LocalDate.of(2017, 2, 1))
                .moves("talking")
                .effort(12)
                .value(8).complexity(2))
            .tactic("message", "Message each of them directly"
                    + " to see whether they are interested in partnering with us", t -> t
                .amount(100, "influencers")
                .ownedBy("brian")
                .due(LocalDate.of(2017, 2, 20))
                .dependsOn("list")
                .on("instagram")
                .moves("talking")
                .effort(16)
                .value(8).complexity(4))
            .tactic("sponsored-post", "Set up a sponsored post with one brand or influencer", t -> t
                .amount(1, "sponsored post")
                .ownedBy("brian", "hailley").accountable("brian")
                .repeats(monthlyOn(30, OR_LAST_DAY)
                    .from(LocalDate.of(2017, 3, 30))
                    .until(LocalDate.of(2017, 12, 30)))
                .dependsOn("message")
                .on("instagram")
                .moves("talking", "reach")
                .resource(money(6_000, "USD", "fees for ten posts"))
                .effort(6)
                .value(9).complexity(7));
    }

    static void partners(GoalScope goal) {
        goal.type(BRAND_AWARENESS)
            .supports("new-segment")
            .metric("reach", m -> m
                .kind(REACH)
                .unit("people a quarter")
                .baseline(12_000)
                .quarterlyTargets(2017, 14_000, 16_000, 18_000, 20_000)
                .source("Instagram"))
            .tactic("joint-contest", "Run a photo contest together with a maker of tents", t -> t
                .ownedBy("brian", "hailley").accountable("hailley")
                .repeats(quarterly()
                    .from(LocalDate.of(2017, 3, 15))
                    .until(LocalDate.of(2017, 12, 15)))
                .on("instagram")
                .moves("reach")
                .somethingNew()
                .effort(8)
                .value(7).complexity(6));
    }

    static void brandedContent(GoalScope goal) {
        goal.type(WEBSITE_TRAFFIC)
            .supports("new-segment")
            .metric("visits", m -> m
                .kind(REFERRAL_TRAFFIC)
                .unit("visits a quarter")
                .baseline(3_000)
                .quarterlyTargets(2017, 3_600, 4_200, 5_000, 6_000)
                .source("Web statistics"))
            .metric("bounces", m -> m
                .kind(BOUNCE_RATE)
                .unit("percent")
                .baseline(64)
                .quarterlyTargets(2017, 62, 60, 57, 54)
                .source("Web statistics"))
            .tactic("guides", "Publish a guide to one chore of a gear shop", t -> t
                .amount(1, "guide")
                .ownedBy("brian")
                .repeats(monthlyOn(10)
                    .from(LocalDate.of(2017, 1, 10))
                    .until(LocalDate.of(2017, 12, 10)))
                .on("blog")
                .moves("visits", "bounces")
                .effort(8)
                .value(8).complexity(5));
    }

    static void launches(GoalScope goal) {
        goal.type(REVENUE)
            .supports("features")
            .metric("sign-ups", m -> m
                .kind(SIGN_UPS)
                .unit("sign-ups a quarter")
                .baseline(400)
                .quarterlyTargets(2017, 450, 520, 600, 700)
                .source("Billing"))
            .tactic("campaign-reservations", "Show for two weeks how a tent is reserved by text message",
                t -> campaign(t).due(at("reservations")))
            .tactic("campaign-returns", "Show for two weeks how a tent is returned with a photo",
                t -> campaign(t).due(at("returns")))
            .tactic("campaign-repairs", "Show for two weeks how a torn tent gets its repair ticket",
                t -> campaign(t).due(at("repairs")));
    }

    private static TacticScope campaign(TacticScope tactic) {
        return tactic
            .ownedBy("brian", "hailley").accountable("brian")
            .lasting(weeks(2))
            .effort(24)
            .on("blog", "twitter")
            .moves("sign-ups")
            .value(9).complexity(8);
    }

    static void featureAwareness(GoalScope goal) {
        goal.type(BRAND_ENGAGEMENT)
            .supports("features")
            .metric("comments", m -> m
                .kind(COMMENTS)
                .unit("comments a post")
                .baseline(3)
                .quarterlyTargets(2017, 4, 5, 6, 8)
                .source("Instagram"))
            .tactic("feature-polls", "Ask how people would use a feature, and show the best answer", t -> t
                .ownedBy("hailley")
                .repeats(weeklyOn(THURSDAY)
                    .every(2)
                    .from(LocalDate.of(2017, 4, 6))
                    .until(LocalDate.of(2017, 12, 14)))
                .on("instagram")
                .moves("comments")
                .effort(1)
                .value(7).complexity(2));
    }

    static void answers(GoalScope goal) {
        goal.type(CUSTOMER_SERVICE)
            .supports("nps")
            .metric("nps", m -> m
                .name("Net promoter score of SMB customers")
                .unit("points from -100 to 100")
                .baseline(-4)
                .quarterlyTargets(2017, 0, 4, 8, 12)
                .source("Survey at the end of each quarter"))
            .metric("first-answer", m -> m
                .name("Time until the first answer")
                .unit("hours")
                .lowerIsBetter()
                .baseline(20)
                .quarterlyTargets(2017, "12", "8", "4", "2.5")
                .source("Ticket system"))
            .tactic("answer-round", "Answer what came in overnight, before anything else", t -> t
                .ownedBy("hailley")
                .helpedBy("brian")
                .repeats(weeklyOn(MONDAY, WEDNESDAY, FRIDAY)
                    .from(LocalDate.of(2017, 1, 2))
                    .until(LocalDate.of(2017, 12, 29)))
                .on("twitter")
                .moves("nps", "first-answer")
                .effort(1)
                .value(9).complexity(3));
    }
    // spotless:on
}
