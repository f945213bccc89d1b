package io.strategydsl.benchmark;

import io.strategydsl.model.Goal;
import io.strategydsl.model.MemberKind;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.TacticStatus;
import io.strategydsl.model.TeamMember;
import io.strategydsl.model.Timeframe;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tactics. */
final class FloorTactics {

    private FloorTactics() {}

    static void essential(Tactic tactic, FloorIndex index, FloorFindings findings) {
        FloorReferences.unique(findings);
        placeholders(tactic, findings);
        references(tactic, index, findings);
        if (!FloorDays.isOver(tactic, index.strategy)) {
            dated(tactic, findings);
            owned(tactic, index.owners(tactic), index, findings);
        }
        words(tactic, findings);
    }

    static void standard(Tactic tactic, FloorLinks links, FloorFindings findings) {
        FloorIndex index = links.index;
        FloorReferences.unique(findings);
        placeholders(tactic, findings);
        references(tactic, index, findings);
        FloorRecurrences.check(tactic, index.strategy, findings);
        // What is over leaves the rules that ask for what is still to be planned.
        boolean over = FloorDays.isOver(tactic, index.strategy);
        Set<String> owners = over ? Set.of() : index.owners(tactic);
        if (!over) {
            accountable(tactic, owners, findings);
        }
        if (findings.occurrence() == 1 && links.tacticsInCycles.contains(tactic.id())) {
            findings.add("tactic.acyclic", "dependencies", "waits for itself");
        }
        LocalDate first = over ? null : FloorDays.first(tactic, index);
        LocalDate due = FloorDays.due(first, tactic);
        if (!over) {
            afterDependency(tactic, due, index, findings);
            dated(tactic, findings);
            owned(tactic, owners, index, findings);
            ownerNamed(owners, index, findings);
            quickWinsFirst(tactic, links, findings);
            scored(tactic, findings);
        }
        if (index.servedGoals(tactic).isEmpty()) {
            findings.add("tactic.serves-goal", "servedGoals", "serves no goal");
        }
        if (!over) {
            withinTimeframe(tactic, first, due, index.strategy, findings);
            worthDoing(tactic, findings);
        }
        words(tactic, findings);
    }

    private static void placeholders(Tactic tactic, FloorFindings findings) {
        FloorTexts.check(tactic.text(), "text", findings);
        if (tactic.amount().isPresent()) {
            FloorTexts.check(tactic.amount().get().unit(), "amount", findings);
        }
        if (tactic.schedule().isPresent()) {
            FloorTexts.checkSchedule(tactic.schedule().get(), "schedule", findings);
        }
        FloorTexts.checkResources(tactic.resources(), findings);
    }

    private static void references(Tactic tactic, FloorIndex index, FloorFindings findings) {
        FloorReferences.check(tactic.servedGoals(), index.goals, "servedGoals", findings);
        FloorReferences.check(tactic.movedMetrics(), index.metrics, "movedMetrics", findings);
        FloorReferences.check(tactic.personas(), index.personas, "personas", findings);
        FloorReferences.check(tactic.channels(), index.channels, "channels", findings);
        FloorReferences.check(tactic.owners(), index.members, "owners", findings);
        FloorReferences.check(tactic.accountable(), index.members, "accountable", findings);
        FloorReferences.check(tactic.helpers(), index.members, "helpers", findings);
        FloorReferences.check(tactic.approvers(), index.members, "approvers", findings);
        FloorReferences.check(tactic.dependencies(), index.tactics, "dependencies", findings);
        FloorReferences.check(tactic.schedule(), index, "schedule", findings);
    }

    private static void accountable(Tactic tactic, Set<String> owners, FloorFindings findings) {
        if (tactic.accountable().isEmpty()) {
            Set<String> assignees = tactic.owners().isEmpty() ? owners : tactic.owners();
            if (assignees.size() > 1) {
                findings.add("tactic.accountable", "accountable", "has several owners, none accountable");
            }
        }
    }

