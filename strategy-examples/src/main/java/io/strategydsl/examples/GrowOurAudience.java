package io.strategydsl.examples;

import static io.strategydsl.dsl.StrategyDsl.ongoing;
import static io.strategydsl.model.MetricKind.CLICKS;
import static io.strategydsl.model.MetricKind.REPLIES;
import static io.strategydsl.model.MetricKind.SHARES;

import io.strategydsl.dsl.GoalScope;

/** Goal 3 of {@link NationalArchives}: its initiatives, actions and measures. */
final class GrowOurAudience {

    private GrowOurAudience() {}

    // spotless:off
    static void write(GoalScope goal) {
        goal.metric("shares", m -> m.kind(SHARES))
            .metric("replies", m -> m.kind(REPLIES))
            .metric("hashtag-use", m -> m.name("Use of hashtags"))
            .metric("clicks", m -> m
                .name("Clicks from social media to our websites")
                .kind(CLICKS)
                .source("Campaign URLs, hashtags and tools such as Google Analytics Campaigns"))
            .tactic("study-audiences",
                "Use analytics to study audience behaviors and inform choices of platforms and content", t -> t
                .ownedBy("staff"))
            .tactic("track-engagement", "Track audience engagement metrics to understand successful tactics", t -> t
                .ownedBy("staff"))
            .tactic("track-clicks", "Track clicks from social media to our websites", t -> t
                .ownedBy("staff"))
            .tactic("worksheet", "Develop a worksheet for tracking and reporting on audience engagement")
            .goal("3.1-share", "Inspire people to share", g -> g
                .metric("web-to-visit", m -> m.name("Conversion of web visits to physical visits"))
                .tactic("most-requested", "Feature most-requested items in our holdings", t -> t
                    .ownedBy("team"))
                .tactic("personal-hooks", "Create personal hooks into content and explicitly invite people to share")
                .tactic("easy-sharing", "Ensure web content is easy to share with simple buttons", t -> t
                    .ownedBy("team"))
                .tactic("hashtags", "Use hashtags that encourage sharing and help us connect with communities", t -> t
                    .ownedBy("team"))
                .tactic("hashtag-resource",
                    "Create a space on Archives.gov for hashtags and trends of cultural institutions", t -> t
                    .ownedBy("team"))
                .tactic("photo-policies", "Address our photo policies within our public spaces", t -> t
                    .ownedBy("team"))
                .tactic("local-events", "Connect with local communities through in-person events", t -> t
                    .ownedBy("content-creators"))
                .tactic("visit-working-group",
                    "Establish a working group on converting web visits to physical visits", t -> t
                    .ownedBy("team"))
                .tactic("wider-documents", "Highlight a wider array of documents", t -> t
                    .helpedBy("diversity-groups")))
            .goal("3.2-messaging", "Target messaging to specific audiences and platforms", g -> g
                .tactic("key-audiences", "Focus on key audiences", t -> t
                    .ownedBy("content-creators"))
                .tactic("understand-audiences",
                    "Use analytics and user experience tools to better understand our audiences", t -> t
                    .ownedBy("staff"))
                .tactic("post-platforms",
                    "Choose the best platforms for each post and to connect with the right audiences", t -> t
                    .ownedBy("staff")))
            .goal("3.3-trends", "Connect social media to news and trends", g -> g
                .tactic("current-issues",
                    "Tie our records to current issues, and help locations host events about them", t -> t
                    .ownedBy("team"))
                // "We meet regularly": no rhythm and no day.
                .tactic("communications-goals",
                    "Support the agency's communications goals with social media tactics", t -> t
                    .ownedBy("team")
                    .repeats(ongoing()))
                .tactic("pitch-campaigns",
                    "Pitch social campaigns to traditional news outlets and new media publications", t -> t
                    .ownedBy("team")
                    .helpedBy("public-and-media-communications"))
                // "Meet regularly" again.
                .tactic("staff-stories", "Look for stories within the staff", t -> t
                    .ownedBy("team")
                    .helpedBy("employee-communications")
                    .repeats(ongoing()))
                .tactic("trend-team", "Establish a Trend Team to look ahead", t -> t
                    .ownedBy("team"))
                .tactic("add-and-prune", "Add and prune platforms and tactics based on audience trends"))
            .goal("3.4-paid-media", "Strategically boost our efforts with paid media", g -> g
                // "Regular paid posting".
                .tactic("promoted-posts", "Use promoted posts, hashtags and accounts to reach new people", t -> t
                    .repeats(ongoing()))
                .tactic("foundation-campaigns", "Develop splashy campaigns in partnership with the Foundation", t -> t
                    .helpedBy("foundation")));
    }
    // spotless:on
}
