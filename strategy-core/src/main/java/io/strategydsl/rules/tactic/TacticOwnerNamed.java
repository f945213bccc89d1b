package io.strategydsl.rules.tactic;

import io.strategydsl.internal.InOrder;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.MemberKind;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.TeamMember;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.FindingBuilder;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rules.shared.Done;
import io.strategydsl.rules.shared.OnlyOne;
import io.strategydsl.rules.shared.Several;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** {@code tactic.owner-named}. */
final class TacticOwnerNamed implements Rule.ForEachTactic {
    private static final RuleInfo INFO = RuleInfo.builder("tactic.owner-named")
            .title("Every tactic has an owner with a name")
            .fault("no person among the owners")
            .description("A tactic that is still to be done and is owned only by groups or roles, and by no person.")
            .why("A team or a job title cannot be asked on Monday how far it has got; somebody with a name can.")
            .fix("Add .ownedBy(memberId) with a person to the tactic")
            .advice("Name a person who answers for the tactic: a group cannot be asked how far it has got.")
            .example(RuleExample.of("""
                    .team(t -> t
                        .group("shop", "Shop staff")
                        .member("ida", "Ida Berg"))
                    .tactic("tents", "Show how each of our tents is put up", t -> t
                        .ownedBy("shop"))
                    """, """
                    .team(t -> t
                        .group("shop", "Shop staff")
                        .member("ida", "Ida Berg"))
                    .tactic("tents", "Show how each of our tents is put up", t -> t
                        .ownedBy("ida")
                        .helpedBy("shop"))
                    """))
            .whenToSuppress(
                    "The person changes from day to day, as at the desk of a library, and a duty roster says who"
                            + " it is.")
            .severity(Severity.INFO)
            .sources(Source.of(Article.BUFFER, 4).must())
            .since("0.1.0")
            .build();

    private static final Function<Inspection, List<String>> PERSONS = TacticOwnerNamed::persons;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Tactic tactic, Inspection inspection) {
        List<String> own = InOrder.of(tactic.ownersAndAccountable());
        for (int i = 0; i < own.size(); i++) {
            Optional<TeamMember> member = inspection.index().member(own.get(i));
            if (member.isPresent() && GoalOwners.isPerson(member.get())) {
                return;
            }
        }
        GoalOwners goals = inspection.oncePerPlan(GoalOwners.ONCE);
        GoalOwners.Owners owners = goals.look(tactic.ownersAndAccountable())
                .and(goals.of(inspection.index().servedGoals(tactic)));
        if (owners.person()) {
            return;
        }
        // A misspelt id may well mean a person.
        if (owners.unknown() || !owners.named()) {
            inspection.notApplicable("every tactic lacks owners, or names one whom the plan does not have");
            return;
        }
        if (Done.leaves(tactic, inspection)) {
            return;
        }
        Several several = Several.of(ElementKind.MEMBER, inspection.index().owners(tactic), inspection.index());
        FindingBuilder finding = inspection
                .violated(
                        several.more() == 0
                                ? "{subject} is owned by {owners, and} only, and by no person"
                                : "{subject} is owned by {owners} and {more} more only, and by no person")
                .at("owners")
                .found(Several.found(inspection.index().owners(tactic)))
                .with("owners", several.first())
                .with("more", several.more())
                .with("tactic", tactic.id())
                .fix("Add .team(t -> t.member(id, name)), then .ownedBy(id) in tactic(\"{tactic}\", ...)")
                .advice("Name a person who answers for {subject}: a group cannot be asked how far it has got.");
        List<String> persons = inspection.oncePerPlan(PERSONS);
        if (!persons.isEmpty()) {
            finding.fix("In tactic(\"{tactic}\", ...) add .ownedBy(memberId), with the id of a person");
            OnlyOne.of(persons)
                    .ifPresent(person -> finding.with("person", person)
                            .fix("In tactic(\"{tactic}\", ...) add .ownedBy(\"{person}\")"));
        }
    }

    private static List<String> persons(Inspection inspection) {
        List<String> persons = new ArrayList<>();
        for (TeamMember member : inspection.index().strategy().members()) {
            if (member.kind() == MemberKind.PERSON) {
                persons.add(member.id());
            }
        }
        return persons;
    }
}
