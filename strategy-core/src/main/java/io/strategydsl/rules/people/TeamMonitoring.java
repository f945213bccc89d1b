package io.strategydsl.rules.people;

import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Team;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.FindingBuilder;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rules.shared.OnlyOne;
import io.strategydsl.rules.shared.PartCall;

/** {@code team.monitoring}. */
final class TeamMonitoring implements Rule.ForTeam {
    private static final RuleInfo INFO = RuleInfo.builder("team.monitoring")
            .title("Somebody watches the accounts and answers")
            .fault("nobody watches and answers")
            .description("Nobody is named to watch the accounts and answer.")
            .why("Followers ask questions and customers ask for help at any time;"
                    + " they get an answer where it is somebody's task to keep watch.")
            .fix("Add .answeredBy(memberId) to the team")
            .advice("Decide who watches your accounts and answers.")
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
            .sources(
                    Source.of(Article.TECHOPEDIA, "section 2").must(),
                    Source.of(Article.SOCIAL_MEDIA_EXAMINER, 1).should())
            .since("0.1.0")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    // A member who is named but whom the plan does not have is a slip, which reference.resolves reports.
    @Override
    public void check(Team team, Inspection inspection) {
        if (team.answering().isEmpty()) {
            FindingBuilder finding = inspection
                    .violated("nobody is named to watch the accounts and answer")
                    .at("answering")
                    .fix(PartCall.adding(
                            inspection.index().strategy().team(), "team", ".member(id, name).answeredBy(id)"))
                    .advice(
                            team.members().isEmpty()
                                    ? "Name the people of your team, and decide who of them watches your accounts and answers."
                                    : "Decide who watches your accounts and answers.");
            if (!team.members().isEmpty()) {
                finding.fix("In team(...) add .answeredBy(memberId)");
                OnlyOne.of(inspection.index().ids(ElementKind.MEMBER))
                        .ifPresent(member ->
                                finding.with("member", member).fix("In team(...) add .answeredBy(\"{member}\")"));
            }
        }
    }
}
