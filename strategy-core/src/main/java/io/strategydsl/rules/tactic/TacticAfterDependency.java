package io.strategydsl.rules.tactic;

import io.strategydsl.internal.InOrder;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import io.strategydsl.planning.days.PlannedDays;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rules.shared.Done;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code tactic.after-dependency}. */
final class TacticAfterDependency implements Rule.ForEachTactic {
    private static final String NOTHING_WAITS = "no tactic with a date waits for another with a date";

    private static final RuleInfo INFO = RuleInfo.builder("tactic.after-dependency")
            .title("No tactic is due before what it depends on")
            .fault("due before a dependency")
            .description("A tactic that is due before one that it depends on and that is still to be done."
                    + " For a recurrence, the first day counts.")
            .why("Two such days cannot both be kept: the first one passes while people wait for the second.")
            .fix("Postpone the tactic, or bring forward what it depends on")
            .advice("Postpone the tactic, or bring forward what it waits for.")
            .example(RuleExample.of("""
                    .tactic("list", "List the food bloggers of the region", t -> t
                        .due(LocalDate.of(2027, 3, 1)))
                    .tactic("message", "Invite each of them to a tasting", t -> t
                        .dependsOn("list")
                        .due(LocalDate.of(2027, 2, 20)))
                    """, """
                    .tactic("list", "List the food bloggers of the region", t -> t
                        .due(LocalDate.of(2027, 2, 1)))
                    .tactic("message", "Invite each of them to a tasting", t -> t
                        .dependsOn("list")
                        .due(LocalDate.of(2027, 2, 20)))
                    """))
            .whenToSuppress("Never: the two days cannot both be kept. If half of the first tactic is enough to"
                    + " begin the second, split it in two, and depend on the half that is needed.")
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
            inspection.notApplicable(NOTHING_WAITS);
            return;
        }
        StrategyIndex index = inspection.index();
        PlannedDays days = PlannedDays.of(tactic, index);
        Optional<LocalDate> day = days.firstDue();
        boolean compared = false;
        List<String> dependencies = InOrder.of(tactic.dependencies());
        for (int i = 0; i < dependencies.size(); i++) {
            Optional<Tactic> dependency = index.tactic(dependencies.get(i)).filter(each -> !each.isDropped());
            if (day.isEmpty() || dependency.isEmpty()) {
                continue;
            }
            PlannedDays others = PlannedDays.of(dependency.get(), index);
            Optional<LocalDate> other = others.firstDueUnlessDone();
            if (other.isPresent()) {
                compared = true;
                if (day.get().isBefore(other.get()) && !Done.leaves(tactic, inspection)) {
                    violated(tactic, days, dependency.get(), others, inspection);
                }
            }
        }
        if (!compared) {
            inspection.notApplicable(NOTHING_WAITS);
        }
    }

    private static void violated(
            Tactic tactic, PlannedDays days, Tactic dependency, PlannedDays others, Inspection inspection) {
        inspection
                .violated(message(days.isRecurring(), others.isRecurring()))
                .at("dependencies")
                .found(dependency.id())
                .with("day", days.firstDue().orElseThrow())
                .with("other", others.firstDue().orElseThrow())
                .with("dependency", dependency)
                .with("tactic", tactic.id())
                .fix(
                        days.isRecurring()
                                ? "In tactic(\"{tactic}\", ...) let the recurrence begin with a .from(day) from {other} on,"
                                        + " or bring tactic(\"{found}\", ...) forward"
                                : "In tactic(\"{tactic}\", ...) write a .due(day) from {other} on, or bring"
                                        + " tactic(\"{found}\", ...) forward")
                .advice(
                        days.isRecurring()
                                ? "Let {subject} begin on {other} or later, or bring {dependency} forward."
                                : "Give {subject} a day from {other} on, or bring {dependency} forward.");
    }

    private static String message(boolean recurs, boolean otherRecurs) {
        if (recurs) {
            return otherRecurs
                    ? "{subject} is first due on {day}, but depends on {dependency}, which is first due on {other}"
                    : "{subject} is first due on {day}, but depends on {dependency}, which is due on {other}";
        }
        return otherRecurs
                ? "{subject} is due on {day}, but depends on {dependency}, which is first due on {other}"
                : "{subject} is due on {day}, but depends on {dependency}, which is due on {other}";
    }
}
