package io.strategydsl.examples;

import static io.strategydsl.dsl.StrategyDsl.curated;
import static io.strategydsl.dsl.StrategyDsl.interaction;
import static io.strategydsl.dsl.StrategyDsl.money;
import static io.strategydsl.dsl.StrategyDsl.monthlyOn;
import static io.strategydsl.dsl.StrategyDsl.ownExpertise;
import static io.strategydsl.dsl.StrategyDsl.promotion;
import static io.strategydsl.dsl.StrategyDsl.quarterly;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.dsl.StrategyDsl.time;
import static io.strategydsl.dsl.StrategyDsl.tool;
import static io.strategydsl.dsl.StrategyDsl.weeklyOn;
import static io.strategydsl.model.Automation.BY_HAND;
import static io.strategydsl.model.Automation.SCHEDULED_AHEAD;
import static io.strategydsl.model.GoalType.BRAND_AWARENESS;
import static io.strategydsl.model.GoalType.BRAND_ENGAGEMENT;
import static io.strategydsl.model.GoalType.CUSTOMER_SERVICE;
import static io.strategydsl.model.GoalType.PRESS_MENTIONS;
import static io.strategydsl.model.GoalType.REVENUE;
import static io.strategydsl.model.GoalType.WEBSITE_TRAFFIC;
import static io.strategydsl.model.Maturity.BEGINNER;
import static io.strategydsl.model.MetricKind.BOUNCE_RATE;
import static io.strategydsl.model.MetricKind.COMMENTS;
import static io.strategydsl.model.MetricKind.INFLUENCERS_TALKING;
import static io.strategydsl.model.MetricKind.REACH;
import static io.strategydsl.model.MetricKind.REFERRAL_TRAFFIC;
import static io.strategydsl.model.MetricKind.SIGN_UPS;
import static io.strategydsl.model.MonthEnd.OR_LAST_DAY;
import static io.strategydsl.model.Per.PER_MONTH;
import static io.strategydsl.model.Per.PER_WEEK;
import static io.strategydsl.model.Platform.BLOG;
import static io.strategydsl.model.Platform.INSTAGRAM;
import static io.strategydsl.model.Platform.TWITTER;
import static io.strategydsl.model.TeamFunction.CONTENT;
import static io.strategydsl.model.TeamFunction.CUSTOMER_SUPPORT;
import static io.strategydsl.model.TeamFunction.MARKETING;

import io.strategydsl.dsl.GoalScope;
import io.strategydsl.model.Strategy;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;

/**
 * Campfire, Inc. with everything that the method asks for, so that a report on it has nothing to find.
 *
 * <p>From the article: the company, the year, the three objectives, the words of the first five goals and what they
 * support, the first three tactics with their amounts, owners and days of the month, Brian and Hailley.
 *
 * <p>Invented here: all else. That is the goal that serves the third objective, which goal is primary, every type, metric
 * and number, the other tactics, all scores and dependencies, who answers for what, the first sponsored post in March
 * and what happens in a month without a 30th, what Campfire sells and to whom, the channels, and all that the team says
 * and listens to.
 */
public final class CampfireFinished {

    private CampfireFinished() {}

