package io.strategydsl.rules.tactic;

import io.strategydsl.internal.Counts;
import io.strategydsl.internal.Lines;
import io.strategydsl.model.Tactic;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rules.shared.Done;
import io.strategydsl.rules.shared.Listed;
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
        inspection
                .violated("{subject} has {count} owners ({listed}), and " + Counts.noneOfThem(owners.size())
                        + " is accountable")
                .at("accountable")
                .found(Lines.some(owners))
                .with("count", owners.size())
                .with("listed", Listed.quoted(owners))
                .with("owners", owners.stream().limit(Lines.MAX_SHOWN).toList())
                .with("tactic", tactic.id())
                .fix("In tactic(\"{tactic}\", ...) add .accountable(memberId), with one of its owners");
    }
}
