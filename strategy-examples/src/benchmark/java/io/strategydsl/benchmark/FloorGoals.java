package io.strategydsl.benchmark;

import io.strategydsl.model.Goal;
import io.strategydsl.model.GoalType;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Objective;
import java.util.List;

/** Objectives and goals. */
final class FloorGoals {

    private FloorGoals() {}

    static void essential(Objective objective, FloorFindings findings) {
        FloorReferences.unique(findings);
        FloorTexts.check(objective.text(), "text", findings);
        words(objective.text(), findings);
    }

    static void standard(Objective objective, FloorLinks links, FloorFindings findings) {
        FloorReferences.unique(findings);
        if (!links.supportedObjectives.contains(objective.id())) {
            findings.add("objective.served", "is supported by no goal");
        }
        FloorTexts.check(objective.text(), "text", findings);
        words(objective.text(), findings);
    }

    static void essential(Goal goal, FloorIndex index, FloorFindings findings) {
        primary(goal, index, findings);
        FloorReferences.unique(findings);
        FloorTexts.check(goal.text(), "text", findings);
        references(goal, index, findings);
        words(goal.text(), findings);
    }

    static void standard(Goal goal, FloorLinks links, FloorFindings findings) {
        FloorIndex index = links.index;
        if (goal.partOf().isPresent() && findings.occurrence() == 1 && links.goalCircles.contains(goal.id())) {
            findings.add("goal.acyclic", "partOf", "is part of itself");
        }
        if (index.supportedObjectives(goal).isEmpty()) {
            findings.add("goal.aligned", "supportedObjectives", "supports no objective");
        }
        List<Metric> metrics = links.metricsOfGoals.get(goal.id());
        if (metrics == null) {
            findings.add("goal.measured", "has no metric");
        }
        String platform = FloorTexts.platformIn(goal.text());
        if (platform != null) {
            findings.add("goal.platform-neutral", "text", "names " + platform);
        }
        primary(goal, index, findings);
        if (links.tactics > 0 && !links.servedGoals.contains(goal.id())) {
            findings.add("goal.served", "is served by no tactic");
        }
        if (index.type(goal) == null) {
            findings.add("goal.type-stated", "type", "has no type");
        }
        FloorReferences.unique(findings);
        if (isMeasuredByVanity(goal, links)) {
            findings.add("metric.beyond-vanity", "is measured by attention alone");
        }
        FloorTexts.check(goal.text(), "text", findings);
        references(goal, index, findings);
        words(goal.text(), findings);
    }

    static boolean isMeasuredByVanity(Goal goal, FloorLinks links) {
        List<Metric> metrics = links.metricsOfGoals.get(goal.id());
        GoalType type = links.index.type(goal);
        if (metrics == null || type == null) {
            return false;
        }
        for (Metric metric : metrics) {
            if (metric.kind().isEmpty()
                    || !metric.kind().get().countsAttention()
                    || metric.kind().get().isListedFor(type)) {
                return false;
            }
        }
        return type.isCatalogued();
    }

    private static void primary(Goal goal, FloorIndex index, FloorFindings findings) {
        if (goal.primary() && !goal.id().equals(index.firstPrimary)) {
            findings.add("goal.primary", "primary", "is primary, but so is '" + index.firstPrimary + "'");
        }
    }

    private static void references(Goal goal, FloorIndex index, FloorFindings findings) {
        FloorReferences.check(goal.supportedObjectives(), index.objectives, "supportedObjectives", findings);
        FloorReferences.check(goal.owners(), index.members, "owners", findings);
        FloorReferences.check(goal.partOf(), index.goals, "partOf", findings);
    }

    private static void words(String text, FloorFindings findings) {
        if (text.isEmpty()) {
            findings.add("text.stated", "text", "has no words");
        }
    }
}