    // spotless:off
    /** The plan, as we finished it. */
    public static Strategy plan() {
        return strategy("campfire-2017", s -> s
            .organisation("Campfire, Inc.")
            .during(Year.of(2017))
            .calendar(URI.create("https://campfire.example/calendar"))
            .objective("new-segment", "Expand into a new market segment")
            .objective("features", "Ship 3 new core-product features")
            .objective("nps", "Improve the NPS score among their SMB customers")
            .team(t -> t
                .member("brian", "Brian", m -> m.function(MARKETING, CONTENT).canPost())
                .member("hailley", "Hailley", m -> m.function(CUSTOMER_SUPPORT).canPost())
                .policy("Two people read a post before it goes out; read up on a hashtag before using it")
                .answeredBy("hailley")
                .maturity(BEGINNER))
            .persona("gear-shop-owner", "Owner of an outdoor-gear shop, new to Campfire", p -> p
                .priority(1)
                .because("The new segment: they rent tents out and still plan it on paper")
                .relation("customer to be")
                .demographics("35 to 55, one to three shops, outside the big cities")
                .psychographics("Would rather be on a trail than at a desk")
                .behaviour("Scrolls pictures in the evening, reads long guides in winter")
                .values("Honest advice", "Repairing before buying")
                .challenges("The season is short, and no one is there to learn new software")
                .foundOn(INSTAGRAM, BLOG))
            .persona("smb-customer", "Owner of a small business that uses Campfire today", p -> p
                .priority(2)
                .because("Whether they stay and tell others decides the score")
                .relation("customer")
                .demographics("30 to 60, up to 50 staff")
                .psychographics("Proud of doing much with few people")
                .behaviour("Asks in public when the chat is slow")
                .values("A straight answer", "Getting home on time")
                .challenges("Does not know which features are new")
                .foundOn(TWITTER, BLOG))
            .primaryGoal("influencers",
                "Discover and build relationships with influencers"
                    + " who can amplify our message within the new target market",
                CampfireFinished::influencers)
            .goal("partners",
                "Partner with influencers and brands"
                    + " to use and grow our audience within the new target market",
                CampfireFinished::partners)
            .goal("branded-content",
                "Create and promote branded content that drives top-of-funnel growth"
                    + " in the new market and positions our company as a leading choice",
                CampfireFinished::brandedContent)
            .goal("launches",
                "Run social media campaigns to promote the product launches",
                CampfireFinished::launches)
            .goal("feature-awareness",
                "Raise awareness of the new features and drive engagement with them",
                CampfireFinished::featureAwareness)
            .goal("answers",
                "Give SMB customers an answer in public on the same day",
                CampfireFinished::answers)
            .listening(l -> l
                .audience("What gear-shop owners ask each other about rentals and returns")
                .competitor("What renters of the two larger booking tools complain of")
                .topic("Opening of the season, repair instead of replacement")
                .dashboard("https://campfire.example/listening"))
            .positioning(p -> p
                .oneThing("Campfire gives shop owners their evenings back")
                .keyMessage("Set up before the season starts, forgotten once it has")
                .shouldThink("These people have stood behind a counter"))
            .pillars(p -> p
                .contact("Hailley answers questions to @campfire on working days from 8 to 18")
                .gift("Free checklists for opening and closing a season")
                .afterMistake("We say what broke, whom it hit and when it will be fixed, within a day")
                .confidential("Names and numbers of customers, and why we cannot tell them")
                .voice("First names, plain words, no logo where a face will do")
                .somethingNew("Photo contest: your shop before the season",
                    monthlyOn(15).from(LocalDate.of(2017, 1, 15))))
            .review("monthly", "Look at the numbers, drop what does not move them", r -> r
                .every(PER_MONTH)
                .attendedBy("brian", "hailley")
                .next(LocalDate.of(2017, 1, 31)))
            .channel("instagram", INSTAGRAM, c -> c
                .because("Gear-shop owners already show each other their shops there")
                .content("Shops, trails and the people in them")
                .reaching("gear-shop-owner")
                .measuredBy("reach", "comments")
                .ownedBy("brian")
                .access(2)
                .posting(4, PER_WEEK)
                .mix(promotion(20), curated(40), interaction(40))
                .post("opening", "Opening of the season: ten shops, ten windows", p -> p.at(LocalDate.of(2017, 3, 1)))
                .resource(time("5 hours a week"))
                .resource(money(6_000, "USD", "sponsored posts"))
                .automation(SCHEDULED_AHEAD)
                .open())
            .channel("twitter", TWITTER, c -> c
                .because("Customers ask for help in public when something does not work")
                .content("Answers, known faults and what is new")
                .reaching("smb-customer")
                .measuredBy("nps", "first-answer")
                .ownedBy("hailley")
                .access(2)
                .posting(1, PER_WEEK)
                .mix(promotion(10), curated(20), interaction(70))
                .post("question", "One question of last week and its answer, for everybody", p -> p.repeats(
                        weeklyOn(DayOfWeek.TUESDAY)))
                .resource(time("8 hours a week"))
                .automation(BY_HAND)
                .open())
            .channel("blog", BLOG, c -> c
                .because("Guides are searched for in winter, when owners have time to read and decide")
                .content("Long guides and stories of launches")
                .reaching("gear-shop-owner", "smb-customer")
                .measuredBy("visits", "bounces", "sign-ups")
                .ownedBy("brian")
                .access(1)
                .posting(2, PER_MONTH)
                .mix(promotion(30), ownExpertise(50), interaction(20))
                .post("checklist", "The opening checklist", p -> p.at(LocalDate.of(2017, 1, 16)))
                .resource(time("6 hours a week"))
                .resource(tool("the editor of the website"))
                .automation(SCHEDULED_AHEAD)
                .open()));
    }

    private static void influencers(GoalScope goal) {
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
                .value(8).complexity(2))
            .tactic("message", "Message each of them directly"
                    + " to see whether they are interested in partnering with us", t -> t
                .amount(100, "influencers")
                .ownedBy("brian")
                .due(LocalDate.of(2017, 2, 20))
                .dependsOn("list")
                .on("instagram")
                .moves("talking")
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
                .value(9).complexity(7));
    }

    private static void partners(GoalScope goal) {
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
                .value(7).complexity(6));
    }

    private static void brandedContent(GoalScope goal) {
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
                .value(8).complexity(5));
    }

    private static void launches(GoalScope goal) {
        goal.type(REVENUE)
            .supports("features")
            .metric("sign-ups", m -> m
                .kind(SIGN_UPS)
                .unit("sign-ups a quarter")
                .baseline(400)
                .quarterlyTargets(2017, 450, 520, 600, 700)
                .source("Billing"))
            .tactic("launch-campaigns", "Run a campaign of two weeks at each launch", t -> t
                .amount(3, "campaigns")
                .ownedBy("brian", "hailley").accountable("brian")
                .repeats(quarterly()
                    .from(LocalDate.of(2017, 4, 4))
                    .times(3))
                .on("blog", "twitter")
                .moves("sign-ups")
                .value(9).complexity(8));
    }

    private static void featureAwareness(GoalScope goal) {
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
                .repeats(weeklyOn(DayOfWeek.THURSDAY)
                    .every(2)
                    .from(LocalDate.of(2017, 4, 6))
                    .until(LocalDate.of(2017, 12, 14)))
                .on("instagram")
                .moves("comments")
                .value(7).complexity(2));
    }

    private static void answers(GoalScope goal) {
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
                .repeats(weeklyOn(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY)
                    .from(LocalDate.of(2017, 1, 2))
                    .until(LocalDate.of(2017, 12, 29)))
                .on("twitter")
                .moves("nps", "first-answer")
                .value(9).complexity(3));
    }
    // spotless:on
}
