package io.strategydsl.planning.coverage;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Goal;
import io.strategydsl.model.IdentifiedElement;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Post;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which element of a plan leads to which. From objectives to personas it is what {@code Traceability} follows; besides, tactics
 * and channels lead to the posts that carry them out or are on them, and posts to the key messages that they say.
 *
 * <p>Many goals inherit one set of objectives, and many posts serve the goals of one tactic. Such a set is a node of its own,
 * so that there are no more links than references in the plan.
 */
final class CoverageLinks {
    private final StrategyIndex index;
    private final Map<ElementKind, List<IdentifiedElement>> byKind = new EnumMap<>(ElementKind.class);
    /** The same, each element once even if the plan lists it twice. */
    private final Map<ElementKind, List<IdentifiedElement>> once = new EnumMap<>(ElementKind.class);

    // By identity, since comparing elements is as slow as following them.
    private final Map<IdentifiedElement, Integer> numbers = new IdentityHashMap<>();
    private final Map<Set<String>, Integer> setsOfObjectives = new IdentityHashMap<>();
    private final Map<Set<String>, Integer> setsOfGoals = new IdentityHashMap<>();
    private final Links.Builder leading = new Links.Builder();
    private final Links.Builder saying = new Links.Builder();
    private final Links towardsPersonas;
    private final Links towardsMessages;

    CoverageLinks(StrategyIndex index) {
        this.index = index;
        for (ElementKind kind : ElementKind.values()) {
            if (kind == ElementKind.METRIC
                    || CoverageGap.CARRIED.contains(kind)
                    || CoverageGap.CARRIERS.contains(kind)) {
                addAll(kind);
            }
        }
        once.values().forEach(all -> all.forEach(this::link));
        this.towardsPersonas = leading.build();
        this.towardsMessages = saying.build();
    }

    private void addAll(ElementKind kind) {
        List<IdentifiedElement> all = new ArrayList<>();
        List<IdentifiedElement> distinct = new ArrayList<>();
        byKind.put(kind, all);
        once.put(kind, distinct);
        for (Element element : kind.elements(index.strategy())) {
            if (element instanceof IdentifiedElement identified && !isLeftOut(identified)) {
                all.add(identified);
                if (!numbers.containsKey(identified)) {
                    distinct.add(identified);
                    saying.node();
                    numbers.put(identified, leading.node());
                }
            }
        }
    }

    /** Returns whether it is a tactic or a post that was dropped, or a channel that is closing. */
    private static boolean isLeftOut(IdentifiedElement element) {
        return (element instanceof Tactic tactic && tactic.isDropped())
                || (element instanceof Post post && post.isDropped())
                || (element instanceof ChannelPlan channel && channel.isClosing());
    }

    private void link(IdentifiedElement element) {
        int number = number(element);
        if (element instanceof Goal goal) {
            link(set(setsOfObjectives, ElementKind.OBJECTIVE, index.supportedObjectives(goal)), number);
            index.parent(goal).ifPresent(parent -> leading.link(number(parent), number));
        } else if (element instanceof Metric metric) {
            link(set(setsOfGoals, ElementKind.GOAL, index.measuredGoals(metric)), number);
        } else if (element instanceof Tactic tactic) {
            link(set(setsOfGoals, ElementKind.GOAL, index.servedGoals(tactic)), number);
            tactic.movedMetrics().forEach(id -> link(found(ElementKind.METRIC, id), number));
            linkToAll(number, ElementKind.CHANNEL, tactic.channels());
            linkToAll(number, ElementKind.PERSONA, tactic.personas());
        } else if (element instanceof ChannelPlan channel) {
            linkToAll(number, ElementKind.PERSONA, channel.personas());
        } else if (element instanceof Post post) {
            link(post, number);
        }
    }

    private void link(Post post, int number) {
        link(set(setsOfGoals, ElementKind.GOAL, index.servedGoals(post)), number);
        linkToAll(number, ElementKind.CHANNEL, post.channels());
        linkToAll(number, ElementKind.PERSONA, post.personas());
        Integer tactic = post.tactic().map(id -> found(ElementKind.TACTIC, id)).orElse(null);
        link(tactic, number);
        says(tactic, number);
        post.channels().forEach(id -> says(found(ElementKind.CHANNEL, id), number));
        for (String id : post.messages()) {
            Integer message = found(ElementKind.KEY_MESSAGE, id);
            if (message != null) {
                saying.link(number, message);
            }
        }
    }

    private void linkToAll(int number, ElementKind kind, Set<String> ids) {
        for (String id : ids) {
            Integer found = found(kind, id);
            if (found != null) {
                leading.link(number, found);
            }
        }
    }

    private void link(@Nullable Integer from, int number) {
        if (from != null) {
            leading.link(from, number);
        }
    }

    private void says(@Nullable Integer from, int post) {
        if (from != null) {
            saying.link(from, post);
        }
    }

    /** Returns the node of a set, to which all lead that it names. */
    private int set(Map<Set<String>, Integer> known, ElementKind kind, Set<String> ids) {
        Integer set = known.get(ids);
        if (set != null) {
            return set;
        }
        int added = leading.node();
        known.put(ids, added);
        ids.forEach(id -> link(found(kind, id), added));
        return added;
    }

    /** Returns the number of the element that references find; null if there is none, or it is left out. */
    private @Nullable Integer found(ElementKind kind, String id) {
        return index.find(kind, id).map(numbers::get).orElse(null);
    }

    private int number(IdentifiedElement element) {
        Integer number = numbers.get(element);
        if (number == null) {
            throw new IllegalStateException(element + " is not linked");
        }
        return number;
    }

    /** Returns the elements of a kind that are not left out, in the order of the plan. */
    List<IdentifiedElement> all(ElementKind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** Returns, by number, what the element carries or is carried by, if that is of this kind; itself included. */
    boolean[] with(IdentifiedElement element, ElementKind kind) {
        int number = number(element);
        boolean carrier = CoverageGap.CARRIERS.contains(element.elementKind());
        return reached(carrier ? kind : element.elementKind(), carrier, number);
    }

    /**
     * Returns, by number, which elements have anything of a kind, as carriers or as carried.
     *
     * @param carried the kind of what is carried
     * @param kind the kind that they may have, which is either the same or one of carriers
     */
    boolean[] having(ElementKind carried, ElementKind kind) {
        int[] all = all(kind).stream().mapToInt(this::number).toArray();
        return reached(carried, CoverageGap.CARRIERS.contains(kind), all);
    }

    /** Returns what carriers carry, or what carries what is carried. */
    private boolean[] reached(ElementKind carried, boolean fromCarriers, int... numbers) {
        Links links = carried == ElementKind.KEY_MESSAGE ? towardsMessages : towardsPersonas;
        boolean down = carried == ElementKind.KEY_MESSAGE || carried == ElementKind.PERSONA;
        return down == fromCarriers ? links.from(numbers) : links.to(numbers);
    }

    /** Returns the elements of a kind that were reached, each once, in the order of the plan. */
    List<IdentifiedElement> of(ElementKind kind, boolean[] reached) {
        List<IdentifiedElement> found = new ArrayList<>();
        for (IdentifiedElement element : once.getOrDefault(kind, List.of())) {
            if (reached[number(element)]) {
                found.add(element);
            }
        }
        return found;
    }

    /** Returns whether the element was reached. */
    boolean is(IdentifiedElement element, boolean[] reached) {
        return reached[number(element)];
    }
}
