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
        BriefWords words = plan.words();
        List<List<Line>> rows = new ArrayList<>();
        for (Tactic tactic : tactics) {
            rows.add(List.of(
                    plan.link(tactic),
                    plan.assignees(tactic),
                    facts.when(tactic),
                    Line.of(plan.badges().of(tactic))));
        }
        return new Block.Table(
                caption,
                List.of(
                        Column.ofWords(words.say(BriefPhrase.TACTIC)),
                        Column.ofWords(words.say(BriefPhrase.OWNER)),
                        Column.ofWords(words.say(BriefPhrase.WHEN)),
                        Column.ofWords(words.say(BriefPhrase.STATUS))),
                rows);
    }
}
