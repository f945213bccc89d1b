package io.strategydsl.examples;

import static io.strategydsl.dsl.StrategyDsl.monthlyOn;
import static io.strategydsl.dsl.StrategyDsl.strategy;

import io.strategydsl.model.Strategy;
import java.time.LocalDate;
import java.time.Year;

/**
 * Campfire, Inc., the invented company of Buffer's article on goals and tactics, exactly as the article gives it.
 *
 * <p>The article has three company objectives for 2017, five goals under two of them, and three tactics with owners and
 * days. It has no measure, no audience, no channel and no primary goal, so a report on this plan has findings. It gives
 * the days without a year; 2017 is the year of the objectives.
 */
public final class CampfireAsGiven {

    private CampfireAsGiven() {}

    // spotless:off
    /** The plan, with nothing added. */
    public static Strategy plan() {
        return strategy("campfire-2017", s -> s
            .organisation("Campfire, Inc.")
            .during(Year.of(2017))
            .objective("new-segment", "Expand into a new market segment")
            .objective("features", "Ship 3 new core-product features")
            .objective("nps", "Improve NPS among SMB customers")
            .team(t -> t
                .member("brian", "Brian")
                .member("hailley", "Hailley"))
            .goal("influencers", "Find and build relationships with influencers who can amplify our message", g -> g
                .supports("new-segment")
                .tactic("list", "List influencers in the niche who might be open to sponsored posts", t -> t
                    .amount(100, "influencers")
                    .ownedBy("brian")
                    .due(LocalDate.of(2017, 2, 1)))
                .tactic("message", "Message each of them directly to see whether they want to partner with us", t -> t
                    .amount(100, "influencers")
                    .ownedBy("brian")
                    .due(LocalDate.of(2017, 2, 20)))
                .tactic("sponsored-post", "Set up a sponsored post with one brand or influencer", t -> t
                    .amount(1, "sponsored post")
                    .ownedBy("brian", "hailley")
                    .repeats(monthlyOn(30))))
            .goal("partners", "Partner with influencers and brands to use and grow our audience there", g -> g
                .supports("new-segment"))
            .goal("branded-content", "Create and promote branded content that drives top-of-funnel growth", g -> g
                .supports("new-segment"))
            .goal("launches", "Run social campaigns that promote the product launches", g -> g
                .supports("features"))
            .goal("feature-awareness", "Raise awareness of the new features and engagement with them", g -> g
                .supports("features")));
    }
    // spotless:on
}
