package io.strategydsl.benchmark;

import io.strategydsl.model.GoalType;
import io.strategydsl.model.HeldReview;
import io.strategydsl.model.Maturity;
import io.strategydsl.model.Metric;
import io.strategydsl.model.MetricKind;
import io.strategydsl.model.Per;
import io.strategydsl.model.Review;
import io.strategydsl.model.Team;
import io.strategydsl.model.TeamFunction;
import io.strategydsl.model.TeamMember;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The team, its members and the reviews that they hold. */
final class FloorTeam {
    private static final int FUNCTIONS = 2;

    private FloorTeam() {}

    static void essential(Team team, FloorIndex index, FloorFindings findings) {
        FloorTexts.check(team.policy(), "policy", findings);
        FloorReferences.check(team.answering(), index.members, "answering", findings);
    }

    static void standard(Team team, FloorIndex index, FloorFindings findings) {
        maturity(team, index.strategy.metrics(), findings);
        essential(team, index, findings);
        Set<TeamFunction> functions = new HashSet<>();
        for (TeamMember member : team.members()) {
            functions.addAll(member.functions());
        }
        if (functions.size() < FUNCTIONS) {
            findings.add("team.cross-functional", "members", "covers only " + functions);
        }
        if (team.answering().isEmpty()) {
            findings.add("team.monitoring", "answering", "names nobody to answer");
        }
        if (team.policy().isEmpty()) {
            findings.add("team.policy", "policy", "has no social-media policy");
        }
    }

    static void essential(TeamMember member, FloorFindings findings) {
        FloorReferences.unique(findings);
        FloorTexts.check(member.name(), "name", findings);
    }

    static void standard(TeamMember member, FloorLinks links, FloorFindings findings) {
        essential(member, findings);
        if (member.available().isPresent()
                && member.available().get().per() != Per.PER_EVENT
                && findings.occurrence() == 1
                && links.capacity().isTooMuchFor(member)) {
            findings.add("team.capacity", "is asked for more hours than there are");
        }
    }

    static void check(Review review, FloorIndex index, FloorFindings findings) {
        FloorReferences.unique(findings);
        FloorTexts.check(review.text(), "text", findings);
        for (HeldReview held : review.held()) {
            FloorTexts.check(held.notes(), "held", findings);
        }
        FloorReferences.check(review.attendees(), index.members, "attendees", findings);
    }

    private static void maturity(Team team, List<Metric> metrics, FloorFindings findings) {
        if (team.maturity().isEmpty()) {
            return;
        }
        boolean advanced = team.maturity().get() == Maturity.ADVANCED;
        boolean anyCatalogued = false;
        for (Metric metric : metrics) {
            if (metric.kind().isEmpty()
                    || !(advanced
                            ? countsReachOrEngagement(metric.kind().get())
                            : countsConversions(metric.kind().get()))) {
                return;
            }
            anyCatalogued |= metric.kind().get().isCatalogued();
        }
        if (anyCatalogued) {
            findings.add("metric.fits-maturity", "maturity", "measures what does not fit how far it has come");
        }
    }

    private static boolean countsReachOrEngagement(MetricKind kind) {
        return kind.countsAttention() || kind.isListedFor(GoalType.BRAND_ENGAGEMENT);
    }

    private static boolean countsConversions(MetricKind kind) {
        return !kind.equals(MetricKind.PURCHASE_INTENT)
                && (kind.isListedFor(GoalType.NEW_LEADS) || kind.isListedFor(GoalType.REVENUE));
    }
}
