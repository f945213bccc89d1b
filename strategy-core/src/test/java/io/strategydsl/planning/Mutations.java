package io.strategydsl.planning;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.Element;
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
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;

/** Every way in which one attribute of an element can become that of another. */
final class Mutations {
    private static final List<Mutation> ALL = all();

    private Mutations() {}

    /**
     * An element that takes one attribute over from another one of its kind.
     *
     * @param kind the kind of both
     * @param attribute the accessor of the attribute
     * @param taking makes the element from the first and the attribute of the second
     */
    record Mutation(ElementKind kind, String attribute, BinaryOperator<Element> taking) {
        @Override
        public String toString() {
            return attribute + " of a " + kind.word();
        }
    }

    static List<Mutation> list() {
        return ALL;
    }

    private static List<Mutation> all() {
        List<Mutation> all = new ArrayList<>();
        add(
                all,
                ElementKind.STRATEGY,
                Strategy.class,
                "organisation",
                (one, other) ->
                        one.toBuilder().organisation(other.organisation()).build());
        add(
                all,
                ElementKind.STRATEGY,
                Strategy.class,
                "timeframe",
                (one, other) -> one.toBuilder().timeframe(other.timeframe()).build());
        add(
                all,
                ElementKind.STRATEGY,
                Strategy.class,
                "about",
                (one, other) -> one.toBuilder().about(other.about()).build());
        add(
                all,
                ElementKind.STRATEGY,
                Strategy.class,
                "calendar",
                (one, other) -> one.toBuilder().calendar(other.calendar()).build());
        add(
                all,
                ElementKind.STRATEGY,
                Strategy.class,
                "labels",
                (one, other) -> one.toBuilder().labels(other.labels()).build());
        add(
                all,
                ElementKind.OBJECTIVE,
                Objective.class,
                "text",
                (one, other) -> one.toBuilder().text(other.text()).build());
        add(
                all,
                ElementKind.OBJECTIVE,
                Objective.class,
                "level",
                (one, other) -> one.toBuilder().level(other.level()).build());
        add(
                all,
                ElementKind.OBJECTIVE,
                Objective.class,
                "labels",
                (one, other) -> one.toBuilder().labels(other.labels()).build());
        add(
                all,
                ElementKind.TEAM,
                Team.class,
                "policy",
                (one, other) -> one.toBuilder().policy(other.policy()).build());
        add(
                all,
                ElementKind.TEAM,
                Team.class,
                "answering",
                (one, other) -> one.toBuilder().answering(other.answering()).build());
        add(
                all,
                ElementKind.TEAM,
                Team.class,
                "maturity",
                (one, other) -> one.toBuilder().maturity(other.maturity()).build());
        add(
                all,
                ElementKind.TEAM,
                Team.class,
                "labels",
                (one, other) -> one.toBuilder().labels(other.labels()).build());
        add(
                all,
                ElementKind.MEMBER,
                TeamMember.class,
                "name",
                (one, other) -> one.toBuilder().name(other.name()).build());
        add(
                all,
                ElementKind.MEMBER,
                TeamMember.class,
                "kind",
                (one, other) -> one.toBuilder()
                        .kind(other.kind())
                        .outside(one.outside())
                        .build());
        add(
                all,
                ElementKind.MEMBER,
                TeamMember.class,
                "functions",
                (one, other) -> one.toBuilder().functions(other.functions()).build());
        add(
                all,
                ElementKind.MEMBER,
                TeamMember.class,
                "outside",
                (one, other) -> one.toBuilder().outside(other.outside()).build());
        add(
                all,
                ElementKind.MEMBER,
                TeamMember.class,
                "canPost",
                (one, other) -> one.toBuilder().canPost(other.canPost()).build());
        add(
                all,
                ElementKind.MEMBER,
                TeamMember.class,
                "labels",
                (one, other) -> one.toBuilder().labels(other.labels()).build());
        add(
                all,
                ElementKind.PERSONA,
                Persona.class,
                "text",
                (one, other) -> one.toBuilder().text(other.text()).build());
        add(
                all,
                ElementKind.PERSONA,
                Persona.class,
                "priority",
                (one, other) -> one.toBuilder().priority(other.priority()).build());
        add(
                all,
                ElementKind.PERSONA,
                Persona.class,
                "reason",
                (one, other) -> one.toBuilder().reason(other.reason()).build());
        add(
                all,
                ElementKind.PERSONA,
                Persona.class,
                "relation",
                (one, other) -> one.toBuilder().relation(other.relation()).build());
        add(
                all,
                ElementKind.PERSONA,
                Persona.class,
                "demographics",
                (one, other) ->
                        one.toBuilder().demographics(other.demographics()).build());
        add(
                all,
                ElementKind.PERSONA,
                Persona.class,
                "psychographics",
                (one, other) ->
                        one.toBuilder().psychographics(other.psychographics()).build());
        add(
                all,
                ElementKind.PERSONA,
                Persona.class,
                "behaviours",
                (one, other) -> one.toBuilder().behaviours(other.behaviours()).build());
        add(
                all,
                ElementKind.PERSONA,
                Persona.class,
                "values",
                (one, other) -> one.toBuilder().values(other.values()).build());
        add(
                all,
                ElementKind.PERSONA,
                Persona.class,
                "challenges",
                (one, other) -> one.toBuilder().challenges(other.challenges()).build());
        add(
                all,
                ElementKind.PERSONA,
                Persona.class,
                "platforms",
                (one, other) -> one.toBuilder().platforms(other.platforms()).build());
        add(
                all,
                ElementKind.PERSONA,
                Persona.class,
                "labels",
                (one, other) -> one.toBuilder().labels(other.labels()).build());
        add(
                all,
                ElementKind.GOAL,
                Goal.class,
                "text",
                (one, other) -> one.toBuilder().text(other.text()).build());
        add(
                all,
                ElementKind.GOAL,
                Goal.class,
                "type",
                (one, other) -> one.toBuilder().type(other.type()).build());
        add(
                all,
                ElementKind.GOAL,
                Goal.class,
                "supportedObjectives",
                (one, other) -> one.toBuilder()
                        .supportedObjectives(other.supportedObjectives())
                        .build());
        add(
                all,
                ElementKind.GOAL,
                Goal.class,
                "owners",
                (one, other) -> one.toBuilder().owners(other.owners()).build());
        add(
                all,
                ElementKind.GOAL,
                Goal.class,
                "primary",
                (one, other) -> one.toBuilder().primary(other.primary()).build());
        add(
                all,
                ElementKind.GOAL,
                Goal.class,
                "partOf",
                (one, other) -> one.toBuilder().partOf(other.partOf()).build());
        add(
                all,
                ElementKind.GOAL,
                Goal.class,
                "labels",
                (one, other) -> one.toBuilder().labels(other.labels()).build());
        add(
                all,
                ElementKind.METRIC,
                Metric.class,
                "kind",
                (one, other) -> one.toBuilder().kind(other.kind()).build());
        add(
                all,
                ElementKind.METRIC,
                Metric.class,
                "name",
                (one, other) -> one.toBuilder().name(other.name()).build());
        add(
                all,
                ElementKind.METRIC,
                Metric.class,
                "unit",
                (one, other) -> one.toBuilder().unit(other.unit()).build());
        add(
                all,
                ElementKind.METRIC,
                Metric.class,
                "statedDirection",
                (one, other) ->
                        one.toBuilder().statedDirection(other.statedDirection()).build());
        add(
                all,
                ElementKind.METRIC,
                Metric.class,
                "measuredGoals",
                (one, other) ->
                        one.toBuilder().measuredGoals(other.measuredGoals()).build());
        add(
                all,
                ElementKind.METRIC,
                Metric.class,
                "baseline",
                (one, other) -> one.toBuilder().baseline(other.baseline()).build());
        add(
                all,
                ElementKind.METRIC,
                Metric.class,
                "targets",
                (one, other) -> one.toBuilder().targets(other.targets()).build());
        add(
                all,
                ElementKind.METRIC,
                Metric.class,
                "observations",
                (one, other) ->
                        one.toBuilder().observations(other.observations()).build());
        add(
                all,
                ElementKind.METRIC,
                Metric.class,
                "source",
                (one, other) -> one.toBuilder().source(other.source()).build());
        add(
                all,
                ElementKind.METRIC,
                Metric.class,
                "labels",
                (one, other) -> one.toBuilder().labels(other.labels()).build());
        add(
                all,
                ElementKind.TACTIC,
                Tactic.class,
                "text",
                (one, other) -> one.toBuilder().text(other.text()).build());
        add(
                all,
                ElementKind.TACTIC,
                Tactic.class,
                "servedGoals",
                (one, other) -> one.toBuilder().servedGoals(other.servedGoals()).build());
        add(
                all,
                ElementKind.TACTIC,
                Tactic.class,
                "movedMetrics",
                (one, other) ->
                        one.toBuilder().movedMetrics(other.movedMetrics()).build());
        add(
                all,
                ElementKind.TACTIC,
                Tactic.class,
                "channels",
                (one, other) -> one.toBuilder().channels(other.channels()).build());
        add(
                all,
                ElementKind.TACTIC,
                Tactic.class,
                "amount",
                (one, other) -> one.toBuilder().amount(other.amount()).build());
        add(
                all,
                ElementKind.TACTIC,
                Tactic.class,
                "owners",
                (one, other) -> one.toBuilder().owners(other.owners()).build());
        add(
                all,
                ElementKind.TACTIC,
                Tactic.class,
                "accountable",
                (one, other) -> one.toBuilder().accountable(other.accountable()).build());
        add(
                all,
                ElementKind.TACTIC,
                Tactic.class,
                "helpers",
                (one, other) -> one.toBuilder().helpers(other.helpers()).build());
        add(
                all,
                ElementKind.TACTIC,
                Tactic.class,
                "approvers",
                (one, other) -> one.toBuilder().approvers(other.approvers()).build());
        add(
                all,
                ElementKind.TACTIC,
                Tactic.class,
                "schedule",
                (one, other) -> one.toBuilder().schedule(other.schedule()).build());
        add(
                all,
                ElementKind.TACTIC,
                Tactic.class,
                "dependencies",
                (one, other) ->
                        one.toBuilder().dependencies(other.dependencies()).build());
        add(
                all,
                ElementKind.TACTIC,
                Tactic.class,
                "value",
                (one, other) -> one.toBuilder().value(other.value()).build());
        add(
                all,
                ElementKind.TACTIC,
                Tactic.class,
                "complexity",
                (one, other) -> one.toBuilder().complexity(other.complexity()).build());
        add(
                all,
                ElementKind.TACTIC,
                Tactic.class,
                "resources",
                (one, other) -> one.toBuilder().resources(other.resources()).build());
        add(
                all,
                ElementKind.TACTIC,
                Tactic.class,
                "status",
                (one, other) -> one.toBuilder().status(other.status()).build());
        add(
                all,
                ElementKind.TACTIC,
                Tactic.class,
                "somethingNew",
                (one, other) ->
                        one.toBuilder().somethingNew(other.somethingNew()).build());
        add(
                all,
                ElementKind.TACTIC,
                Tactic.class,
                "labels",
                (one, other) -> one.toBuilder().labels(other.labels()).build());
        add(
                all,
                ElementKind.CHANNEL,
                ChannelPlan.class,
                "platform",
                (one, other) -> one.toBuilder().platform(other.platform()).build());
        add(
                all,
                ElementKind.CHANNEL,
                ChannelPlan.class,
                "reason",
                (one, other) -> one.toBuilder().reason(other.reason()).build());
        add(
                all,
                ElementKind.CHANNEL,
                ChannelPlan.class,
                "content",
                (one, other) -> one.toBuilder().content(other.content()).build());
        add(
                all,
                ElementKind.CHANNEL,
                ChannelPlan.class,
                "personas",
                (one, other) -> one.toBuilder().personas(other.personas()).build());
        add(
                all,
                ElementKind.CHANNEL,
                ChannelPlan.class,
                "metrics",
                (one, other) -> one.toBuilder().metrics(other.metrics()).build());
        add(
                all,
                ElementKind.CHANNEL,
                ChannelPlan.class,
                "owners",
                (one, other) -> one.toBuilder().owners(other.owners()).build());
        add(
                all,
                ElementKind.CHANNEL,
                ChannelPlan.class,
                "cadence",
                (one, other) -> one.toBuilder().cadence(other.cadence()).build());
        add(
                all,
                ElementKind.CHANNEL,
                ChannelPlan.class,
                "mix",
                (one, other) -> one.toBuilder().mix(other.mix()).build());
        add(
                all,
                ElementKind.CHANNEL,
                ChannelPlan.class,
                "calendar",
                (one, other) -> one.toBuilder().calendar(other.calendar()).build());
        add(
                all,
                ElementKind.CHANNEL,
                ChannelPlan.class,
                "entries",
                (one, other) -> one.toBuilder().entries(other.entries()).build());
        add(
                all,
                ElementKind.CHANNEL,
                ChannelPlan.class,
                "resources",
                (one, other) -> one.toBuilder().resources(other.resources()).build());
        add(
                all,
                ElementKind.CHANNEL,
                ChannelPlan.class,
                "access",
                (one, other) -> one.toBuilder().access(other.access()).build());
        add(
                all,
                ElementKind.CHANNEL,
                ChannelPlan.class,
                "automation",
                (one, other) -> one.toBuilder().automation(other.automation()).build());
        add(
                all,
                ElementKind.CHANNEL,
                ChannelPlan.class,
                "status",
                (one, other) -> one.toBuilder().status(other.status()).build());
        add(
                all,
                ElementKind.CHANNEL,
                ChannelPlan.class,
                "labels",
                (one, other) -> one.toBuilder().labels(other.labels()).build());
        add(
                all,
                ElementKind.LISTENING,
                Listening.class,
                "audience",
                (one, other) -> one.toBuilder().audience(other.audience()).build());
        add(
                all,
                ElementKind.LISTENING,
                Listening.class,
                "competitors",
                (one, other) -> one.toBuilder().competitors(other.competitors()).build());
        add(
                all,
                ElementKind.LISTENING,
                Listening.class,
                "topics",
                (one, other) -> one.toBuilder().topics(other.topics()).build());
        add(
                all,
                ElementKind.LISTENING,
                Listening.class,
                "dashboard",
                (one, other) -> one.toBuilder().dashboard(other.dashboard()).build());
        add(
                all,
                ElementKind.LISTENING,
                Listening.class,
                "labels",
                (one, other) -> one.toBuilder().labels(other.labels()).build());
        add(
                all,
                ElementKind.POSITIONING,
                Positioning.class,
                "oneThing",
                (one, other) -> one.toBuilder().oneThing(other.oneThing()).build());
        add(
                all,
                ElementKind.POSITIONING,
                Positioning.class,
                "keyMessages",
                (one, other) -> one.toBuilder().keyMessages(other.keyMessages()).build());
        add(
                all,
                ElementKind.POSITIONING,
                Positioning.class,
                "shouldThink",
                (one, other) -> one.toBuilder().shouldThink(other.shouldThink()).build());
        add(
                all,
                ElementKind.POSITIONING,
                Positioning.class,
                "labels",
                (one, other) -> one.toBuilder().labels(other.labels()).build());
        add(
                all,
                ElementKind.PILLARS,
                Pillars.class,
                "contacts",
                (one, other) -> one.toBuilder().contacts(other.contacts()).build());
        add(
                all,
                ElementKind.PILLARS,
                Pillars.class,
                "gifts",
                (one, other) -> one.toBuilder().gifts(other.gifts()).build());
        add(
                all,
                ElementKind.PILLARS,
                Pillars.class,
                "afterMistake",
                (one, other) ->
                        one.toBuilder().afterMistake(other.afterMistake()).build());
        add(
                all,
                ElementKind.PILLARS,
                Pillars.class,
                "confidential",
                (one, other) ->
                        one.toBuilder().confidential(other.confidential()).build());
        add(
                all,
                ElementKind.PILLARS,
                Pillars.class,
                "voice",
                (one, other) -> one.toBuilder().voice(other.voice()).build());
        add(
                all,
                ElementKind.PILLARS,
                Pillars.class,
                "novelties",
                (one, other) -> one.toBuilder().novelties(other.novelties()).build());
        add(
                all,
                ElementKind.PILLARS,
                Pillars.class,
                "labels",
                (one, other) -> one.toBuilder().labels(other.labels()).build());
        add(
                all,
                ElementKind.REVIEW,
                Review.class,
                "text",
                (one, other) -> one.toBuilder().text(other.text()).build());
        add(
                all,
                ElementKind.REVIEW,
                Review.class,
                "rhythm",
                (one, other) -> one.toBuilder().rhythm(other.rhythm()).build());
        add(
                all,
                ElementKind.REVIEW,
                Review.class,
                "attendees",
                (one, other) -> one.toBuilder().attendees(other.attendees()).build());
        add(
                all,
                ElementKind.REVIEW,
                Review.class,
                "next",
                (one, other) -> one.toBuilder().next(other.next()).build());
        add(
                all,
                ElementKind.REVIEW,
                Review.class,
                "held",
                (one, other) -> one.toBuilder().held(other.held()).build());
        add(
                all,
                ElementKind.REVIEW,
                Review.class,
                "labels",
                (one, other) -> one.toBuilder().labels(other.labels()).build());
        return List.copyOf(all);
    }

    private static <E extends Element> void add(
            List<Mutation> all, ElementKind kind, Class<E> type, String attribute, BinaryOperator<E> taking) {
        all.add(new Mutation(kind, attribute, (element, other) -> taking.apply(type.cast(element), type.cast(other))));
    }
}
