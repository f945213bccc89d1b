package io.strategydsl.properties;

import static io.strategydsl.properties.Breakage.at;
import static io.strategydsl.properties.Parts.NOWHERE;
import static io.strategydsl.properties.Parts.and;
import static io.strategydsl.properties.Parts.any;
import static io.strategydsl.properties.Parts.change;

import io.strategydsl.model.Amount;
import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.Goal;
import io.strategydsl.model.IdentifiedElement;
import io.strategydsl.model.KeyMessage;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Objective;
import io.strategydsl.model.Persona;
import io.strategydsl.model.Pillars;
import io.strategydsl.model.Review;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.Target;
import io.strategydsl.model.TeamMember;
import io.strategydsl.properties.Breakage.Broken;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What can go wrong with any element: its id, its references, its words. */
final class PlanBreakages {
    static final List<Breakage> LIST = List.of(
            twice(
                    "objective",
                    Strategy::objectives,
                    (plan, objectives) ->
                            plan.toBuilder().objectives(objectives).build()),
            twice(
                    "member",
                    Strategy::members,
                    (plan, members) -> plan.toBuilder()
                            .team(plan.team()
                                    .map(team ->
                                            team.toBuilder().members(members).build()))
                            .build()),
            twice(
                    "persona",
                    Strategy::personas,
                    (plan, personas) -> plan.toBuilder().personas(personas).build()),
            twice(
                    "goal",
                    Strategy::goals,
                    (plan, goals) -> plan.toBuilder().goals(goals).build()),
            twice(
                    "metric",
                    Strategy::metrics,
                    (plan, metrics) -> plan.toBuilder().metrics(metrics).build()),
            twice(
                    "tactic",
                    Parts::tactics,
                    (plan, tactics) -> plan.toBuilder().tactics(tactics).build()),
            twice(
                    "channel",
                    Parts::channels,
                    (plan, channels) -> plan.toBuilder().channels(channels).build()),
            twice("key message", Strategy::keyMessages, (plan, messages) -> with(plan, messages)),
            twice(
                    "review",
                    Strategy::reviews,
                    (plan, reviews) -> plan.toBuilder().reviews(reviews).build()),
            tacticWithSlip(
                    "servedGoals",
                    tactic -> tactic.toBuilder()
                            .servedGoals(and(tactic.servedGoals(), NOWHERE))
                            .build()),
            tacticWithSlip(
                    "personas",
                    tactic -> tactic.toBuilder()
                            .personas(and(tactic.personas(), NOWHERE))
                            .build()),
            tacticWithSlip(
                    "channels",
                    tactic -> tactic.toBuilder()
                            .channels(and(tactic.channels(), NOWHERE))
                            .build()),
            tacticWithSlip(
                    "helpers",
                    tactic -> tactic.toBuilder()
                            .helpers(and(tactic.helpers(), NOWHERE))
                            .build()),
            tacticWithSlip(
                    "approvers",
                    tactic -> tactic.toBuilder()
                            .approvers(and(tactic.approvers(), NOWHERE))
                            .build()),
            tacticWithSlip(
                    "dependencies",
                    tactic -> tactic.toBuilder()
                            .dependencies(and(tactic.dependencies(), NOWHERE))
                            .build()),
            new Breakage(
                    "reference.resolves: the only owner is misspelt",
                    (plan, chance) -> any(
                                    chance,
                                    Parts.tactics(plan.strategy()),
                                    tactic -> tactic.owners().size() == 1
                                            && tactic.accountable().isEmpty())
                            .map(tactic -> new Broken(
                                    change(plan.strategy(), tactic, t -> t.owners(List.of(NOWHERE))),
                                    at("reference.resolves", tactic, "owners")))),
            new Breakage(
                    "reference.resolves: the only goals are misspelt",
                    (plan, chance) -> any(
                                    chance,
                                    Parts.leaves(plan.strategy()),
                                    goal -> Parts.topLevel(plan.strategy()).contains(goal))
                            .map(goal -> {
                                Tactic tactic = Parts.copy(
                                                chance.oneOf(Parts.tactics(plan.strategy())),
                                                Parts.NEW,
                                                plan.strategy())
                                        .servedGoals(List.of(NOWHERE))
                                        .owners(List.of())
                                        .build();
                                return new Broken(
                                        plan.strategy().toBuilder()
                                                .addTactic(tactic)
                                                .build(),
                                        at("reference.resolves", tactic, "servedGoals"));
                            })),
            new Breakage("reference.resolves: a goal names an unknown objective", (plan, chance) -> {
                Goal goal = chance.oneOf(Parts.topLevel(plan.strategy()));
                return Optional.of(new Broken(
                        change(
                                plan.strategy(),
                                goal,
                                g -> g.supportedObjectives(and(goal.supportedObjectives(), NOWHERE))),
                        at("reference.resolves", goal, "supportedObjectives")));
            }),
            new Breakage("reference.resolves: a metric names an unknown goal", (plan, chance) -> {
                Metric metric = chance.oneOf(plan.strategy().metrics());
                return Optional.of(new Broken(
                        change(plan.strategy(), metric, m -> m.measuredGoals(and(metric.measuredGoals(), NOWHERE))),
                        at("reference.resolves", metric, "measuredGoals")));
            }),
            channelWithSlip(
                    "personas",
                    channel -> channel.toBuilder()
                            .personas(and(channel.personas(), NOWHERE))
                            .build()),
            channelWithSlip(
                    "metrics",
                    channel -> channel.toBuilder()
                            .metrics(and(channel.metrics(), NOWHERE))
                            .build()),
            channelWithSlip(
                    "owners",
                    channel -> channel.toBuilder().owners(List.of(NOWHERE)).build()),
            new Breakage(
                    "reference.resolves: an unknown member answers",
                    (plan, chance) -> Optional.of(new Broken(
                            plan.strategy().toBuilder()
                                    .team(plan.strategy()
                                            .team()
                                            .map(team -> team.toBuilder()
                                                    .answering(List.of(NOWHERE))
                                                    .build()))
                                    .build(),
                            "reference.resolves team/answering"))),
            new Breakage("reference.resolves: an unknown member attends", (plan, chance) -> {
                Review review = chance.oneOf(plan.strategy().reviews());
                return Optional.of(new Broken(
                        plan.strategy().toBuilder()
                                .reviews(Parts.replaced(
                                        plan.strategy().reviews(),
                                        review,
                                        review.toBuilder().addAttendee(NOWHERE).build()))
                                .build(),
                        at("reference.resolves", review, "attendees")));
            }),
            new Breakage("reference.resolves: a key message is for an unknown persona", (plan, chance) -> {
                KeyMessage message = chance.oneOf(plan.strategy().keyMessages());
                return Optional.of(new Broken(
                        with(
                                plan.strategy(),
                                Parts.replaced(
                                        plan.strategy().keyMessages(),
                                        message,
                                        message.toBuilder().addPersona(NOWHERE).build())),
                        at("reference.resolves", message, "personas")));
            }),
            new Breakage("text.stated: an objective has no words", (plan, chance) -> {
                Objective objective = chance.oneOf(plan.strategy().objectives());
                return Optional.of(
                        new Broken(with(plan.strategy(), objective, ""), at("text.stated", objective, "text")));
            }),
            new Breakage("text.stated: a goal has no words", (plan, chance) -> {
                Goal goal = chance.oneOf(plan.strategy().goals());
                return Optional.of(new Broken(
                        change(plan.strategy(), goal, g -> g.text(" \u200b")), at("text.stated", goal, "text")));
            }),
            new Breakage("text.stated: a tactic has no words", (plan, chance) -> {
                Tactic tactic = chance.oneOf(Parts.tactics(plan.strategy()));
                return Optional.of(new Broken(
                        change(plan.strategy(), tactic, t -> t.text("\n")), at("text.stated", tactic, "text")));
            }),
            new Breakage("text.stated: a channel has no platform", (plan, chance) -> {
                ChannelPlan channel = chance.oneOf(Parts.channels(plan.strategy()));
                return Optional.of(new Broken(
                        change(plan.strategy(), channel, c -> c.platform(Optional.empty())),
                        at("text.stated", channel, "platform")));
            }),
            new Breakage(
                    "placeholder.left: in what it is about",
                    (plan, chance) -> Optional.of(new Broken(
                            plan.strategy().toBuilder()
                                    .about(placeholder(chance))
                                    .build(),
                            "placeholder.left strategy/about"))),
            new Breakage("placeholder.left: in an objective", (plan, chance) -> {
                Objective objective = chance.oneOf(plan.strategy().objectives());
                return Optional.of(new Broken(
                        with(plan.strategy(), objective, placeholder(chance)),
                        at("placeholder.left", objective, "text")));
            }),
            new Breakage("placeholder.left: in a goal", (plan, chance) -> {
                Goal goal = chance.oneOf(plan.strategy().goals());
                return Optional.of(new Broken(
                        change(plan.strategy(), goal, g -> g.text(placeholder(chance))),
                        at("placeholder.left", goal, "text")));
            }),
            new Breakage("placeholder.left: in the source of a metric", (plan, chance) -> {
                Metric metric = chance.oneOf(plan.strategy().metrics());
                return Optional.of(new Broken(
                        change(plan.strategy(), metric, m -> m.source(placeholder(chance))),
                        at("placeholder.left", metric, "source")));
            }),
            new Breakage("placeholder.left: a target is undecided", (plan, chance) -> {
                Metric metric = chance.oneOf(plan.strategy().metrics());
                return Optional.of(new Broken(
                        change(
                                plan.strategy(),
                                metric,
                                m -> m.addTarget(new Target.Undecided("once we have sold some"))),
                        at("placeholder.left", metric, "targets")));
            }),
            new Breakage("placeholder.left: in the amount of a tactic", (plan, chance) -> {
                Tactic tactic = chance.oneOf(Parts.tactics(plan.strategy()));
                return Optional.of(new Broken(
                        change(plan.strategy(), tactic, t -> t.amount(Amount.of(1, placeholder(chance)))),
                        at("placeholder.left", tactic, "amount")));
            }),
            new Breakage("placeholder.left: in the name of a member", (plan, chance) -> {
                TeamMember member = chance.oneOf(plan.strategy().members());
                return Optional.of(new Broken(
                        plan.strategy().toBuilder()
                                .team(plan.strategy()
                                        .team()
                                        .map(team -> team.toBuilder()
                                                .members(Parts.replaced(
                                                        team.members(),
                                                        member,
                                                        member.toBuilder()
                                                                .name(placeholder(chance))
                                                                .build()))
                                                .build()))
                                .build(),
                        at("placeholder.left", member, "name")));
            }),
            new Breakage("placeholder.left: in what a persona values", (plan, chance) -> {
                Persona persona = chance.oneOf(plan.strategy().personas());
                return Optional.of(new Broken(
                        plan.strategy().toBuilder()
                                .personas(Parts.replaced(
                                        plan.strategy().personas(),
                                        persona,
                                        persona.toBuilder()
                                                .addValue(placeholder(chance))
                                                .build()))
                                .build(),
                        at("placeholder.left", persona, "values")));
            }),
            new Breakage("placeholder.left: in the reason of a channel", (plan, chance) -> {
                ChannelPlan channel = chance.oneOf(Parts.channels(plan.strategy()));
                return Optional.of(new Broken(
                        change(plan.strategy(), channel, c -> c.reason(placeholder(chance))),
                        at("placeholder.left", channel, "reason")));
            }),
            new Breakage("placeholder.left: in the voice", (plan, chance) -> {
                Pillars pillars = plan.strategy().pillars().orElseThrow();
                return Optional.of(new Broken(
                        plan.strategy().toBuilder()
                                .pillars(pillars.toBuilder()
                                        .voice(placeholder(chance))
                                        .build())
                                .build(),
                        "placeholder.left pillars/voice"));
            }),
            new Breakage(
                    "timeframe.stated: the timeframe is taken away",
                    (plan, chance) -> Optional.of(new Broken(
                            plan.strategy().toBuilder()
                                    .timeframe(Optional.empty())
                                    .build(),
                            "timeframe.stated strategy/timeframe"))));

