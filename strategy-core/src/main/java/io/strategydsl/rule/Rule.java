package io.strategydsl.rule;

import io.strategydsl.internal.Checks;
import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
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
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * Something that plans should comply with: metadata and a check. A rule is stateless.
 *
 * <p>Most custom rules are one sentence:
 *
 * <pre>{@code
 * Rule budgeted = Rule.forEachTactic("acme.tactic.budgeted")
 *         .require(tactic -> !tactic.resources().isEmpty(), "has no budget line")
 *         .title("Every tactic has a budget line")
 *         .because("Finance approves only budgeted work")
 *         .fix("Add .resource(...)")
 *         .severity(Severity.WARNING);
 * }</pre>
 *
 * <p>A rule that needs more than a sentence implements one of the interfaces nested here. Each declares the check for one kind
 * of element, and is named like the factory method for that kind:
 *
 * <pre>{@code
 * final class Signed implements Rule.ForEachTactic {
 *     private static final RuleInfo INFO = RuleInfo.builder("acme.tactic.signed")
 *             .title("Every tactic is approved by two people")
 *             .fix("Add .approvedBy(memberId, memberId)")
 *             .build();
 *
 *     @Override
 *     public RuleInfo info() {
 *         return INFO;
 *     }
 *
 *     @Override
 *     public void check(Tactic tactic, Inspection inspection) {
 *         int approvers = tactic.approvers().size();
 *         if (approvers < 2) {
 *             inspection.violated("{subject} is approved by {approvers} of 2").at("approvers").with("approvers", approvers);
 *         }
 *     }
 * }
 * }</pre>
 *
 * <p>A rule about several kinds of element implements several of them, with a {@code check} for each; one that treats
 * many kinds alike implements {@link ForEachElement}. The validator walks the plan once and passes each
 * element to the checks of its kind, except for dropped tactics and posts, and closing channels.
 *
 * <p>The team, listening, positioning and pillars are checked in every plan. One that the plan does not state is checked
 * as one that states nothing, so that starting to write it adds no new finding.
 *
 * <p>A rule must be safe to share between threads, and must find the same in equal plans.
 */
public sealed interface Rule {

    /** Returns the metadata of the rule. A rule set calls this once, when the rule is added. */
    RuleInfo info();

    /**
     * Starts a custom rule about the plan as a whole.
     *
     * @param id the id of the rule, such as {@code acme.strategy.checked}
     * @throws IllegalArgumentException if it does not have the form of a rule id
     */
    static RuleSubject<Strategy> forStrategy(String id) {
        return new RuleSubject<>(id, ElementKind.STRATEGY, Strategy.class);
    }

    /**
     * Starts a custom rule about every objective.
     *
     * @param id the id of the rule, such as {@code acme.objective.checked}
     * @throws IllegalArgumentException if it does not have the form of a rule id
     */
    static RuleSubject<Objective> forEachObjective(String id) {
        return new RuleSubject<>(id, ElementKind.OBJECTIVE, Objective.class);
    }

    /**
     * Starts a custom rule about every milestone.
     *
     * @param id the id of the rule, such as {@code acme.milestone.checked}
     * @throws IllegalArgumentException if it does not have the form of a rule id
     */
    static RuleSubject<Milestone> forEachMilestone(String id) {
        return new RuleSubject<>(id, ElementKind.MILESTONE, Milestone.class);
    }

    /**
     * Starts a custom rule about the team; if the plan has none, it checks one that states nothing.
     *
     * @param id the id of the rule, such as {@code acme.team.checked}
     * @throws IllegalArgumentException if it does not have the form of a rule id
     */
    static RuleSubject<Team> forTeam(String id) {
        return new RuleSubject<>(id, ElementKind.TEAM, Team.class);
    }

    /**
     * Starts a custom rule about every member of the team.
     *
     * @param id the id of the rule, such as {@code acme.member.checked}
     * @throws IllegalArgumentException if it does not have the form of a rule id
     */
    static RuleSubject<TeamMember> forEachMember(String id) {
        return new RuleSubject<>(id, ElementKind.MEMBER, TeamMember.class);
    }

