package io.strategydsl.brief.parts;

import io.strategydsl.brief.document.Block;
import io.strategydsl.brief.document.Block.Column;
import io.strategydsl.brief.document.Line;
import io.strategydsl.model.Tactic;
import java.util.ArrayList;
import java.util.List;

/** Tactics in a line each: what, who, when and whether it is done. */
final class TacticTable {
    private TacticTable() {}

    static Block of(BriefPlan plan, ElementFacts facts, Line caption, List<Tactic> tactics) {
        List<List<Line>> rows = new ArrayList<>();
        for (Tactic tactic : tactics) {
            rows.add(List.of(
                    plan.link(tactic), plan.assignees(tactic), facts.when(tactic), Line.of(Entries.badge(tactic))));
        }
        return new Block.Table(
                caption,
                List.of(
                        Column.ofWords(Phrase.TACTIC.words()),
                        Column.ofWords(Phrase.OWNER.words()),
                        Column.ofWords(Phrase.WHEN.words()),
                        Column.ofWords(Phrase.STATUS.words())),
                rows);
    }
}