    private static void afterDependency(
            Tactic tactic, @Nullable LocalDate due, FloorIndex index, FloorFindings findings) {
        if (due == null) {
            return;
        }
        for (String id : tactic.dependencies()) {
            Tactic dependency = index.tactics.get(id);
            if (dependency != null && !dependency.isDropped()) {
                LocalDate other = FloorDays.dueUnlessDone(dependency, index);
                if (other != null && due.isBefore(other)) {
                    findings.add("tactic.after-dependency", "dependencies", "is due before '" + id + "'");
                }
            }
        }
    }

    private static void dated(Tactic tactic, FloorFindings findings) {
        if (tactic.schedule().isEmpty()) {
            findings.add("tactic.dated", "schedule", "has no date");
        } else if (tactic.schedule().get() instanceof Schedule.Ongoing) {
            findings.add("tactic.dated", "schedule", "is ongoing, which is no date");
        }
    }

    private static void owned(Tactic tactic, Set<String> owners, FloorIndex index, FloorFindings findings) {
        // An owner or a goal that the plan does not have is another finding.
        if (owners.isEmpty() && !namesUnknownGoal(tactic, index)) {
            findings.add("tactic.owned", "owners", "has no owner");
        }
    }

    static boolean namesUnknownGoal(Tactic tactic, FloorIndex index) {
        for (String id : tactic.servedGoals()) {
            Goal goal = index.goals.get(id);
            for (int step = 0; goal != null && step <= index.goals.size(); step++) {
                if (goal.partOf().isEmpty()) {
                    break;
                }
                goal = index.parent(goal);
            }
            if (goal == null) {
                return true;
            }
        }
        return false;
    }

    private static void ownerNamed(Set<String> owners, FloorIndex index, FloorFindings findings) {
        boolean unknown = owners.isEmpty();
        for (String id : owners) {
            TeamMember member = index.members.get(id);
            if (member == null) {
                unknown = true;
            } else if (member.kind() != MemberKind.GROUP && member.kind() != MemberKind.ROLE) {
                return;
            }
        }
        if (!unknown) {
            findings.add("tactic.owner-named", "owners", "is owned by no person");
        }
    }

    private static void quickWinsFirst(Tactic tactic, FloorLinks links, FloorFindings findings) {
        if (tactic.value().isPresent()
                && tactic.value().getAsInt() <= FloorQuickWins.THRESHOLD
                && !(tactic.status() instanceof TacticStatus.Done)
                && links.index.schedule(tactic) instanceof Schedule.Once once) {
            FloorQuickWins quickWins = links.quickWins();
            if (quickWins.last != null
                    && quickWins.last.isAfter(once.lastDay(once.day()))
                    && !quickWins.prerequisites.contains(tactic.id())) {
                findings.add("tactic.quick-wins-first", "schedule", "is due before a quick win");
            }
        }
    }

    private static void scored(Tactic tactic, FloorFindings findings) {
        if (tactic.value().isEmpty() || tactic.complexity().isEmpty()) {
            findings.add("tactic.scored", "lacks a value or a complexity");
        }
    }

    private static void withinTimeframe(
            Tactic tactic,
            @Nullable LocalDate first,
            @Nullable LocalDate due,
            Strategy strategy,
            FloorFindings findings) {
        // A recurrence without an end needs a timeframe, but a plan without one is another finding.
        if (strategy.timeframe().isEmpty()) {
            return;
        }
        Timeframe timeframe = strategy.timeframe().get();
        if (first != null && due != null) {
            LocalDate day = first.isBefore(timeframe.start()) ? first : due;
            if (!timeframe.contains(day)) {
                findings.add("tactic.within-timeframe", "schedule", "falls on " + day);
            }
        } else if (tactic.schedule().isPresent()
                && tactic.schedule().get() instanceof Recurring recurring
                && recurring.end().isPresent()
                && recurring.end().get().isBefore(timeframe.start())) {
            findings.add("tactic.within-timeframe", "schedule", "ends before the plan starts");
        }
    }

    private static void worthDoing(Tactic tactic, FloorFindings findings) {
        if (tactic.value().isPresent()
                && tactic.complexity().isPresent()
                && tactic.value().getAsInt() <= FloorQuickWins.THRESHOLD) {
            findings.add("tactic.worth-doing", "value", "is probably not worth doing");
        }
    }

    private static void words(Tactic tactic, FloorFindings findings) {
        if (tactic.text().isEmpty()) {
            findings.add("text.stated", "text", "has no words");
        }
    }
}
