package io.strategydsl.examples;

import static io.strategydsl.dsl.StrategyDsl.quarterly;
import static io.strategydsl.dsl.StrategyDsl.weekly;
import static io.strategydsl.model.MetricKind.ENGAGEMENTS;
import static io.strategydsl.model.MetricKind.REACH;

import io.strategydsl.dsl.GoalScope;

/** Goal 1 of {@link NationalArchives}: its initiatives, actions and measures. */
final class TellGreatStories {

    private TellGreatStories() {}

    // spotless:off
    static void write(GoalScope goal) {
        goal.metric("reach", m -> m.kind(REACH))
            .metric("audience", m -> m.name("Whom we reached, and whether they are new or come back"))
            .metric("engagement", m -> m.kind(ENGAGEMENTS))
            .goal("1.1-staff-storytelling", "Support staff storytelling", g -> g
                .tactic("coach-staff", "Coach staff in using the content strategy and setting success metrics", t -> t
                    .ownedBy("team"))
                .tactic("staff-roles", "Coordinate the logistics of different levels of staff involvement", t -> t
                    .ownedBy("team"))
                // "On a weekly basis" names no day of the week.
                .tactic("data-lab",
                    "Establish a Social Media Data Lab that tracks analytics and shares insights", t -> t
                    .ownedBy("team")
                    .repeats(weekly()))
                .tactic("learning-library",
                    "Create a Social Media Learning Library of best practices, templates and models", t -> t
                    .ownedBy("team"))
                .tactic("expert-talks", "Host expert talks")
                .tactic("platform-decisions", "Use data to inform decisions about platforms to add or remove", t -> t
                    .ownedBy("content-creators")))
            .goal("1.2-content-strategy", "Define a content strategy", g -> g
                .tactic("content-strategy", "Create an agency-wide social media content strategy", t -> t
                    .ownedBy("team")
                    .helpedBy("content-creators"))
                .tactic("guided-posts", "Use the strategy to guide posts, campaigns and the long-term plan", t -> t
                    .ownedBy("staff")))
            .goal("1.3-quality", "Focus on quality and impact over quantity", g -> g
                .tactic("fewer-projects", "Engage staff more deeply on a smaller number of targeted projects", t -> t
                    .ownedBy("team"))
                .tactic("evaluate-posts", "Use analytics to evaluate posts, and apply that to future content", t -> t
                    .ownedBy("content-creators"))
                .tactic("dashboard", "Procure and maintain a Social Media Analytics Dashboard", t -> t
                    .ownedBy("team"))
                .tactic("curator-workshops", "Host workshops led by curators about content selection", t -> t
                    .ownedBy("team")
                    .helpedBy("curators"))
                .tactic("idea-lab", "Host a Social Media Idea Lab where staff pitch ideas and get support", t -> t
                    .ownedBy("team")
                    .repeats(quarterly())))
            .goal("1.4-exceptional-content", "Create exceptional content that uses the latest technology", g -> g
                .tactic("style-guides", "Make style guides, templates and tutorials for well-designed content", t -> t
                    .ownedBy("team"))
                .tactic("visual-identity",
                    "Create a strong visual identity and brand-aligned designs for images and multimedia", t -> t
                    .ownedBy("team"))
                .tactic("designer-workflow", "Create a workflow that makes it easy to work with designers", t -> t
                    .ownedBy("team")));
    }
    // spotless:on
}
