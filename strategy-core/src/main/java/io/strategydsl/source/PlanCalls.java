package io.strategydsl.source;

import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Goal;
import io.strategydsl.model.IdentifiedElement;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Post;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.table.Attribute;
import io.strategydsl.model.table.Role;
import io.strategydsl.model.table.Table;
import io.strategydsl.source.ElementCalls.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The calls that state a whole plan, each element inside the one that it belongs to where the order of the plan allows it. */
final class PlanCalls {
    private final Strategy plan;
    private final ElementCalls elements;
    private final Nesting goals;
    private final Nesting channels;
    private final Map<Integer, List<Call>> inGoals = new HashMap<>();
    private final Map<Integer, List<Call>> inChannels = new HashMap<>();

    private PlanCalls(Strategy plan, ElementCalls elements) {
        this.plan = plan;
        this.elements = elements;
        goals = Nesting.of(
                ids(plan.goals()),
                plan.goals().stream()
                        .map(goal -> goal.primary() ? Optional.<String>empty() : goal.partOf())
                        .toList());
        channels = Nesting.flat(ids(plan.channels()));
        place(plan.metrics(), Metric::measuredGoals, goals, ids(plan.goals()), inGoals);
        place(plan.tactics(), Tactic::servedGoals, goals, ids(plan.goals()), inGoals);
        place(plan.posts(), Post::channels, channels, ids(plan.channels()), inChannels);
    }

    /** Returns the calls that a plan consists of. */
    static List<Call> of(Strategy plan, ElementCalls elements) {
        return new PlanCalls(plan, elements).all();
    }

    private static List<String> ids(List<? extends IdentifiedElement> elements) {
        return elements.stream().map(IdentifiedElement::id).toList();
    }

    private <E extends Element> void place(
            List<E> placed,
            Function<E, Collection<String>> named,
            Nesting nesting,
            List<String> ids,
            Map<Integer, List<Call>> calls) {
        List<Integer> places = nesting.places(placed.stream().map(named).toList());
        for (int i = 0; i < placed.size(); i++) {
            Optional<String> holder = nesting.holder(places.get(i)).map(ids::get);
            calls.computeIfAbsent(places.get(i), place -> new ArrayList<>())
                    .add(elements.of(placed.get(i), new Place(i, holder), List.of()));
        }
    }

    private List<Call> all() {
        Table<Element> table = Table.of(ElementKind.STRATEGY);
        List<Call> calls = new ArrayList<>();
        for (Attribute attribute : table.form().attributes()) {
            Collection<?> values = table.values(plan, attribute);
            if (attribute.role() instanceof Role.Inner inner) {
                addElements(inner.kind(), values, calls);
            } else if (!values.isEmpty()) {
                calls.addAll(elements.calls(plan, attribute, values, Place.at(0)));
            }
        }
        return calls;
    }

    private void addElements(ElementKind kind, Collection<?> values, List<Call> calls) {
        switch (kind) {
            case GOAL -> {
                calls.addAll(at(inGoals, 0));
                addGoals(goals.atTheTop(), Optional.empty(), calls);
            }
            case CHANNEL -> {
                calls.addAll(at(inChannels, 0));
                addChannels(calls);
            }
            case METRIC, TACTIC, POST -> {
                // They are stated where their goals and channels are.
            }
            default -> {
                int index = 0;
                for (Object value : values) {
                    calls.add(elements.of((Element) value, Place.at(index), List.of()));
                    index++;
                }
            }
        }
    }

    private void addGoals(List<Integer> numbers, Optional<String> outer, List<Call> calls) {
        for (int number : numbers) {
            Goal goal = plan.goals().get(number);
            List<Call> inside = new ArrayList<>(at(inGoals, goals.beginning(number)));
            addGoals(goals.inside(number), Optional.of(goal.id()), inside);
            calls.add(elements.of(goal, new Place(number, outer), inside));
            calls.addAll(at(inGoals, goals.end(number)));
        }
    }

    private void addChannels(List<Call> calls) {
        for (int number : channels.atTheTop()) {
            calls.add(elements.of(
                    plan.channels().get(number), Place.at(number), at(inChannels, channels.beginning(number))));
            calls.addAll(at(inChannels, channels.end(number)));
        }
    }

    private static List<Call> at(Map<Integer, List<Call>> calls, int place) {
        return calls.getOrDefault(place, List.of());
    }
}
