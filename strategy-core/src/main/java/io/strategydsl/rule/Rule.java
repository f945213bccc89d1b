package io.strategydsl.rule;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Goal;
import io.strategydsl.model.Listening;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Objective;
import io.strategydsl.model.Persona;
import io.strategydsl.model.Pillars;
import io.strategydsl.model.Positioning;
import io.strategydsl.model.Review;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.Team;
import io.strategydsl.model.TeamMember;

/**
 * Something that every plan should keep. A rule is a value without state: it says what it is, and which elements it looks
 * at with which check.
 *
 * <p>Most custom rules are one sentence:
 *
 * <pre>{@code
 * Rule budgeted = Rule.forEachTactic("acme.tactic.budgeted")
 *         .require(tactic -> !tactic.resources().isEmpty(), "has no budget line")
 *         .because("Finance approves only budgeted work")
 *         .fix("Add .resource(...)")
 *         .severity(Severity.WARNING);
 * }</pre>
 *
 * <p>A rule that looks at several kinds of element, or reports more than one thing about one, implements this interface:
 *
 * <pre>{@code
 * final class Signed implements Rule {
 *     private static final RuleInfo INFO = RuleInfo.builder("acme.tactic.signed")
 *             .title("Every tactic is approved by two people")
 *             .fix("Add .approvedBy(memberId, memberId)")
 *             .build();
 *
 *     public RuleInfo info() {
 *         return INFO;
 *     }
 *
 *     public void lookAt(Subjects subjects) {
 *         subjects.tactics(Signed::check);
 *     }
 *
 *     private static void check(Tactic tactic, Inspection inspection) {
 *         int approvers = tactic.approvers().size();
 *         if (approvers < 2) {
 *             inspection.violated("{subject} is approved by {approvers} of 2").at("approvers").with("approvers", approvers);
 *         }
 *     }
 * }
 * }</pre>
 *
 * <p>A rule has to be safe to share between threads and has to say the same of equal plans.
 */
public interface Rule {

    /** Returns what the rule says of itself. A set asks once, when the rule is added to it. */
    RuleInfo info();

    /** Says which elements the rule looks at. A validator asks when it gets its rules, and never while it validates. */
    void lookAt(Subjects subjects);

    /**
     * Starts a custom rule about the plan as a whole.
     *
     * @param id what names the rule, such as {@code acme.strategy.checked}
     * @throws IllegalArgumentException if it does not have the form of a rule id
     */
    static RuleSubject<Strategy> forStrategy(String id) {
        return new RuleSubject<>(id, ElementKind.STRATEGY, Strategy.class);
    }

    /**
     * Starts a custom rule about every objective.
     *
     * @param id what names the rule, such as {@code acme.objective.checked}
     * @throws IllegalArgumentException if it does not have the form of a rule id
     */
    static RuleSubject<Objective> forEachObjective(String id) {
        return new RuleSubject<>(id, ElementKind.OBJECTIVE, Objective.class);
    }

    /**
     * Starts a custom rule about the team; where the plan has none, about one that states nothing.
     *
     * @param id what names the rule, such as {@code acme.team.checked}
     * @throws IllegalArgumentException if it does not have the form of a rule id
     */
    static RuleSubject<Team> forTeam(String id) {
        return new RuleSubject<>(id, ElementKind.TEAM, Team.class);
    }

    /**
     * Starts a custom rule about every member of the team.
     *
     * @param id what names the rule, such as {@code acme.member.checked}
     * @throws IllegalArgumentException if it does not have the form of a rule id
     */
    static RuleSubject<TeamMember> forEachMember(String id) {
        return new RuleSubject<>(id, ElementKind.MEMBER, TeamMember.class);
    }

    /**
     * Starts a custom rule about every persona.
     *
     * @param id what names the rule, such as {@code acme.persona.checked}
     * @throws IllegalArgumentException if it does not have the form of a rule id
     */
    static RuleSubject<Persona> forEachPersona(String id) {
        return new RuleSubject<>(id, ElementKind.PERSONA, Persona.class);
    }

    /**
     * Starts a custom rule about every goal.
     *
     * @param id what names the rule, such as {@code acme.goal.checked}
     * @throws IllegalArgumentException if it does not have the form of a rule id
     */
    static RuleSubject<Goal> forEachGoal(String id) {
        return new RuleSubject<>(id, ElementKind.GOAL, Goal.class);
    }

    /**
     * Starts a custom rule about every metric.
     *
     * @param id what names the rule, such as {@code acme.metric.checked}
     * @throws IllegalArgumentException if it does not have the form of a rule id
     */
    static RuleSubject<Metric> forEachMetric(String id) {
        return new RuleSubject<>(id, ElementKind.METRIC, Metric.class);
    }

    /**
     * Starts a custom rule about every tactic that is not dropped.
     *
     * @param id what names the rule, such as {@code acme.tactic.checked}
     * @throws IllegalArgumentException if it does not have the form of a rule id
     */
    static RuleSubject<Tactic> forEachTactic(String id) {
        return new RuleSubject<>(id, ElementKind.TACTIC, Tactic.class);
    }

    /**
     * Starts a custom rule about every channel that is not closing.
     *
     * @param id what names the rule, such as {@code acme.channel.checked}
     * @throws IllegalArgumentException if it does not have the form of a rule id
     */
    static RuleSubject<ChannelPlan> forEachChannel(String id) {
        return new RuleSubject<>(id, ElementKind.CHANNEL, ChannelPlan.class);
    }

    /**
     * Starts a custom rule about the listening; where the plan has none, about one that states nothing.
     *
     * @param id what names the rule, such as {@code acme.listening.checked}
     * @throws IllegalArgumentException if it does not have the form of a rule id
     */
    static RuleSubject<Listening> forListening(String id) {
        return new RuleSubject<>(id, ElementKind.LISTENING, Listening.class);
    }

    /**
     * Starts a custom rule about the positioning; where the plan has none, about one that states nothing.
     *
     * @param id what names the rule, such as {@code acme.positioning.checked}
     * @throws IllegalArgumentException if it does not have the form of a rule id
     */
    static RuleSubject<Positioning> forPositioning(String id) {
        return new RuleSubject<>(id, ElementKind.POSITIONING, Positioning.class);
    }

    /**
     * Starts a custom rule about the pillars; where the plan has none, about pillars that state nothing.
     *
     * @param id what names the rule, such as {@code acme.pillars.checked}
     * @throws IllegalArgumentException if it does not have the form of a rule id
     */
    static RuleSubject<Pillars> forPillars(String id) {
        return new RuleSubject<>(id, ElementKind.PILLARS, Pillars.class);
    }

    /**
     * Starts a custom rule about every review.
     *
     * @param id what names the rule, such as {@code acme.review.checked}
     * @throws IllegalArgumentException if it does not have the form of a rule id
     */
    static RuleSubject<Review> forEachReview(String id) {
        return new RuleSubject<>(id, ElementKind.REVIEW, Review.class);
    }
}
