package io.strategydsl.picture;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Goal;
import io.strategydsl.model.IdentifiedElement;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Objective;
import io.strategydsl.model.Persona;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The elements of a map in columns, from objectives to personas, ordered so that what is linked is near each other. Links are
 * those that the elements state, so there are no more of them than the plan has references.
 */
final class MapColumns {
    private final StrategyIndex index;
    private final PictureWords words;
    private final IdentityHashMap<IdentifiedElement, MapNode> nodes = new IdentityHashMap<>();
    private final Map<MapNode, Integer> places = new HashMap<>();
    private final Set<ElementKind> kinds = EnumSet.noneOf(ElementKind.class);
    private final List<List<MapNode>> columns = new ArrayList<>();

    MapColumns(StrategyIndex index, PictureWords words) {
        this.index = index;
        this.words = words;
        columns.add(place(objectives()));
        columns.add(place(goals()));
        columns.add(place(metricsAndTactics()));
        columns.add(place(channels()));
        columns.add(place(personas()));
        columns.forEach(this::nameAll);
    }

    /** Returns the columns: objectives, goals, metrics with tactics, channels, personas. */
    List<List<MapNode>> columns() {
        return columns;
    }

    /** Returns whether the map has an element of the kind. */
    boolean hasAny(ElementKind kind) {
        return kinds.contains(kind);
    }

    /** Returns the nodes of elements that references find. */
    <T extends IdentifiedElement> List<MapNode> nodes(Collection<String> ids, Function<String, Optional<T>> find) {
        List<MapNode> found = new ArrayList<>();
        for (String id : ids) {
            find.apply(id).map(nodes::get).ifPresent(found::add);
        }
        return found;
    }

    private List<MapNode> place(List<MapNode> column) {
        for (int i = 0; i < column.size(); i++) {
            places.put(column.get(i), i);
        }
        return column;
    }

    private void nameAll(List<MapNode> column) {
        Map<ElementKind, Integer> counts = new HashMap<>();
        for (MapNode node : column) {
            ElementKind kind = node.element().elementKind();
            kinds.add(kind);
            node.call(words.code(kind, counts.merge(kind, 1, Integer::sum)));
        }
    }

    private MapNode node(IdentifiedElement element, String name, int depth, List<MapNode> left) {
        MapNode node = new MapNode(element, name, depth);
        nodes.put(element, node);
        left.forEach(node::link);
        return node;
    }

    private List<MapNode> objectives() {
        List<MapNode> objectives = new ArrayList<>();
        for (Objective each : index.strategy().objectives()) {
            objectives.add(node(each, Names.of(each), 0, List.of()));
        }
        return objectives;
    }

    /** Returns the goals with those that are part of them below them; last those that are part of each other in a cycle. */
    private List<MapNode> goals() {
        List<MapNode> goals = new ArrayList<>();
        List<Goal> tops = new ArrayList<>(index.topLevelGoals());
        tops.sort(Comparator.comparingDouble(goal -> meanPlace(objectives(goal))));
        tops.forEach(top -> addBranch(top, goals));
        for (Goal goal : index.strategy().goals()) {
            if (!nodes.containsKey(goal)) {
                goals.add(node(goal, Names.of(goal), 0, objectives(goal)));
            }
        }
        return goals;
    }

    private record Step(Goal goal, int depth) {}

    private void addBranch(Goal top, List<MapNode> goals) {
        Deque<Step> steps = new ArrayDeque<>();
        steps.push(new Step(top, 0));
        while (!steps.isEmpty()) {
            Step step = steps.pop();
            if (nodes.containsKey(step.goal())) {
                continue;
            }
            goals.add(node(step.goal(), Names.of(step.goal()), step.depth(), objectives(step.goal())));
            List<Goal> parts = parts(step.goal());
            for (int i = parts.size() - 1; i >= 0; i--) {
                steps.push(new Step(parts.get(i), step.depth() + 1));
            }
        }
    }

    /** Goals name by id what they are part of, and an id finds the first goal that has it. */
    private List<Goal> parts(Goal goal) {
        return index.goal(goal.id()).filter(found -> found == goal).isPresent() ? index.subGoals(goal) : List.of();
    }

    private List<MapNode> objectives(Goal goal) {
        return nodes(goal.supportedObjectives(), index::objective);
    }

    private List<MapNode> metricsAndTactics() {
        List<MapNode> column = new ArrayList<>();
        for (Metric each : index.strategy().metrics()) {
            column.add(node(each, Names.of(each, words), 0, nodes(index.measuredGoals(each), index::goal)));
        }
        for (Tactic each : index.tactics()) {
            column.add(node(each, Names.of(each), 0, nodes(index.servedGoals(each), index::goal)));
        }
        column.sort(Comparator.comparingInt(node -> firstPlace(node.left())));
        return column;
    }

    private List<MapNode> channels() {
        Map<String, List<MapNode>> tactics = new HashMap<>();
        for (Tactic each : index.tactics()) {
            MapNode node = nodes.get(each);
            if (node != null) {
                each.channels()
                        .forEach(id -> tactics.computeIfAbsent(id, any -> new ArrayList<>())
                                .add(node));
            }
        }
        List<MapNode> channels = new ArrayList<>();
        for (ChannelPlan each : index.channels()) {
            channels.add(node(each, Names.of(each, words), 0, linked(each, index.channel(each.id()), tactics)));
        }
        return ordered(channels);
    }

    private List<MapNode> personas() {
        Map<String, List<MapNode>> channels = new HashMap<>();
        for (ChannelPlan each : index.channels()) {
            MapNode node = nodes.get(each);
            if (node != null) {
                each.personas()
                        .forEach(id -> channels.computeIfAbsent(id, any -> new ArrayList<>())
                                .add(node));
            }
        }
        List<MapNode> personas = new ArrayList<>();
        for (Persona each : index.strategy().personas()) {
            personas.add(node(each, Names.of(each), 0, linked(each, index.persona(each.id()), channels)));
        }
        return ordered(personas);
    }

    /** References find the first element that has an id, so that only it has links. */
    private static List<MapNode> linked(
            IdentifiedElement element, Optional<? extends IdentifiedElement> found, Map<String, List<MapNode>> byId) {
        return found.isPresent() && found.get() == element ? byId.getOrDefault(element.id(), List.of()) : List.of();
    }

    private List<MapNode> ordered(List<MapNode> column) {
        column.sort(Comparator.comparingDouble(node -> meanPlace(node.left())));
        return column;
    }

    private double meanPlace(List<MapNode> linked) {
        return linked.stream()
                .mapToInt(node -> places.getOrDefault(node, 0))
                .average()
                .orElse(Double.MAX_VALUE);
    }

    private int firstPlace(List<MapNode> linked) {
        return linked.stream()
                .mapToInt(node -> places.getOrDefault(node, 0))
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
