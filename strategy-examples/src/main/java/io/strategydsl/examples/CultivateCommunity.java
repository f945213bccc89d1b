package io.strategydsl.examples;

import static io.strategydsl.dsl.StrategyDsl.monthly;
import static io.strategydsl.dsl.StrategyDsl.ongoing;
import static io.strategydsl.dsl.StrategyDsl.whenever;

import io.strategydsl.dsl.GoalScope;

/** Goal 4 of {@link NationalArchives}: its initiatives and actions; it has no measures. */
final class CultivateCommunity {

    private CultivateCommunity() {}

    // spotless:off
    static void write(GoalScope goal) {
        goal.tactic("lab-coaching", "Provide coaching in the Data Lab to optimize future content based on data trends")
            .tactic("library-data",
                "Incorporate use of data in shared tools such as personas and reporting templates")
            // "Regularly": no rhythm and no day.
            .tactic("lab-workshops", "Participate in Data Lab workshops", t -> t
                .ownedBy("content-creators")
                .repeats(ongoing()))
            .goal("4.1-team", "Create a social strategy and production team", g -> g
                .tactic("assemble-team",
                    "Assemble a team that can focus, provide direction for and support the agency's needs")
                .tactic("task-areas", "Define and refine task areas that support professional development of staff"))
            .goal("4.2-develop-together", "Provide opportunities to develop and innovate together", g -> g
                .tactic("guides",
                    "Create guides, checklists and tip sheets that make best practices easy to use", t -> t
                    .ownedBy("team"))
                .tactic("narations",
                    "Use NARAtions as a digital training blog for lessons learned and how-to tips", t -> t
                    .ownedBy("team"))
                .tactic("staff-sessions",
                    "Support communication with educational sessions in webinars, calls and Hangouts", t -> t
                    .ownedBy("team")
                    .repeats(monthly()))
                .tactic("lightning-sessions",
                    "Organize lightning sessions and field trips for staff to explore new ideas", t -> t
                    .ownedBy("team"))
                .tactic("highlight-successes", "Highlight successes in a report to managers and supervisors", t -> t
                    .ownedBy("team")
                    .repeats(monthly()))
                .tactic("glam-group",
                    "Create a social media group with galleries, libraries, archives and museums", t -> t
                    .ownedBy("team"))
                .tactic("diversity-relations", "Develop relationships with internal diversity groups", t -> t
                    .ownedBy("team"))
                .tactic("heritage-months", "Facilitate coordinated campaigns for the cultural heritage months", t -> t
                    .ownedBy("team")
                    .repeats(whenever("in each cultural heritage month"))))
            .goal("4.3-planning-table", "Give social media a seat at the planning table", g -> g
                .tactic("points-of-contact",
                    "Designate points of contact to liaise with all departments with a public presence")
                .tactic("digital-plan", "Complete a digital plan for all projects", t -> t
                    .ownedBy("team")
                    .repeats(whenever("for each project")))
                .tactic("exhibition-strategies",
                    "Have a social media strategy and a budget for paid placements", t -> t
                    .repeats(whenever("for every exhibition"))))
            // The overview numbers it 4.5, but has no 4.4; the page of the goal numbers it 4.4, which leaves no gap.
            .goal("4.4-participate", "Make it easy for anyone to participate", g -> g
                .tactic("staff-reporters",
                    "Embed staff reporters who can help identify and tell stories about the agency")
                .tactic("lending-library", "Create a Social Media Lending Library of equipment and resources", t -> t
                    .ownedBy("team")
                    .helpedBy("business-support-services"))
                .tactic("scanners", "Make scanners accessible to staff who might come across interesting content")
                .tactic("identify-stories", "Develop easy ways for staff to identify a story for sharing")
                .tactic("publishing-tools", "Obtain publishing tools for better management of outgoing content")
                .tactic("terms-of-service",
                    "Negotiate terms of service, to push innovation within government constraints", t -> t
                    .helpedBy("general-counsel")));
    }
    // spotless:on
}