    /**
     * Starts a custom rule about every persona.
     *
     * @param id the id of the rule, such as {@code acme.persona.checked}
     * @throws IllegalArgumentException if it does not have the form of a rule id
     */
    static RuleSubject<Persona> forEachPersona(String id) {
        return new RuleSubject<>(id, ElementKind.PERSONA, Persona.class);
    }

    /**
     * Starts a custom rule about every goal.
     *
     * @param id the id of the rule, such as {@code acme.goal.checked}
     * @throws IllegalArgumentException if it does not have the form of a rule id
     */
    static RuleSubject<Goal> forEachGoal(String id) {
        return new RuleSubject<>(id, ElementKind.GOAL, Goal.class);
    }

    /**
     * Starts a custom rule about every metric.
     *
     * @param id the id of the rule, such as {@code acme.metric.checked}
     * @throws IllegalArgumentException if it does not have the form of a rule id
     */
    static RuleSubject<Metric> forEachMetric(String id) {
        return new RuleSubject<>(id, ElementKind.METRIC, Metric.class);
    }

    /**
     * Starts a custom rule about every tactic that is not dropped.
     *
     * @param id the id of the rule, such as {@code acme.tactic.checked}
     * @throws IllegalArgumentException if it does not have the form of a rule id
     */
    static RuleSubject<Tactic> forEachTactic(String id) {
        return new RuleSubject<>(id, ElementKind.TACTIC, Tactic.class);
    }

    /**
     * Starts a custom rule about every channel that is not closing.
     *
     * @param id the id of the rule, such as {@code acme.channel.checked}
     * @throws IllegalArgumentException if it does not have the form of a rule id
     */
    static RuleSubject<ChannelPlan> forEachChannel(String id) {
        return new RuleSubject<>(id, ElementKind.CHANNEL, ChannelPlan.class);
    }

    /**
     * Starts a custom rule about every post that is not dropped.
     *
     * @param id the id of the rule, such as {@code acme.post.checked}
     * @throws IllegalArgumentException if it does not have the form of a rule id
     */
    static RuleSubject<Post> forEachPost(String id) {
        return new RuleSubject<>(id, ElementKind.POST, Post.class);
    }

    /**
     * Starts a custom rule about listening; if the plan has none, it checks one that states nothing.
     *
     * @param id the id of the rule, such as {@code acme.listening.checked}
     * @throws IllegalArgumentException if it does not have the form of a rule id
     */
    static RuleSubject<Listening> forListening(String id) {
        return new RuleSubject<>(id, ElementKind.LISTENING, Listening.class);
    }

    /**
     * Starts a custom rule about positioning; if the plan has none, it checks one that states nothing.
     *
     * @param id the id of the rule, such as {@code acme.positioning.checked}
     * @throws IllegalArgumentException if it does not have the form of a rule id
     */
    static RuleSubject<Positioning> forPositioning(String id) {
        return new RuleSubject<>(id, ElementKind.POSITIONING, Positioning.class);
    }

    /**
     * Starts a custom rule about every key message.
     *
     * @param id the id of the rule, such as {@code acme.message.checked}
     * @throws IllegalArgumentException if it does not have the form of a rule id
     */
    static RuleSubject<KeyMessage> forEachKeyMessage(String id) {
        return new RuleSubject<>(id, ElementKind.KEY_MESSAGE, KeyMessage.class);
    }

    /**
     * Starts a custom rule about the pillars; if the plan has none, it checks pillars that state nothing.
     *
     * @param id the id of the rule, such as {@code acme.pillars.checked}
     * @throws IllegalArgumentException if it does not have the form of a rule id
     */
    static RuleSubject<Pillars> forPillars(String id) {
        return new RuleSubject<>(id, ElementKind.PILLARS, Pillars.class);
    }

    /**
     * Starts a custom rule about every review.
     *
     * @param id the id of the rule, such as {@code acme.review.checked}
     * @throws IllegalArgumentException if it does not have the form of a rule id
     */
    static RuleSubject<Review> forEachReview(String id) {
        return new RuleSubject<>(id, ElementKind.REVIEW, Review.class);
    }

