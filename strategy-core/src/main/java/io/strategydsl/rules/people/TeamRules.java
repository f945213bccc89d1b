package io.strategydsl.rules.people;

import io.strategydsl.rule.Rule;
import java.util.List;

/** The rules on the team and listening. */
public final class TeamRules {
    /** The rules, in the order of the catalogue. */
    public static final List<Rule> LIST = List.of(
            new TeamCrossFunctional(),
            new TeamMonitoring(),
            new TeamPolicy(),
            new ListeningAudienceAndCompetitors(),
            new ListeningDashboard());

    private TeamRules() {}
}
