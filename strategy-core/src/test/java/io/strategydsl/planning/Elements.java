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
import io.strategydsl.model.StrategyBuilder;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.Team;
import io.strategydsl.model.TeamMember;
import java.util.List;
import java.util.function.Function;

/** The elements of a kind, and a plan with others in their place. */
final class Elements {

    private Elements() {}

    static List<? extends Element> of(Strategy strategy, ElementKind kind) {
        return switch (kind) {
            case STRATEGY -> List.of(strategy);
            case OBJECTIVE -> strategy.objectives();
            case TEAM -> strategy.team().stream().toList();
            case MEMBER -> strategy.members();
            case PERSONA -> strategy.personas();
            case GOAL -> strategy.goals();
            case METRIC -> strategy.metrics();
            case TACTIC -> strategy.tactics();
            case CHANNEL -> strategy.channels();
            case LISTENING -> strategy.listening().stream().toList();
            case POSITIONING -> strategy.positioning().stream().toList();
            case PILLARS -> strategy.pillars().stream().toList();
            case REVIEW -> strategy.reviews();
        };
    }

    static Strategy with(Strategy strategy, ElementKind kind, List<? extends Element> elements) {
        StrategyBuilder builder = strategy.toBuilder();
        return switch (kind) {
            case STRATEGY -> (Strategy) elements.get(0);
            case OBJECTIVE -> builder.objectives(as(Objective.class, elements)).build();
            case TEAM ->
                builder.team(as(Team.class, elements).stream().findFirst()).build();
            case MEMBER ->
                builder.team(strategy.team().orElseGet(() -> Team.builder().build()).toBuilder()
                                .members(as(TeamMember.class, elements))
                                .build())
                        .build();
            case PERSONA -> builder.personas(as(Persona.class, elements)).build();
            case GOAL -> builder.goals(as(Goal.class, elements)).build();
            case METRIC -> builder.metrics(as(Metric.class, elements)).build();
            case TACTIC -> builder.tactics(as(Tactic.class, elements)).build();
            case CHANNEL -> builder.channels(as(ChannelPlan.class, elements)).build();
            case LISTENING ->
                builder.listening(as(Listening.class, elements).stream().findFirst())
                        .build();
            case POSITIONING ->
                builder.positioning(as(Positioning.class, elements).stream().findFirst())
                        .build();
            case PILLARS ->
                builder.pillars(as(Pillars.class, elements).stream().findFirst())
                        .build();
            case REVIEW -> builder.reviews(as(Review.class, elements)).build();
        };
    }

    private static <E extends Element> List<E> as(Class<E> type, List<? extends Element> elements) {
        return elements.stream().map((Function<Element, E>) type::cast).toList();
    }
}