    /**
     * Starts a custom rule about elements of several kinds.
     *
     * @param id the id of the rule, such as {@code acme.described}
     * @throws IllegalArgumentException if it does not have the form of a rule id
     */
    static RuleSubject<Element> forEachElement(String id, ElementKind kind, ElementKind... more) {
        Checks checks = Checks.of("rule");
        Set<ElementKind> kinds = EnumSet.of(checks.present("kind", kind));
        kinds.addAll(checks.allPresent("kinds", Arrays.asList(checks.present("kinds", more))));
        return new RuleSubject<>(id, kinds, Element.class);
    }

    /** A rule about the plan as a whole. */
    non-sealed interface ForStrategy extends Rule {

        /** Checks the plan. */
        void check(Strategy strategy, Inspection inspection);
    }

    /** A rule about every objective. */
    non-sealed interface ForEachObjective extends Rule {

        /** Checks one objective. */
        void check(Objective objective, Inspection inspection);
    }

    /** A rule about every milestone. */
    non-sealed interface ForEachMilestone extends Rule {

        /** Checks one milestone. */
        void check(Milestone milestone, Inspection inspection);
    }

    /** A rule about the team; if the plan has none, it checks one that states nothing. */
    non-sealed interface ForTeam extends Rule {

        /** Checks the team. */
        void check(Team team, Inspection inspection);
    }

    /** A rule about every member of the team. */
    non-sealed interface ForEachMember extends Rule {

        /** Checks one member. */
        void check(TeamMember member, Inspection inspection);
    }

    /** A rule about every persona. */
    non-sealed interface ForEachPersona extends Rule {

        /** Checks one persona. */
        void check(Persona persona, Inspection inspection);
    }

    /** A rule about every goal. */
    non-sealed interface ForEachGoal extends Rule {

        /** Checks one goal. */
        void check(Goal goal, Inspection inspection);
    }

    /** A rule about every metric. */
    non-sealed interface ForEachMetric extends Rule {

        /** Checks one metric. */
        void check(Metric metric, Inspection inspection);
    }

    /** A rule about every tactic that is not dropped. */
    non-sealed interface ForEachTactic extends Rule {

        /** Checks one tactic. */
        void check(Tactic tactic, Inspection inspection);
    }

    /** A rule about every channel that is not closing. */
    non-sealed interface ForEachChannel extends Rule {

        /** Checks one channel. */
        void check(ChannelPlan channel, Inspection inspection);
    }

    /** A rule about every post that is not dropped. */
    non-sealed interface ForEachPost extends Rule {

        /** Checks one post. */
        void check(Post post, Inspection inspection);
    }

    /** A rule about listening; if the plan has none, it checks one that states nothing. */
    non-sealed interface ForListening extends Rule {

        /** Checks the listening. */
        void check(Listening listening, Inspection inspection);
    }

    /** A rule about positioning; if the plan has none, it checks one that states nothing. */
    non-sealed interface ForPositioning extends Rule {

        /** Checks the positioning. */
        void check(Positioning positioning, Inspection inspection);
    }

    /** A rule about every key message. */
    non-sealed interface ForEachKeyMessage extends Rule {

        /** Checks one key message. */
        void check(KeyMessage message, Inspection inspection);
    }

    /** A rule about the pillars; if the plan has none, it checks pillars that state nothing. */
    non-sealed interface ForPillars extends Rule {

        /** Checks the pillars. */
        void check(Pillars pillars, Inspection inspection);
    }

    /** A rule about every review. */
    non-sealed interface ForEachReview extends Rule {

        /** Checks one review. */
        void check(Review review, Inspection inspection);
    }

    /**
     * A rule that treats elements of several kinds alike. It can also implement checks for other kinds, such as
     * {@link ForEachTactic}, which must not be among its {@link #kinds()}, since a rule checks an element once.
     */
    non-sealed interface ForEachElement extends Rule {

        /**
         * Returns the kinds of element that are checked, at least one. A validator calls this when it is given the rule, not
         * while it validates.
         */
        Set<ElementKind> kinds();

        /** Checks one element of one of the kinds. */
        void check(Element element, Inspection inspection);
    }
}
