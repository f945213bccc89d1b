package io.strategydsl.rules.people;

import io.strategydsl.model.MemberKind;
import io.strategydsl.model.Team;
import io.strategydsl.model.TeamFunction;
import io.strategydsl.model.TeamMember;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.FindingBuilder;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.RuleParameter;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rules.shared.PartCall;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** {@code team.cross-functional}. */
final class TeamCrossFunctional implements Rule.ForTeam {
    private static final RuleParameter<Integer> FUNCTIONS = new RuleParameter.WholeNumber(
            "functions", "The minimum number of functions of the company that the team covers", 2, 2, 20);

    private static final RuleInfo INFO = RuleInfo.builder("team.cross-functional")
            .title("The team spans several functions")
            .fault("fewer than two functions")
            .description("A team from fewer than two functions of the company; a team without members, or none, covers"
                    + " no function.")
            .why("Social media reaches into every corner of a company and belongs to no department alone,"
                    + " so sales, customer service, marketing, content and others make the plan together.")
            .fix("Add .function(...) to the members of the team")
            .advice("Bring in somebody from another function of the company, such as sales or customer service.")
            .example(RuleExample.of("""
                    .team(t -> t
                        .member("ana", "Ana", m -> m
                            .function(TeamFunction.MARKETING)))
                    """, """
                    .team(t -> t
                        .member("ana", "Ana", m -> m
                            .function(TeamFunction.MARKETING))
                        .member("omar", "Omar", m -> m
                            .function(TeamFunction.CUSTOMER_SUPPORT)))
                    """))
            .whenToSuppress("Other departments are heard without being members: say when they are asked. In a"
                    + " one-person business, give all functions to the one member instead.")
            .severity(Severity.WARNING)
            .sources(
                    Source.of(Article.CONVINCE_AND_CONVERT_IN_7_STEPS, 1).should(),
                    Source.of(Article.CONVINCE_AND_CONVERT_IN_8_STEPS, 1).should(),
                    Source.house())
            .parameters(FUNCTIONS)
            .since("0.1.0")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Team team, Inspection inspection) {
        int least = inspection.parameter(FUNCTIONS);
        Set<TeamFunction> functions = new LinkedHashSet<>();
        TeamMember withoutFunction = null;
        boolean several = false;
        for (TeamMember member : team.members()) {
            functions.addAll(member.functions());
            if (member.functions().isEmpty()) {
                several = withoutFunction != null;
                withoutFunction = member;
            }
        }
        if (functions.size() < least) {
            FindingBuilder finding = inspection
                    .violated(message(team, functions))
                    .at("members")
                    .with("functions", List.copyOf(functions))
                    .with("least", least)
                    .fix(PartCall.adding(
                            inspection.index().strategy().team(), "team", ".member(id, name, m -> m.function(...))"))
                    .advice(
                            team.members().isEmpty()
                                    ? "Name the people who make the plan together, from at least {least} functions of the"
                                            + " company."
                                    : "Bring in somebody from another function of the company, such as sales or customer"
                                            + " service.");
            if (several) {
                finding.fix("Add .function(...) to the members of the team who have none")
                        .advice("Say from which function of the company each member of the team comes.");
            } else if (withoutFunction != null) {
                finding.with("verb", verb(withoutFunction.kind()))
                        .with("member", withoutFunction.id())
                        .fix("In {verb}(\"{member}\", ...) add .function(...)")
                        .with("who", withoutFunction)
                        .advice("Say from which function of the company {who} comes.");
            }
        }
    }

    private static String message(Team team, Set<TeamFunction> functions) {
        if (team.members().isEmpty()) {
            return "no member of a team is stated";
        }
        return functions.isEmpty()
                ? "no member of the team is said to come from any function of the company"
                : "{subject} covers only {functions}; at least {least} functions should work together";
    }

    private static String verb(MemberKind kind) {
        return switch (kind) {
            case PERSON -> "member";
            case ROLE -> "role";
            case GROUP -> "group";
            case AGENCY -> "agency";
        };
    }
}
