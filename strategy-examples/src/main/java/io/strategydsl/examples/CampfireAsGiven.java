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
 *
 * <p>Nothing of the article's wording is left out, but the article words some things twice, and differently. Where it
 * does, this plan follows the first:
 *
 * <ul>
 *   <li>The first goal is about influencers in step 1, and about influencers <em>and brands</em> when step 2 takes it up
 *       again.
 *   <li>The first tactic is to create a list of 100 influencers in step 2, and to <em>reach</em> 100 influencers in step
 *       4, which adds the day. A list is what the message to each of them, three weeks later, can be based on.
 *   <li>The second tactic is to see whether they are interested in partnering with us in step 2; step 4 only says whom to
 *       message.
 *   <li>The third tactic is to be set up each month in step 2, and by the 30th of each month in step 4. What is to happen
 *       in February is not said.
 * </ul>
 *
 * <p>We have the article in a translation and put it back into English, so that its sense is kept and not its sentences.
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
            .objective("nps", "Improve the NPS score among their SMB customers")
            .team(t -> t
                .member("brian", "Brian")
                .member("hailley", "Hailley"))
            .goal("influencers", "Discover and build relationships with influencers"
                    + " who can amplify our message within the new target market", g -> g
                .supports("new-segment")
                .tactic("list", "Create a list of influencers in the target niche"
                        + " who might be open to sponsored posts", t -> t
                    .amount(100, "influencers")
                    .ownedBy("brian")
                    .due(LocalDate.of(2017, 2, 1)))
                .tactic("message", "Message each of them directly"
                        + " to see whether they are interested in partnering with us", t -> t
                    .amount(100, "influencers")
                    .ownedBy("brian")
                    .due(LocalDate.of(2017, 2, 20)))
                .tactic("sponsored-post", "Set up a sponsored post with one brand or influencer", t -> t
                    .amount(1, "sponsored post")
                    .ownedBy("brian", "hailley")
                    .repeats(monthlyOn(30))))
            .goal("partners", "Partner with influencers and brands"
                    + " to use and grow our audience within the new target market", g -> g
                .supports("new-segment"))
            .goal("branded-content", "Create and promote branded content that drives top-of-funnel growth"
                    + " in the new market and positions our company as a leading choice", g -> g
                .supports("new-segment"))
            .goal("launches", "Run social media campaigns to promote the product launches", g -> g
                .supports("features"))
            .goal("feature-awareness", "Raise awareness of the new features and drive engagement with them", g -> g
                .supports("features")));
    }
    // spotless:on
}
