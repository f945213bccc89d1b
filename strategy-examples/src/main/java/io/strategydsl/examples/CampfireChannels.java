package io.strategydsl.examples;

import static io.strategydsl.dsl.StrategyConstants.*;
import static io.strategydsl.dsl.StrategyDsl.*;

import io.strategydsl.dsl.ChannelScope;
import io.strategydsl.dsl.PostScope;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;

/** The channels of the finished Campfire, with what is posted there week by week. */
final class CampfireChannels {
    private static final LocalDate FIRST_MONDAY = LocalDate.of(2017, 1, 2);

    private CampfireChannels() {}

    // spotless:off
    static void instagram(ChannelScope channel) {
        channel
            .account("@campfire")
            .link(URI.create("https://instagram.example/campfire"))
            .profile("Rent out more tents, and be home for dinner")
            .because("Gear-shop owners already show each other their shops there")
            .content("Shops, trails and the people in them")
            .reaching("gear-shop-owner")
            .measuredBy("reach", "comments")
            .ownedBy("brian")
            .access(2)
            .posting(4, 5, PER_WEEK)
            .mix(promotion(25), curated(25), interaction(50))
            .post("shop-of-the-week", "A window, as its shop shows it, passed on with thanks", p -> weekly(p)
                .repeats(weeklyOn(MONDAY).from(FIRST_MONDAY))
                .area(CURATED).format(IMAGE)
                .ownedBy("brian").approvedBy("hailley"))
            .post("what-do-you-do", "One question to owners, and everything that they answered", p -> weekly(p)
                .repeats(weeklyOn(WEDNESDAY).from(FIRST_MONDAY))
                .area(INTERACTION).format(STORY)
                .ownedBy("hailley").approvedBy("brian"))
            .post("your-trail", "Where were you last weekend? The best picture that came in", p -> weekly(p)
                .repeats(weeklyOn(FRIDAY).from(FIRST_MONDAY))
                .area(INTERACTION).format(CAROUSEL)
                .ownedBy("brian").approvedBy("hailley"))
            .post("evening-off", "One owner, one evening that Campfire gave back", p -> weekly(p)
                .repeats(weeklyOn(SUNDAY).from(FIRST_MONDAY))
                .area(PROMOTION).format(IMAGE)
                .saying("set-up")
                .ownedBy("brian").approvedBy("hailley"))
            .post("opening", "Opening of the season: ten shops, ten windows", p -> p
                .at(at("season")).time(LocalTime.of(9, 0))
                .area(CURATED).format(CAROUSEL)
                .reaching("gear-shop-owner")
                .serves("partners")
                .ownedBy("brian").approvedBy("hailley")
                .effort(3))
            .resource(time(5, PER_WEEK))
            .resource(money(6_000, "USD", "sponsored posts"))
            .automation(SCHEDULED_AHEAD)
            .open();
    }

    private static PostScope weekly(PostScope post) {
        return post
            .time(LocalTime.of(18, 0))
            .reaching("gear-shop-owner")
            .serves("partners")
            .effort(1);
    }

    static void twitter(ChannelScope channel) {
        channel
            .account("@campfire")
            .because("Customers ask for help in public when something does not work")
            .content("Answers, known faults and what is new")
            .reaching("smb-customer")
            .measuredBy("nps", "first-answer")
            .ownedBy("hailley")
            .access(2)
            .posting(2, 3, PER_WEEK)
            .mix(promotion(5), curated(45), interaction(50))
            .post("question", "One question of last week and its answer, for everybody", p -> p
                .repeats(weeklyOn(TUESDAY).from(FIRST_MONDAY)).time(LocalTime.of(9, 0))
                .area(INTERACTION)
                .serves("answers")
                .reaching("smb-customer")
                .ownedBy("hailley").approvedBy("brian")
                .effort(1))
            .post("reading", "What we read this week about running a small business", p -> p
                .repeats(weeklyOn(FRIDAY).from(FIRST_MONDAY)).time(LocalTime.of(9, 0))
                .area(CURATED)
                .serves("answers")
                .reaching("smb-customer")
                .ownedBy("hailley").approvedBy("brian")
                .effort("0.5"))
            .resource(time(8, PER_WEEK))
            .automation(BY_HAND)
            .open();
    }

    static void blog(ChannelScope channel) {
        channel
            .link(URI.create("https://campfire.example/blog"))
            .because("Guides are searched for in winter, when owners have time to read and decide")
            .content("Long guides of our own and stories of launches")
            .reaching("gear-shop-owner", "smb-customer")
            .measuredBy("visits", "bounces", "sign-ups")
            .ownedBy("brian")
            .access(1)
            .posting(2, 3, PER_MONTH)
            .mix(promotion(30), ownExpertise(50), interaction(20))
            .post("checklist", "The opening checklist", p -> p
                .at(before("season", weeks(6)))
                .area(OWN_EXPERTISE).format(ARTICLE)
                .saying("set-up")
                .reaching("gear-shop-owner")
                .serves("branded-content")
                .ownedBy("brian").approvedBy("hailley")
                .effort(6))
            .post("guide", "The guide to one chore of a gear shop", p -> p
                .repeats(monthlyOn(10).from(LocalDate.of(2017, 1, 10)))
                .area(OWN_EXPERTISE).format(ARTICLE)
                .carriesOut("guides")
                .ownedBy("brian").approvedBy("hailley"))
            .post("customer-story", "A customer tells what they no longer do by hand", p -> monthly(p)
                .repeats(monthlyOn(24).every(2).from(LocalDate.of(2017, 1, 24)))
                .area(PROMOTION))
            .post("letters", "What readers wrote to us, and what we changed", p -> monthly(p)
                .repeats(monthlyOn(24).every(2).from(LocalDate.of(2017, 2, 24)))
                .area(INTERACTION))
            .resource(time(6, PER_WEEK))
            .resource(tool("the editor of the website"))
            .automation(SCHEDULED_AHEAD)
            .open();
    }

    private static PostScope monthly(PostScope post) {
        return post
            .format(ARTICLE)
            .reaching("gear-shop-owner", "smb-customer")
            .serves("branded-content")
            .ownedBy("brian").approvedBy("hailley")
            .effort(4);
    }

    /** What is said of a launch, once for each place where customers read of it. */
    static PostScope launch(PostScope post) {
        return post
            .on("twitter", "blog")
            .time(LocalTime.of(9, 0))
            .area(PROMOTION).format(ARTICLE)
            .saying("asked-for")
            .reaching("smb-customer")
            .serves("launches")
            .ownedBy("brian").approvedBy("hailley")
            .effort(4);
    }
    // spotless:on
}
