package io.strategydsl.examples;

import static io.strategydsl.dsl.StrategyDsl.monthly;
import static io.strategydsl.dsl.StrategyDsl.quarterly;
import static io.strategydsl.dsl.StrategyDsl.whenever;
import static io.strategydsl.dsl.StrategyDsl.yearlyOn;
import static io.strategydsl.model.MetricKind.COMMENTS;

import io.strategydsl.dsl.GoalScope;
import java.time.MonthDay;

/** Goal 2 of {@link NationalArchives}: its initiatives, actions and measures. */
final class DeepenEngagement {

    private DeepenEngagement() {}

    // spotless:off
    static void write(GoalScope goal) {
        goal.metric("comments", m -> m.kind(COMMENTS).measures("grow-audience"))
            .metric("user-images", m -> m.name("User-contributed images"))
            .metric("transcriptions", m -> m.name("Transcriptions"))
            .metric("questions", m -> m.name("Questions asked and answered"))
            .tactic("measures-of-success", "Define measures of success at the start of each project", t -> t
                .ownedBy("content-creators")
                .repeats(whenever("at the start of each project")))
            .tactic("plan-and-report",
                "Use a plan before and a report after each project to align objectives with tactics", t -> t
                .ownedBy("content-creators")
                .repeats(whenever("before and after each project")))
            .goal("2.1-campaigns", "Coordinate agency-wide campaigns for maximum engagement", g -> g
                .tactic("topics", "Choose topics that audiences want to talk about and share", t -> t
                    .ownedBy("content-creators"))
                .tactic("plan-ahead", "Plan and develop campaigns ahead of time", t -> t
                    .ownedBy("staff"))
                .tactic("campaign-platforms", "Select the best platforms for each campaign", t -> t
                    .ownedBy("team")
                    .helpedBy("content-creators"))
                .tactic("editorial-calendar", "Establish an editorial calendar for the agency", t -> t
                    .ownedBy("team")
                    .repeats(quarterly())))
            .goal("2.2-partners", "Leverage partners and influencers", g -> g
                .tactic("partnerships", "Develop and sustain partnerships", t -> t
                    .ownedBy("team"))
                .tactic("campaign-partners", "Have an official partnership and reach out to an influencer", t -> t
                    .ownedBy("content-creators")
                    .repeats(whenever("for each major social campaign")))
                .tactic("tool-kits",
                    "Create social media tool kits for partners and influencers to support calls to action", t -> t
                    .ownedBy("team"))
                .tactic("influencer-events",
                    "Research and invite influencers to special events such as Instameets and Tweetups", t -> t
                    .ownedBy("content-creators"))
                .tactic("genealogy-fair",
                    "Create a cohesive outreach campaign with Ancestry, other organizations and power users", t -> t
                    .ownedBy("team")
                    .amount(3, "power users on Twitter")
                    .repeats(whenever("for the annual Virtual Genealogy Fair"))))
            .goal("2.3-crowdsourcing", "Use crowdsourcing to drive participation in our mission", g -> g
                .tactic("calls-to-action", "Include call-to-action links in posts to participatory activities")
                .tactic("exclusive-activities", "Offer participatory activities that are unavailable elsewhere")
                // "On July 4", without a year.
                .tactic("mount-vernon",
                    "Transcribe documents written by George Washington in partnership with Mount Vernon", t -> t
                    .repeats(yearlyOn(MonthDay.of(7, 4))))
                .tactic("schools",
                    "Build connections with schools and youth groups to participate in crowdsourcing", t -> t
                    .ownedBy("content-creators"))
                .tactic("on-site-visitors", "Promote crowdsourcing opportunities to on-site visitors", t -> t
                    .ownedBy("locations")))
            .goal("2.4-new-ways", "Create new ways to discover and share the latest stories", g -> g
                .tactic("feeds", "Display social media feeds on our websites for easy access and sharing", t -> t
                    .ownedBy("team"))
                .tactic("new-uses", "Find new ways to leverage social media content", t -> t
                    .ownedBy("team"))
                .tactic("email-newsletter", "Pilot an email newsletter featuring interesting content", t -> t
                    .repeats(monthly()))
                .tactic("public-curation",
                    "Invite the public to help curate platforms, such as Today's Document", t -> t
                    .ownedBy("team")));
    }
    // spotless:on
}