    private PlanBreakages() {}

    private static <E extends IdentifiedElement> Breakage twice(
            String kind, Function<Strategy, List<E>> elements, BiFunction<Strategy, List<E>, Strategy> with) {
        return new Breakage("id.unique: the same " + kind + " twice", (plan, chance) -> {
            List<E> once = elements.apply(plan.strategy());
            E element = chance.oneOf(once);
            return Optional.of(
                    new Broken(with.apply(plan.strategy(), and(once, element)), at("id.unique", element) + "#2/id"));
        });
    }

    private static Strategy with(Strategy plan, List<KeyMessage> messages) {
        return plan.toBuilder()
                .positioning(plan.positioning()
                        .map(positioning ->
                                positioning.toBuilder().keyMessages(messages).build()))
                .build();
    }

    private static Breakage tacticWithSlip(String attribute, Function<Tactic, Tactic> slip) {
        return new Breakage("reference.resolves: a tactic names something unknown in " + attribute, (plan, chance) -> {
            Tactic tactic = chance.oneOf(Parts.tactics(plan.strategy()));
            return Optional.of(new Broken(
                    plan.strategy().toBuilder()
                            .tactics(Parts.replaced(plan.strategy().tactics(), tactic, slip.apply(tactic)))
                            .build(),
                    at("reference.resolves", tactic, attribute)));
        });
    }

    private static Breakage channelWithSlip(String attribute, Function<ChannelPlan, ChannelPlan> slip) {
        return new Breakage("reference.resolves: a channel names something unknown in " + attribute, (plan, chance) -> {
            ChannelPlan channel = chance.oneOf(Parts.channels(plan.strategy()));
            return Optional.of(new Broken(
                    plan.strategy().toBuilder()
                            .channels(Parts.replaced(plan.strategy().channels(), channel, slip.apply(channel)))
                            .build(),
                    at("reference.resolves", channel, attribute)));
        });
    }

    private static Strategy with(Strategy plan, Objective objective, String text) {
        return plan.toBuilder()
                .objectives(Parts.replaced(
                        plan.objectives(),
                        objective,
                        objective.toBuilder().text(text).build()))
                .build();
    }

    private static String placeholder(Chance chance) {
        return chance.one(
                "TBD",
                "tbd.",
                "(to be determined)",
                "\u8cea\u554fTBD\u3067",
                "[\u2026] wi\u0119cej",
                "LOREM IPSUM dolor");
    }
}
