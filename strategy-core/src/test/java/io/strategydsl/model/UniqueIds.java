package io.strategydsl.model;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A plan in which no id is given twice: of several elements with one id, the first. */
public final class UniqueIds {
    private UniqueIds() {}

    public static Strategy in(Strategy plan) {
        return plan.toBuilder()
                .objectives(unique(plan.objectives()))
                .team(plan.team()
                        .map(team ->
                                team.toBuilder().members(unique(team.members())).build()))
                .personas(unique(plan.personas()))
                .goals(unique(plan.goals()))
                .metrics(unique(plan.metrics()))
                .tactics(unique(plan.tactics()))
                .channels(unique(plan.channels()))
                .positioning(plan.positioning()
                        .map(positioning -> positioning.toBuilder()
                                .keyMessages(unique(positioning.keyMessages()))
                                .build()))
                .reviews(unique(plan.reviews()))
                .build();
    }

    private static <T extends IdentifiedElement> Collection<T> unique(List<T> elements) {
        Map<String, T> first = new LinkedHashMap<>();
        elements.forEach(element -> first.putIfAbsent(element.id(), element));
        return first.values();
    }
}
