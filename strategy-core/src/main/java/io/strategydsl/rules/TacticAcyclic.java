package io.strategydsl.rules;

import io.strategydsl.model.Tactic;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rule.Subjects;
import java.util.List;
import java.util.Optional;

/** {@code tactic.acyclic}. */
final class TacticAcyclic implements Rule {
    private static final RuleInfo INFO = RuleInfo.builder("tactic.acyclic")
            .title("No tactic waits for itself")
            .description("Tactics that depend on each other in a circle; the first of the plan is reported.")
            .why("In a circle every tactic waits for another, so none can ever start.")
            .fix("Take one of the dependencies of the circle away")
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
            .whenToSuppress(
                    "Never: in a circle nothing can start. Where tactics feed each other in turn, write the first"
                            + " round as a tactic of its own that depends on nothing.")
            .severity(Severity.ERROR)
            .sources(Source.house())
            .since(MethodRules.SINCE)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void lookAt(Subjects subjects) {
        subjects.tactics(TacticAcyclic::check);
    }

    private static void check(Tactic tactic, Inspection inspection) {
        if (tactic.dependencies().isEmpty()) {
            inspection.notApplicable("no tactic depends on another");
            return;
        }
        Optional<List<String>> circle = inspection.index().tacticCycle(tactic.id());
        // A later tactic with the same id is no part of the circle, since no reference reaches it.
        if (circle.isPresent() && inspection.path().occurrence() == 1) {
            report(tactic, circle.get(), inspection);
        }
    }

    private static void report(Tactic tactic, List<String> circle, Inspection inspection) {
        inspection
                .violated("{subject} waits for itself: {circle}")
                .at("dependencies")
                .found(circle.get(1))
                .with("circle", String.join(" -> ", circle))
                .with("tactic", tactic.id())
                .with("next", circle.get(1))
                .fix("In tactic(\"{tactic}\", ...) take \"{next}\" out of .dependsOn(...),"
                        + " or break the circle elsewhere");
    }
}
