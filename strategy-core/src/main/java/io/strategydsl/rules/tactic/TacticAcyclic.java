package io.strategydsl.rules.tactic;

import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rules.shared.CycleInWords;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;

/** {@code tactic.acyclic}. */
final class TacticAcyclic implements Rule.ForEachTactic {
    private static final RuleInfo INFO = RuleInfo.builder("tactic.acyclic")
            .title("No tactic waits for itself")
            .fault("waits for itself")
            .description("Tactics that depend on each other in a cycle; each of them is reported. A tactic"
                    + " that is done waits for nothing.")
            .why("In a cycle every tactic waits for another, so none can ever start.")
            .fix("Remove one of the dependencies in the cycle")
            .advice("These tactics wait for each other. Which of them can begin without waiting?")
            .example(RuleExample.of("""
                    .tactic("bands", "Announce the bands", t -> t
                        .dependsOn("tickets"))
                    .tactic("tickets", "Open the sale of tickets", t -> t
                        .dependsOn("bands")
                        .due(LocalDate.of(2027, 4, 2)))
                    """, """
                    .tactic("bands", "Announce the bands", t -> t
                        .dependsOn("tickets"))
                    .tactic("tickets", "Open the sale of tickets", t -> t
                        .due(LocalDate.of(2027, 4, 2)))
                    """))
            .whenToSuppress("Never: in a cycle nothing can start. If tactics feed each other in turn, write"
                    + " the first round as a separate tactic that depends on nothing.")
            .severity(Severity.ERROR)
            .sources(Source.house())
            .since("0.1.0")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Tactic tactic, Inspection inspection) {
        if (tactic.dependencies().isEmpty()) {
            inspection.notApplicable("no tactic depends on another");
            return;
        }
        SortedSet<String> cycle = inspection.index().tacticsInCycleWith(tactic.id());
        // A later tactic with the same id is no part of the cycle, since no reference reaches it.
        if (!cycle.isEmpty() && inspection.path().number() == 1) {
            report(tactic, cycle, inspection);
        }
    }

    private static void report(Tactic tactic, Set<String> cycle, Inspection inspection) {
        StrategyIndex index = inspection.index();
        List<String> way = CycleInWords.from(
                tactic.id(), cycle, id -> index.tactic(id).orElseThrow().dependencies());
        inspection
                .violated("{subject} waits for itself: {cycle}")
                .at("dependencies")
                .found(way.get(1))
                .with("cycle", String.join(" -> ", way))
                .with("tactic", tactic.id())
                .with("next", way.get(1))
                .fix("In tactic(\"{tactic}\", ...) take \"{next}\" out of .dependsOn(...),"
                        + " or break the cycle elsewhere")
                .advice("{subject} waits for itself by way of other tactics. Which of them can begin without waiting?");
    }
}
