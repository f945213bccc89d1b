package io.strategydsl.examples;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.Per.PER_EVENT;
import static io.strategydsl.model.Per.PER_MONTH;
import static io.strategydsl.model.Per.PER_QUARTER;
import static io.strategydsl.model.Per.PER_WEEK;
import static io.strategydsl.model.Per.PER_YEAR;

import io.strategydsl.model.Strategy;
import java.time.LocalDate;

/**
 * The "National Archives Social Media Strategy FY 2017-2020" of the United States, a real plan, transcribed.
 *
 * <p>It was written by Kristen Albrittain, Mary King and Hilary Parkinson (Office of Public and Media Communications,
 * Social Media Team) and Jeannie Chen (Office of Presidential Libraries). It is a work of the United States Government
 * and in the public domain there; worldwide all rights in it are waived under CC0 1.0.
 *
 * <p>Goals, initiatives and actions are here in shortened words of the plan. Owners, helpers, rhythms and numbers are
 * stated only where the plan states them: where it says "we" or nothing, a tactic has no owner, and most have no date.
 * Nothing is inferred, and the findings that follow are honest ones. The authors are no members of the team here, because
 * the plan does not say that they carry it out.
 */
public final class NationalArchives {

    private NationalArchives() {}

    // spotless:off
    /** The plan. */
    public static Strategy plan() {
        return strategy("national-archives-2017-2020", s -> s
            .organisation("National Archives")
            // The introduction speaks of "the next three years (FY 2017-2020)", which are four fiscal years. The title
            // names them all, so all count: the first begins on 1 October 2016, the last ends on 30 September 2020.
            .during(LocalDate.of(2016, 10, 1), LocalDate.of(2020, 9, 30))
            .about("The National Archives uses social media platforms to tell great stories; we connect more deeply"
                + " with our audiences through conversation; we reach a wider audience and provide more opportunities"
                + " for civic engagement; and we help our staff succeed by developing an employee culture that values"
                + " and invests in social media skills. Data is a critical tool for understanding audience needs, and"
                + " we use it to reflect on projects and guide decision-making.")
            .team(t -> t
                .group("team", "The social strategy and production team")
                .group("content-creators", "Content creators")
                .group("staff", "Staff")
                .group("curators", "NARA curators")
                .group("locations", "National Archives locations")
                .group("public-and-media-communications", "Office of Public and Media Communications")
                .group("employee-communications", "Employee Communications staff")
                .group("business-support-services", "Business Support Services")
                .group("general-counsel", "NARA's General Counsel")
                .group("diversity-groups", "Internal diversity groups")
                .group("foundation", "National Archives Foundation")
                // "Two new community managers for the National Archives Catalog have been hired."
                .member("meredith", "Meredith, community manager for the National Archives Catalog")
                .member("suzanne", "Suzanne, community manager for the National Archives Catalog"))
            .persona("educators", "Educators", p -> p
                .because("They have a built-in need and interest in our records, lead discussions on our topics, are open"
                    + " to a creative use of our content and connect us to a younger audience"))
            .persona("history-buffs", "History buffs", p -> p
                .because("They are already interested in our topics, and could turn into citizen archivists and super"
                    + " advocates")
                .behaviour("Share us with their networks", "Like to comment and share what they already know"))
            .persona("curious-nerds", "Curious nerds", p -> p
                .because("Influencers with many interests who increase our visibility and are likely to share")
                .behaviour("Social media power users"))
            .persona("museum-visitors", "Museum visitors", p -> p
                .because("They are our captive audience: they are already inside our doors")
                .challenges("Often distracted and busy in the exhibit spaces", "May not take pictures there"))
            .persona("genealogists", "Genealogists", p -> p
                .because("They use our records prolifically, have a family-based connection to us, and are very many")
                .behaviour("Mostly talk to each other"))
            .goal("tell-stories", "Tell great stories", TellGreatStories::write)
            .goal("deepen-engagement", "Deepen engagement", DeepenEngagement::write)
            .goal("grow-audience", "Grow our audience", GrowOurAudience::write)
            // The overview calls it "Cultivate a Social Media Community"; the page of the goal is the longer text.
            .goal("cultivate-community", "Cultivate a community of practice", CultivateCommunity::write)
            .review("after-project", "Collect metrics, draft insights, make recommendations after each project", r -> r
                .every(PER_EVENT)
                .attendedBy("content-creators"))
            .review("popular-posts", "Share the most popular posts in a Friday roundup on the staff blog", r -> r
                .every(PER_WEEK)
                .attendedBy("team"))
            .review("lessons", "Look at successes and lessons learned", r -> r
                .every(PER_MONTH)
                .attendedBy("team", "content-creators"))
            .review("platforms", "See from the data of each platform whether it reaches its intended audience", r -> r
                .every(PER_QUARTER)
                .attendedBy("team", "content-creators"))
            .review("retreat", "Hold a year-in-review retreat with talks about successes and failures", r -> r
                .every(PER_YEAR)
                .attendedBy("team", "content-creators")));
    }
    // spotless:on
}
