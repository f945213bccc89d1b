package io.strategydsl.properties;

import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.Goal;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.TacticStatus;
import io.strategydsl.model.table.Attribute;
import io.strategydsl.model.table.Table;
import io.strategydsl.planning.difference.Change;
import io.strategydsl.planning.difference.Difference;
import io.strategydsl.rule.Finding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A plan with a fault, and the same plan with more in it. */
final class Improvement {
    private final PlanOfADay before;
    private final PlanOfADay after;
    private final List<Change> changes;

    Improvement(PlanOfADay before, PlanOfADay after) {
        this.before = before;
        this.after = after;
        this.changes = Difference.between(before.strategy(), after.strategy()).changes();
    }

    PlanOfADay before() {
        return before;
    }

    PlanOfADay after() {
        return after;
    }

    /**
     * Whether it adds to the plan: nothing is taken away, dropped, closed, or taken up again once it was done, and no branch
     * of goals becomes a cycle.
     */
    boolean onlyAdds() {
        return changes.stream().noneMatch(Improvement::takesAway)
                && toBeDone(after.strategy()).containsAll(toBeDone(before.strategy()))
                && schedulesOfDone(before.strategy()).equals(schedulesOfDone(after.strategy()))
                && goalsInCycles(before.strategy()).containsAll(goalsInCycles(after.strategy()));
    }

    /** Where something is stated that was not: "metric/targets", or "metric" where all of it is new. */
    Set<String> places() {
        return changes.stream().map(Improvement::place).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the finding is about the very statement that was added, and not about what was there or is still missing. */
    boolean states(Finding finding) {
        return changes.stream().anyMatch(change -> states(change, finding.path()));
    }

    private static boolean takesAway(Change change) {
        return change instanceof Change.Removed
                || (change instanceof Change.Changed changed && changed.after().isEmpty());
    }

    private static String place(Change change) {
        String kind = change.subject().kind().word();
        return change instanceof Change.Added ? kind : kind + "/" + attribute(change);
    }

    private static String attribute(Change change) {
        return change instanceof Change.Changed changed ? changed.attribute() : ((Change.Moved) change).attribute();
    }

    private static boolean states(Change change, ElementPath path) {
        if (change.subject().kind() != path.kind() || !change.subject().id().equals(path.id())) {
            return false;
        }
        if (change instanceof Change.Added added) {
            return path.kind().hasIds() || states(added.element(), path);
        }
        return path.attribute().filter(attribute(change)::equals).isPresent();
    }

    /** What a part of the plan lacks, it lacked before as well, when it was not there. */
    private static boolean states(Element part, ElementPath path) {
        ElementKind kind = part.elementKind();
        Table<Element> table = Table.of(kind);
        for (Attribute attribute : table.form().attributes()) {
            if (path.attribute().filter(attribute.name()::equals).isPresent()) {
                return !table.values(part, attribute).isEmpty();
            }
        }
        return false;
    }

    private static Set<String> toBeDone(Strategy plan) {
        StrategyIndex index = StrategyIndex.of(plan);
        return Stream.concat(index.tactics().stream(), index.channels().stream())
                .map(element -> element.elementKind() + " " + element.id())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, Optional<Schedule>> schedulesOfDone(Strategy plan) {
        return plan.tactics().stream()
                .filter(tactic -> tactic.status() instanceof TacticStatus.Done)
                .collect(Collectors.toUnmodifiableMap(Tactic::id, Tactic::schedule));
    }

    private static Set<String> goalsInCycles(Strategy plan) {
        StrategyIndex index = StrategyIndex.of(plan);
        return plan.goals().stream()
                .map(Goal::id)
                .filter(id -> !index.goalsInCycleWith(id).isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
