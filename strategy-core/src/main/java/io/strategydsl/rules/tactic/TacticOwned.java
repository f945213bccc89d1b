package io.strategydsl.rules.tactic;

import io.strategydsl.internal.InOrder;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Goal;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code tactic.owned}. */
public final class TacticOwned implements Rule.ForEachTactic {
    private static final RuleInfo INFO = RuleInfo.builder("tactic.owned")
            .title("Every tactic has an owner")
            .fault("no owner")
            .description("A tactic that is still to be done and has no owner, neither its own nor one from"
                    + " a goal that it serves.")
            .why("Work that belongs to nobody is done by nobody: every tactic has somebody who answers for it.")
            .fix("Add .ownedBy(memberId) to the tactic")
            .advice("Decide who answers for the tactic.")
            .example(RuleExample.of("""
                    .team(t -> t.member("lena", "Lena Moser"))
                    .tactic("trail", "Publish a trail for children through the museum", t -> t
                        .due(LocalDate.of(2027, 3, 1)))
                    """, """
                    .team(t -> t.member("lena", "Lena Moser"))
                    .tactic("trail", "Publish a trail for children through the museum", t -> t
                        .ownedBy("lena")
                        .due(LocalDate.of(2027, 3, 1)))
                    """))
            .whenToSuppress("The person who will do it is still being hired, and the reason says when the"
                    + " position will be filled. A one-person business needs no exception: the owner of a"
                    + " goal owns its tactics.")
            .severity(Severity.ERROR)
            .sources(Source.of(Article.BUFFER, 4).must())
            .yieldsTo("reference.resolves")
            .since("0.1.0")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Tactic tactic, Inspection inspection) {
        StrategyIndex index = inspection.index();
        List<String> own = InOrder.of(tactic.ownersAndAccountable());
        for (int i = 0; i < own.size(); i++) {
            if (index.member(own.get(i)).isPresent()) {
                return;
            }
        }
        if (Done.leaves(tactic, inspection)) {
            return;
        }
        GoalOwners.Owners inherited = inspection.oncePerPlan(GoalOwners.ONCE).of(index.servedGoals(tactic));
        if (inherited.inTeam()) {
            return;
        }
        boolean slip = !own.isEmpty() || inherited.named() || namesUnknownGoal(tactic, index);
        if (slip && inspection.yieldsTo("reference.resolves")) {
            return;
        }
        Set<String> members = index.ids(ElementKind.MEMBER);
        FindingBuilder finding = inspection
                .violated("{subject} has no owner")
                .at("owners")
                .with("tactic", tactic.id())
                .fix("Add .team(t -> t.member(id, name)), then .ownedBy(id) in tactic(\"{tactic}\", ...)")
                .advice("Name the people of your team, then decide who answers for {subject}.");
        if (!members.isEmpty()) {
            finding.fix("In tactic(\"{tactic}\", ...) add .ownedBy(memberId)")
                    .advice("Decide who answers for {subject}.");
            OnlyOne.of(members)
                    .ifPresent(member -> finding.with("member", member)
                            .fix("In tactic(\"{tactic}\", ...) add .ownedBy(\"{member}\")"));
        }
    }

    private static boolean namesUnknownGoal(Tactic tactic, StrategyIndex index) {
        for (String served : tactic.servedGoals()) {
            Optional<Goal> goal = index.goal(served);
            if (goal.isEmpty() || isPartOfUnknownGoal(goal.get(), index)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPartOfUnknownGoal(Goal goal, StrategyIndex index) {
        Optional<String> above = index.topmost(goal).partOf();
        return above.isPresent() && index.goal(above.get()).isEmpty();
    }
}
