package io.strategydsl.properties;

import static io.strategydsl.properties.Breakage.at;

import io.strategydsl.model.Listening;
import io.strategydsl.model.ListeningBuilder;
import io.strategydsl.model.Pillars;
import io.strategydsl.model.PillarsBuilder;
import io.strategydsl.model.Positioning;
import io.strategydsl.model.PositioningBuilder;
import io.strategydsl.model.Review;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Team;
import io.strategydsl.model.TeamBuilder;
import io.strategydsl.model.TeamFunction;
import io.strategydsl.properties.Breakage.Broken;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What can go wrong with the team, with listening, positioning, pillars and reviews. */
final class TeamBreakages {
    static final List<Breakage> LIST = List.of(
            new Breakage(
                    "team.cross-functional: all sell",
                    (plan, chance) -> Optional.of(new Broken(
                            with(
                                    plan.strategy(),
                                    team -> team.members(plan.strategy().members().stream()
                                            .map(member -> member.toBuilder()
                                                    .functions(List.of(TeamFunction.SALES))
                                                    .build())
                                            .toList())),
                            "team.cross-functional team/members"))),
            lacking("team.monitoring team/answering", plan -> with(plan, team -> team.answering(List.of()))),
            lacking("team.policy team/policy", plan -> with(plan, team -> team.policy(Optional.empty()))),
            lacking(
                    "listening.audience-and-competitors listening/audience",
                    plan -> listening(plan, listening -> listening.audience(List.of()))),
            lacking(
                    "listening.audience-and-competitors listening/competitors",
                    plan -> listening(plan, listening -> listening.competitors(List.of()))),
            lacking(
                    "listening.dashboard listening/dashboard",
                    plan -> listening(plan, listening -> listening.dashboard(Optional.empty()))),
            new Breakage(
                    "listening.dashboard: nobody listens at all",
                    (plan, chance) -> Optional.of(new Broken(
                            plan.strategy().toBuilder()
                                    .listening(Optional.empty())
                                    .build(),
                            "listening.audience-and-competitors listening/audience",
                            "listening.audience-and-competitors listening/competitors",
                            "listening.dashboard listening/dashboard"))),
            new Breakage(
                    "positioning.one-thing: there is no positioning at all",
                    (plan, chance) -> Optional.of(new Broken(
                            plan.strategy().toBuilder()
                                    .positioning(Optional.empty())
                                    .posts(ChannelBreakages.changed(
                                            plan.strategy().posts(), post -> post.messages(List.of())))
                                    .build(),
                            "positioning.one-thing positioning/oneThing",
                            "positioning.key-messages positioning/keyMessages",
                            "positioning.key-messages positioning/shouldThink"))),
            new Breakage(
                    "pillar.personality: there are no pillars at all",
                    (plan, chance) -> plan.strategy()
                            .pillars()
                            .filter(pillars -> pillars.novelties().isEmpty())
                            .map(pillars -> new Broken(
                                    plan.strategy().toBuilder()
                                            .pillars(Optional.empty())
                                            .build(),
                                    "pillar.connectivity pillars/contacts",
                                    "pillar.generosity pillars/gifts",
                                    "pillar.honesty pillars/afterMistake",
                                    "pillar.personality pillars/voice"))),
            lacking(
                    "positioning.one-thing positioning/oneThing",
                    plan -> positioning(plan, positioning -> positioning.oneThing(Optional.empty()))),
            lacking(
                    "positioning.key-messages positioning/keyMessages",
                    plan -> positioning(plan, positioning -> positioning.keyMessages(List.of())).toBuilder()
                            .posts(ChannelBreakages.changed(plan.posts(), post -> post.messages(List.of())))
                            .build()),
            lacking(
                    "positioning.key-messages positioning/shouldThink",
                    plan -> positioning(plan, positioning -> positioning.shouldThink(Optional.empty()))),
            lacking(
                    "pillar.connectivity pillars/contacts",
                    plan -> pillars(plan, pillars -> pillars.contacts(List.of()))),
            lacking("pillar.generosity pillars/gifts", plan -> pillars(plan, pillars -> pillars.gifts(List.of()))),
            lacking(
                    "pillar.honesty pillars/afterMistake",
                    plan -> pillars(
                            plan,
                            pillars -> pillars.afterMistake(Optional.empty()).confidential(Optional.empty()))),
            lacking(
                    "pillar.personality pillars/voice",
                    plan -> pillars(plan, pillars -> pillars.voice(Optional.empty()))),
            lacking(
                    "review.cadence strategy/reviews",
                    plan -> plan.toBuilder().reviews(List.of()).build()),
            lacking(
                    "review.cadence strategy/reviews",
                    plan -> plan.toBuilder()
                            .reviews(plan.reviews().stream()
                                    .map(review -> review.toBuilder()
                                            .rhythm(Optional.empty())
                                            .recurrence(Optional.empty())
                                            .build())
                                    .toList())
                            .build()),
            new Breakage("review.due: the day has passed", (plan, chance) -> {
                Review review = chance.oneOf(plan.strategy().reviews());
                return Optional.of(new Broken(
                        plan.strategy().toBuilder()
                                .reviews(Parts.replaced(
                                        plan.strategy().reviews(),
                                        review,
                                        review.toBuilder()
                                                .held(List.of())
                                                .next(plan.day().minusDays(1))
                                                .build()))
                                .build(),
                        at("review.due", review, "held")));
            }));

    private TeamBreakages() {}

    /** Something that there is one of and that is taken away. */
    private static Breakage lacking(String finding, UnaryOperator<Strategy> without) {
        String rule = finding.split(" ", 2)[0];
        return new Breakage(
                rule + ": nothing in" + finding.substring(rule.length()),
                (plan, chance) -> Optional.of(new Broken(without.apply(plan.strategy()), finding)));
    }

    private static Strategy with(Strategy plan, UnaryOperator<TeamBuilder> change) {
        Team team = plan.team().orElseThrow();
        return plan.toBuilder().team(change.apply(team.toBuilder()).build()).build();
    }

    private static Strategy listening(Strategy plan, UnaryOperator<ListeningBuilder> change) {
        Listening listening = plan.listening().orElseThrow();
        return plan.toBuilder()
                .listening(change.apply(listening.toBuilder()).build())
                .build();
    }

    private static Strategy positioning(Strategy plan, UnaryOperator<PositioningBuilder> change) {
        Positioning positioning = plan.positioning().orElseThrow();
        return plan.toBuilder()
                .positioning(change.apply(positioning.toBuilder()).build())
                .build();
    }

    private static Strategy pillars(Strategy plan, UnaryOperator<PillarsBuilder> change) {
        Pillars pillars = plan.pillars().orElseThrow();
        return plan.toBuilder()
                .pillars(change.apply(pillars.toBuilder()).build())
                .build();
    }
}
