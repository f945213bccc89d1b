package io.strategydsl.examples;

import static io.strategydsl.dsl.StrategyConstants.*;
import static io.strategydsl.dsl.StrategyDsl.*;

import io.strategydsl.model.Strategy;
import java.time.LocalDate;
import java.time.Year;

/**
 * Campfire, Inc. with everything that the method asks for, so that a report on it has nothing to find.
 *
 * <p>From the article: the company, the year, the three objectives, the words of the first five goals and what they
 * support, the first three tactics with their amounts, owners and days of the month, Brian and Hailley.
 *
 * <p>Invented here: all else. That is the goal that serves the third objective, which goal is primary, every type, metric
 * and number, the other tactics and all posts, all scores, dependencies and hours, the days of the launches, who answers
 * for what, the first sponsored post in March and what happens in a month without a 30th, what Campfire sells and to whom,
 * the channels, and all that the team says and listens to.
 */
public final class CampfireFinished {

    private CampfireFinished() {}

    // spotless:off
    /** The plan, as we finished it. */
    public static Strategy plan() {
        return strategy("campfire-2017", s -> s
            .organisation("Campfire, Inc.")
            .during(Year.of(2017))
            .objective("new-segment", "Expand into a new market segment")
            .objective("features", "Ship 3 new core-product features")
            .objective("nps", "Improve the NPS score among their SMB customers")
            .milestone("season", "The shops open for the season", m -> m.on(LocalDate.of(2017, 3, 1)))
            .milestone("reservations", "Reservations by text message go live", m -> m.on(LocalDate.of(2017, 4, 4)))
            .milestone("returns", "Returns with a photo go live", m -> m.on(LocalDate.of(2017, 7, 11)))
            .milestone("repairs", "Repair tickets go live", m -> m.on(LocalDate.of(2017, 10, 3)))
            .team(t -> t
                .member("brian", "Brian", m -> m.function(MARKETING, CONTENT).available(26, PER_WEEK).canPost())
                .member("hailley", "Hailley", m -> m.function(CUSTOMER_SUPPORT).available(16, PER_WEEK).canPost())
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
                CampfireGoals::influencers)
            .goal("partners",
                "Partner with influencers and brands"
                    + " to use and grow our audience within the new target market",
                CampfireGoals::partners)
            .goal("branded-content",
                "Create and promote branded content that drives top-of-funnel growth"
                    + " in the new market and positions our company as a leading choice",
                CampfireGoals::brandedContent)
            .goal("launches",
                "Run social media campaigns to promote the product launches",
                CampfireGoals::launches)
            .goal("feature-awareness",
                "Raise awareness of the new features and drive engagement with them",
                CampfireGoals::featureAwareness)
            .goal("answers",
                "Give SMB customers an answer in public on the same day",
                CampfireGoals::answers)
            .listening(l -> l
                .audience("What gear-shop owners ask each other about rentals and returns")
                .competitor("What renters of the two larger booking tools complain of")
                .topic("Opening of the season, repair instead of replacement")
                .dashboard("https://campfire.example/listening"))
            .positioning(p -> p
                .oneThing("Campfire gives shop owners their evenings back")
                .keyMessage("set-up", "Set up before the season starts, forgotten once it has", k -> k
                    .reaching("gear-shop-owner"))
                .keyMessage("asked-for", "Every new feature is one that customers asked for", k -> k
                    .reaching("smb-customer"))
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
            .channel("instagram", INSTAGRAM, CampfireChannels::instagram)
            .channel("twitter", TWITTER, CampfireChannels::twitter)
            .channel("blog", BLOG, CampfireChannels::blog)
            .post("reservations", "Reserve a tent by text message", p -> CampfireChannels.launch(p)
                .at(at("reservations"))
                .carriesOut("campaign-reservations"))
            .post("returns", "Returned, with a photo, in ten seconds", p -> CampfireChannels.launch(p)
                .at(at("returns"))
                .carriesOut("campaign-returns"))
            .post("repairs", "Who repairs it, and until when", p -> CampfireChannels.launch(p)
                .at(at("repairs"))
                .carriesOut("campaign-repairs")));
    }
    // spotless:on
}
