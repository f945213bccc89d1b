package io.strategydsl.rules.people;

import io.strategydsl.model.Team;
import io.strategydsl.model.TeamMember;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.FindingBuilder;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rules.shared.PartCall;
import java.util.ArrayList;
import java.util.List;

/** {@code team.policy}. */
final class TeamPolicy implements Rule.ForTeam {
    private static final String MESSAGE = "no social-media policy is stated";

    private static final RuleInfo INFO = RuleInfo.builder("team.policy")
            .title("There is a social-media policy")
            .fault("no policy")
            .description(
                    "No social-media policy. The message says so where somebody from outside the company can post.")
            .why("Slips are easily made: an agency once advertised a dress under the name of a city that everybody was"
                    + " writing about, and did not know that it was because of a shooting."
                    + " A policy to look such a name up first would have prevented it.")
            .fix("Add .policy(\"...\") to the team")
            .advice("Write down what may be posted and what not, and what has to be looked up first.")
            .example(RuleExample.of("""
                    .team(t -> t
                        .agency("north", "Studio North", m -> m
                            .canPost()))
                    """, """
                    .team(t -> t
                        .agency("north", "Studio North", m -> m
                            .canPost())
                        .policy("Read why a hashtag is popular before using it"))
                    """))
            .whenToSuppress("The owner alone has the passwords and writes every post, so there is nobody to agree"
                    + " on rules with.")
            .severity(Severity.WARNING)
            .sources(Source.of(Article.TECHOPEDIA, 3).should())
            .since("0.1.0")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Team team, Inspection inspection) {
        if (team.policy().isEmpty()) {
            List<TeamMember> outsiders = new ArrayList<>();
            for (TeamMember member : team.members()) {
                if (member.outside() && member.canPost()) {
                    outsiders.add(member);
                }
            }
            FindingBuilder finding = inspection
                    .violated(MESSAGE)
                    .at("policy")
                    .with("outsiders", outsiders.size())
                    .fix(PartCall.adding(inspection.index().strategy().team(), "team", ".policy(\"...\")"));
            if (outsiders.size() == 1) {
                finding.message(MESSAGE + ", yet {outsider} can post from outside the company")
                        .with("outsider", outsiders.get(0))
                        .advice(
                                "Write down what may be posted and what not, and what has to be looked up first: {outsider}"
                                        + " posts for you from outside the company.");
            } else if (!outsiders.isEmpty()) {
                finding.message(MESSAGE
                                + ", yet {outsiders, plural, one {# member} other {# members}} can post from outside the"
                                + " company")
                        .advice("Write down what may be posted and what not, and what has to be looked up first:"
                                + " {outsiders, plural, one {# person} other {# people}} can post for you from outside the"
                                + " company.");
            }
        }
    }
}
