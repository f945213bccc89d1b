package io.strategydsl.benchmark;

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
import java.util.List;

/**
 * The rules of the method without the library: plain Java as one would write it by hand for speed, in one method for each
 * kind of element. It finds what the validator finds, in the same order, as {@link FloorCheck} makes sure.
 *
 * <p>Where words begin and end, and what counts as the same word, is seen by letters and digits alone, without a view to
 * scripts that put no spaces between words, and names of platforms are known in Latin letters only. The rules that need a
 * day are left out, as the validator is given none. What a plan accepts of itself is left out too: it is no rule.
 */
final class Floor {

    // What is missing of a part is found at the same place whether the plan states the part or not.
    private static final Team NO_TEAM = Team.builder().build();
    private static final Listening NO_LISTENING = Listening.builder().build();
    private static final Positioning NO_POSITIONING = Positioning.builder().build();
    private static final Pillars NO_PILLARS = Pillars.builder().build();

    private Floor() {}

    /** The ten rules that make a plan a plan. */
    static List<FloorFinding> essential(Strategy strategy) {
        FloorIndex index = new FloorIndex(strategy);
        FloorFindings findings = new FloorFindings(index.anyRepeated);
        FloorFrame.essential(index, findings);
        for (Objective objective : strategy.objectives()) {
            findings.at("objectives", objective.id());
            FloorGoals.essential(objective, findings);
        }
        milestones(index, findings);
        if (strategy.team().isPresent()) {
            findings.at("team");
            FloorTeam.essential(strategy.team().get(), index, findings);
        }
        for (TeamMember member : strategy.members()) {
            findings.at("team/members", member.id());
            FloorTeam.essential(member, findings);
        }
        for (Persona persona : strategy.personas()) {
            findings.at("personas", persona.id());
            FloorPersonas.essential(persona, findings);
        }
        for (Goal goal : strategy.goals()) {
            findings.at("goals", goal.id());
            FloorGoals.essential(goal, index, findings);
        }
        for (Metric metric : strategy.metrics()) {
            findings.at("metrics", metric.id());
            FloorMetrics.essential(metric, index, findings);
        }
        for (Tactic tactic : strategy.tactics()) {
            findings.at("tactics", tactic.id());
            if (!tactic.isDropped()) {
                FloorTactics.essential(tactic, index, findings);
            }
        }
        for (ChannelPlan channel : strategy.channels()) {
            findings.at("channels", channel.id());
            if (!channel.isClosing()) {
                FloorChannels.essential(channel, index, findings);
            }
        }
        for (Post post : strategy.posts()) {
            findings.at("posts", post.id());
            if (!post.isDropped()) {
                FloorPosts.essential(post, index, findings);
            }
        }
        if (strategy.listening().isPresent()) {
            findings.at("listening");
            FloorFrame.essential(strategy.listening().get(), findings);
        }
        if (strategy.positioning().isPresent()) {
            findings.at("positioning");
            FloorFrame.essential(strategy.positioning().get(), findings);
            for (KeyMessage message : strategy.keyMessages()) {
                findings.at("positioning/messages", message.id());
                FloorFrame.essential(message, index, findings);
            }
        }
        if (strategy.pillars().isPresent()) {
            findings.at("pillars");
            FloorPillars.essential(strategy.pillars().get(), index, findings);
        }
        reviews(index, false, findings);
        return findings.list();
    }

    /** Every rule but the two whose number no article gives. */
    static List<FloorFinding> standard(Strategy strategy) {
        FloorIndex index = new FloorIndex(strategy);
        FloorLinks links = new FloorLinks(index);
        FloorFindings findings = new FloorFindings(index.anyRepeated);
        FloorFrame.standard(links, findings);
        for (Objective objective : strategy.objectives()) {
            findings.at("objectives", objective.id());
            FloorGoals.standard(objective, links, findings);
        }
        milestones(index, findings);
        findings.at("team");
        FloorTeam.standard(strategy.team().orElse(NO_TEAM), index, findings);
        for (TeamMember member : strategy.members()) {
            findings.at("team/members", member.id());
            FloorTeam.standard(member, links, findings);
        }
        for (Persona persona : strategy.personas()) {
            findings.at("personas", persona.id());
            FloorPersonas.standard(persona, links, findings);
        }
        for (Goal goal : strategy.goals()) {
            findings.at("goals", goal.id());
            FloorGoals.standard(goal, links, findings);
        }
        for (Metric metric : strategy.metrics()) {
            findings.at("metrics", metric.id());
            FloorMetrics.standard(metric, links, findings);
        }
        for (Tactic tactic : strategy.tactics()) {
            findings.at("tactics", tactic.id());
            if (!tactic.isDropped()) {
                FloorTactics.standard(tactic, links, findings);
            }
        }
        for (int i = 0; i < strategy.channels().size(); i++) {
            ChannelPlan channel = strategy.channels().get(i);
            findings.at("channels", channel.id());
            if (!channel.isClosing()) {
                FloorChannels.standard(channel, i, links, findings);
            }
        }
        for (Post post : strategy.posts()) {
            findings.at("posts", post.id());
            if (!post.isDropped()) {
                FloorPosts.standard(post, index, findings);
            }
        }
        findings.at("listening");
        FloorFrame.standard(strategy.listening().orElse(NO_LISTENING), findings);
        findings.at("positioning");
        FloorFrame.standard(strategy.positioning().orElse(NO_POSITIONING), findings);
        for (KeyMessage message : strategy.keyMessages()) {
            findings.at("positioning/messages", message.id());
            FloorFrame.standard(message, links, findings);
        }
        findings.at("pillars");
        FloorPillars.standard(strategy.pillars().orElse(NO_PILLARS), index, findings);
        reviews(index, true, findings);
        return findings.list();
    }

    /** The message of each, a line each. */
    static String text(List<FloorFinding> findings) {
        StringBuilder text = new StringBuilder();
        for (FloorFinding finding : findings) {
            text.append(finding.message()).append('\n');
        }
        return text.toString();
    }

    private static void milestones(FloorIndex index, FloorFindings findings) {
        for (Milestone milestone : index.strategy.milestones()) {
            findings.at("milestones", milestone.id());
            FloorMilestones.check(milestone, index, findings);
        }
    }

    private static void reviews(FloorIndex index, boolean recurrences, FloorFindings findings) {
        for (Review review : index.strategy.reviews()) {
            findings.at("reviews", review.id());
            FloorTeam.check(review, index, findings);
            if (recurrences) {
                FloorRecurrences.check(review, index.strategy, findings);
            }
        }
    }
}
