package io.strategydsl.brief.mermaid;

import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Goal;
import io.strategydsl.model.IdentifiedElement;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The map from objectives over goals to channels and personas. A goal leads to the channels of the tactics that serve it. The
 * map has no more than the first so many elements, since nobody could read it; a node with dots says that there are others.
 */
public final class FlowDiagram {
    private static final int MAX_LINKS = 3 * MermaidText.MAX_LABELS;

    private final StrategyIndex index;
    private final Function<Element, String> name;
    private final IdentityHashMap<Element, String> nodes = new IdentityHashMap<>();
    private final List<String> lines = new ArrayList<>();
    private final Set<String> links = new LinkedHashSet<>();
    private boolean cut;

    private FlowDiagram(StrategyIndex index, Function<Element, String> name) {
        this.index = index;
        this.name = name;
    }

    /**
     * Returns the diagram; empty if there is no link in it.
     *
     * @param index the plan
     * @param name what an element is called
     */
    public static String of(StrategyIndex index, Function<Element, String> name) {
        FlowDiagram diagram = new FlowDiagram(index, name);
        diagram.link();
        if (diagram.links.isEmpty()) {
            return "";
        }
        String more = diagram.cut ? "\n    more[\"…\"]" : "";
        return "flowchart LR\n" + String.join("\n", diagram.lines) + more + "\n" + String.join("\n", diagram.links);
    }

    private void link() {
        Strategy strategy = index.strategy();
        for (Goal goal : strategy.goals()) {
            goal.supportedObjectives().forEach(id -> link(index.objective(id), goal));
            goal.partOf().flatMap(index::goal).ifPresent(above -> link(Optional.of(above), goal));
        }
        for (Tactic tactic : index.tactics()) {
            List<String> goals = nodes(index.servedGoals(tactic), index::goal);
            List<String> channels = nodes(tactic.channels(), index::channel);
            link(goals, channels);
        }
        strategy.channels()
                .forEach(channel -> channel.personas()
                        .forEach(id -> index.persona(id).ifPresent(persona -> link(Optional.of(channel), persona))));
        // Those that nothing supports stand alone.
        strategy.objectives().forEach(this::node);
    }

    /** Links each to each, as long as there is room for links. */
    private void link(List<String> goals, List<String> channels) {
        for (String goal : goals) {
            for (String channel : channels) {
                if (!link(goal, channel)) {
                    return;
                }
            }
        }
    }

    /** Returns the nodes of those that there is room for. */
    private List<String> nodes(Set<String> ids, Function<String, Optional<? extends IdentifiedElement>> find) {
        List<String> found = new ArrayList<>();
        ids.forEach(id -> find.apply(id).flatMap(this::node).ifPresent(found::add));
        return found;
    }

    private void link(Optional<? extends IdentifiedElement> from, IdentifiedElement to) {
        from.flatMap(this::node).ifPresent(one -> node(to).ifPresent(other -> link(one, other)));
    }

    private boolean link(String one, String other) {
        boolean hasRoom = links.size() < MAX_LINKS;
        if (hasRoom) {
            links.add("    " + one + " --> " + other);
        }
        cut |= !hasRoom;
        return hasRoom;
    }

    /** Returns the node of the element, if there is still room for it. */
    private Optional<String> node(IdentifiedElement element) {
        @Nullable String known = nodes.get(element);
        if (known == null && nodes.size() < MermaidText.MAX_LABELS) {
            known = letter(element.elementKind()) + (nodes.size() + 1);
            nodes.put(element, known);
            String label = MermaidText.quoted(name.apply(element));
            lines.add("    " + known + shape(element.elementKind(), label));
        }
        cut |= known == null;
        return Optional.ofNullable(known);
    }

    private static String letter(ElementKind kind) {
        return kind.word().substring(0, 1);
    }

    private static String shape(ElementKind kind, String label) {
        return switch (kind) {
            case OBJECTIVE -> "([" + label + "])";
            case CHANNEL -> "[/" + label + "/]";
            case PERSONA -> "((" + label + "))";
            default -> "[" + label + "]";
        };
    }
}
