package io.strategydsl.rules;

import io.strategydsl.model.Strategy;
import io.strategydsl.model.Team;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.FindingBuilder;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rule.Subjects;

/** {@code team.monitoring}. */
final class TeamMonitoring implements Rule {
    private static final String MESSAGE = "{subject} names nobody to watch the accounts and answer";

    private static final RuleInfo INFO = RuleInfo.builder("team.monitoring")
            .title("Somebody watches the accounts and answers")
            .description("Nobody is named to watch the accounts and answer.")
            .why("Followers ask questions and customers ask for help at any time;"
                    + " they get an answer where it is somebody's task to keep watch.")
            .fix("Add .answeredBy(memberId) to the team")
            .example(RuleExample.of("""
                    .team(t -> t
                        .member("lena", "Lena"))
                    """, """
                    .team(t -> t
                        .member("lena", "Lena")
                        .answeredBy("lena"))
                    """))
            .whenToSuppress("Nobody can write to the accounts, because comments and messages are switched off on"
                    + " every channel. Everywhere else name somebody, if only for an hour a day.")
            .severity(Severity.ERROR)
            .sources(Source.of(Article.TECHOPEDIA))
            .since(MethodRules.SINCE)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void lookAt(Subjects subjects) {
        subjects.strategy(TeamMonitoring::checkStrategy);
        subjects.team(TeamMonitoring::checkTeam);
    }

    private static void checkStrategy(Strategy strategy, Inspection inspection) {
        if (strategy.team().isPresent()) {
            inspection.notApplicable("the plan has a team");
            return;
        }
        inspection.violated(MESSAGE).at("team").fix("Add .team(t -> t.member(id, name).answeredBy(id))");
    }

    // A member who is named but whom the plan does not have is a slip, which reference.resolves reports.
    private static void checkTeam(Team team, Inspection inspection) {
        if (team.answering().isEmpty()) {
            FindingBuilder finding = inspection
                    .violated(MESSAGE)
                    .at("answering")
                    .fix("In team(...) add .member(id, name), then .answeredBy(id)");
            team.members().stream()
                    .findFirst()
                    .ifPresent(member -> finding.with("member", member.id())
                            .fix("In team(...) add .answeredBy(\"{member}\"), or name another member"));
        }
    }
}
