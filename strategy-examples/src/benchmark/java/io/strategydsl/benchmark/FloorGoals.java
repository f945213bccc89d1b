package io.strategydsl.benchmark;

import io.strategydsl.model.Goal;
import io.strategydsl.model.GoalType;
import io.strategydsl.model.Metric;
import io.strategydsl.model.MetricKind;
import io.strategydsl.model.Objective;
import java.util.List;
import java.util.Objects;

/** Objectives and goals. */
final class FloorGoals {

    private FloorGoals() {}

    static void essential(Objective objective, FloorFindings findings) {
        FloorReferences.unique(findings);
        FloorTexts.checkDecided(objective.text(), "text", findings);
        words(objective.text(), findings);
    }

    static void standard(Objective objective, FloorLinks links, FloorFindings findings) {
        FloorReferences.unique(findings);
        if (!links.supportedObjectives.contains(objective.id())) {
            findings.add("objective.served", "is supported by no goal");
        }
        FloorTexts.checkDecided(objective.text(), "text", findings);
        words(objective.text(), findings);
    }

    static void essential(Goal goal, FloorIndex index, FloorFindings findings) {
        primary(goal, index, findings);
        FloorReferences.unique(findings);
        placeholders(goal, findings);
        references(goal, index, findings);
        words(goal.text(), findings);
    }

    static void standard(Goal goal, FloorLinks links, FloorFindings findings) {
        FloorIndex index = links.index;
        if (goal.partOf().isPresent() && findings.occurrence() == 1 && links.goalsInCycles.contains(goal.id())) {
            findings.add("goal.acyclic", "partOf", "is part of itself");
        }
        if (index.supportedObjectives(goal).isEmpty() && links.isTopmost(goal)) {
            findings.add("goal.aligned", "supportedObjectives", "supports no objective");
        }
        // Where no metric names a goal, that is what is found.
        if (!links.metricsOfGoals.containsKey(goal.id())
                && links.isTopmost(goal)
                && (links.anyMetricNamesAGoal || index.strategy.metrics().isEmpty())) {
            findings.add("goal.measured", "has no metric");
        }
        if (FloorNumbers.anyDigit(goal.text())
                && FloorNumbers.namesAnother(
                        goal.text(),
                        links.metricsOfGoals.getOrDefault(links.topmost(goal).id(), List.of()))) {
            findings.add("goal.number-targeted", "text", "names a number of its own");
        }
        String platform = FloorTexts.platformIn(goal.text());
        if (platform != null) {
            findings.add("goal.platform-neutral", "text", "names " + platform);
        }
        primary(goal, index, findings);
        if (!links.servedGoals.contains(goal.id())
                && links.isTopmost(goal)
                && (links.anyTacticNamesAGoal || !links.anyTactic)
                && !links.meantGoals().contains(goal.id())) {
            findings.add("goal.served", "is served by no tactic");
        }
        if (index.type(goal) == null && links.isTopmost(goal)) {
            findings.add("goal.type-stated", "type", "has no type");
        }
        FloorReferences.unique(findings);
        boolean vanity = isMeasuredByVanity(goal, links);
        if (vanity && !isOfTheTypeAbove(goal, links)) {
            findings.add("metric.beyond-vanity", "is measured by attention alone");
        }
        if (!vanity && links.isTopmost(goal) && isMeasuredByFollowers(goal, links)) {
            findings.add("metric.relevant-followers", "is measured by followers alone");
        }
        placeholders(goal, findings);
        references(goal, index, findings);
        words(goal.text(), findings);
    }

    private static boolean isMeasuredByVanity(Goal goal, FloorLinks links) {
        List<Metric> metrics = links.metricsOfGoals.get(goal.id());
        GoalType type = links.index.type(goal);
        if (metrics == null || type == null) {
            return false;
        }
        for (Metric metric : metrics) {
            if (metric.kind().isEmpty() || !metric.kind().get().isVanityFor(type)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOfTheTypeAbove(Goal goal, FloorLinks links) {
        Goal above = links.index.parent(goal);
        return above != null
                && !links.isTopmost(goal)
                && Objects.equals(links.index.type(above), links.index.type(goal));
    }

    private static boolean isMeasuredByFollowers(Goal goal, FloorLinks links) {
        List<Metric> metrics = links.metricsOfGoals.get(goal.id());
        if (metrics == null) {
            return false;
        }
        for (Metric metric : metrics) {
            if (metric.kind().isEmpty() || !metric.kind().get().equals(MetricKind.FOLLOWERS)) {
                return false;
            }
        }
        return true;
    }

    private static void primary(Goal goal, FloorIndex index, FloorFindings findings) {
        if (goal.primary() && index.severalPrimaries) {
            findings.add("goal.primary", "primary", "is one of several primary goals");
        }
    }

    private static void placeholders(Goal goal, FloorFindings findings) {
        FloorTexts.check(goal.text(), "text", findings);
        FloorTexts.checkResources(goal.resources(), findings);
        FloorTexts.checkQuestion(goal.text(), "text", findings);
    }

    private static void references(Goal goal, FloorIndex index, FloorFindings findings) {
        FloorReferences.check(goal.supportedObjectives(), index.objectives, "supportedObjectives", findings);
        FloorReferences.check(goal.owners(), index.members, "owners", findings);
        FloorReferences.check(goal.accountable(), index.members, "accountable", findings);
        FloorReferences.check(goal.helpers(), index.members, "helpers", findings);
        FloorReferences.check(goal.approvers(), index.members, "approvers", findings);
        FloorReferences.check(goal.partOf(), index.goals, "partOf", findings);
    }

    private static void words(String text, FloorFindings findings) {
        if (text.isEmpty()) {
            findings.add("text.stated", "text", "has no words");
        }
    }
}
