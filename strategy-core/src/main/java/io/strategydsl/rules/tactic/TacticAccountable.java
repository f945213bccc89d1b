package io.strategydsl.rules.tactic;

import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Tactic;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rules.shared.Done;
import io.strategydsl.rules.shared.Several;
import java.util.Set;

/** {@code tactic.accountable}. */
final class TacticAccountable implements Rule.ForEachTactic {
    private static final RuleInfo INFO = RuleInfo.builder("tactic.accountable")
            .title("One of several owners is accountable")
            .fault("several owners, nobody accountable")
            .description("A tactic that is still to be done and has several owners, none of them"
                    + " accountable. If a tactic names no owners, those of its goals count.")
            .why("Several people can work on a tactic, but if each of them can assume that another"
                    + " will answer for it, nobody does.")
            .fix("Add .accountable(memberId) to the tactic")
            .advice("Decide who of the owners answers for the tactic.")
            .example(RuleExample.of("""
                    .team(t -> t
                        .member("vera", "Vera Lind")
                        .member("tom", "Tom Okafor"))
                    .tactic("films", "Film doctors who answer what patients ask most", t -> t
                        .ownedBy("vera", "tom"))
                    """, """
                    .team(t -> t
                        .member("vera", "Vera Lind")
                        .member("tom", "Tom Okafor"))
                    .tactic("films", "Film doctors who answer what patients ask most", t -> t
                        .ownedBy("vera", "tom")
                        .accountable("vera"))
                    """))
            .whenToSuppress(
                    "Two people share one post and answer for all of it together, such as the two directors of a"
                            + " theatre.")
            .severity(Severity.WARNING)
            .sources(Source.of(Article.BUFFER, 4).could(), Source.house())
            .since("0.1.0")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Tactic tactic, Inspection inspection) {
        Set<String> owners = inspection.index().assignees(tactic);
        if (owners.size() < 2) {
            inspection.notApplicable("no tactic has several owners");
            return;
        }
        if (tactic.accountable().isPresent() || Done.leaves(tactic, inspection)) {
            return;
        }
        Several several = Several.of(ElementKind.MEMBER, owners, inspection.index());
        inspection
                .violated(
                        several.more() == 0
                                ? "{subject} has {count, plural, one {# owner} other {# owners}} ({owners, and}), and"
                                        + " {count, plural, =2 {neither of them} other {none of them}} is accountable"
                                : "{subject} has {count, plural, one {# owner} other {# owners}} ({owners} and {more} more),"
                                        + " and none of them is accountable")
                .at("accountable")
                .found(Several.found(owners))
                .with("count", owners.size())
                .with("owners", several.first())
                .with("more", several.more())
                .with("tactic", tactic.id())
                .fix("In tactic(\"{tactic}\", ...) add .accountable(memberId), with one of its owners")
                .advice(
                        several.more() == 0
                                ? "Decide who answers for {subject}: {owners, or}?"
                                : "Decide who of the owners answers for {subject}.");
    }
}
