package io.strategydsl.validation;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.Goal;
import io.strategydsl.model.KeyMessage;
import io.strategydsl.model.Listening;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Milestone;
import io.strategydsl.model.Objective;
import io.strategydsl.model.Persona;
import io.strategydsl.model.Pillars;
import io.strategydsl.model.Positioning;
import io.strategydsl.model.Post;
import io.strategydsl.model.Review;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.Team;
import io.strategydsl.model.TeamMember;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleInfo;

/**
 * A rule with a check for each kind, which reports every element.
 *
 * @param info its metadata
 */
public record RuleOfEachKind(RuleInfo info)
        implements Rule.ForStrategy,
                Rule.ForEachObjective,
                Rule.ForEachMilestone,
                Rule.ForTeam,
                Rule.ForEachMember,
                Rule.ForEachPersona,
                Rule.ForEachGoal,
                Rule.ForEachMetric,
                Rule.ForEachTactic,
                Rule.ForEachChannel,
                Rule.ForEachPost,
                Rule.ForListening,
                Rule.ForPositioning,
                Rule.ForEachKeyMessage,
                Rule.ForPillars,
                Rule.ForEachReview {
    @Override
    public void check(Strategy strategy, Inspection inspection) {
        inspection.violated("as strategy: {subject}");
    }

    @Override
    public void check(Objective objective, Inspection inspection) {
        inspection.violated("as objective: {subject}");
    }

    @Override
    public void check(Milestone milestone, Inspection inspection) {
        inspection.violated("as milestone: {subject}");
    }

    @Override
    public void check(Team team, Inspection inspection) {
        inspection.violated("as team: {subject}");
    }

    @Override
    public void check(TeamMember member, Inspection inspection) {
        inspection.violated("as member: {subject}");
    }

    @Override
    public void check(Persona persona, Inspection inspection) {
        inspection.violated("as persona: {subject}");
    }

    @Override
    public void check(Goal goal, Inspection inspection) {
        inspection.violated("as goal: {subject}");
    }

    @Override
    public void check(Metric metric, Inspection inspection) {
        inspection.violated("as metric: {subject}");
    }

    @Override
    public void check(Tactic tactic, Inspection inspection) {
        inspection.violated("as tactic: {subject}");
    }

    @Override
    public void check(ChannelPlan channel, Inspection inspection) {
        inspection.violated("as channel: {subject}");
    }

    @Override
    public void check(Post post, Inspection inspection) {
        inspection.violated("as post: {subject}");
    }

    @Override
    public void check(Listening listening, Inspection inspection) {
        inspection.violated("as listening: {subject}");
    }

    @Override
    public void check(Positioning positioning, Inspection inspection) {
        inspection.violated("as positioning: {subject}");
    }

    @Override
    public void check(KeyMessage message, Inspection inspection) {
        inspection.violated("as key message: {subject}");
    }

    @Override
    public void check(Pillars pillars, Inspection inspection) {
        inspection.violated("as pillars: {subject}");
    }

    @Override
    public void check(Review review, Inspection inspection) {
        inspection.violated("as review: {subject}");
    }
}
