package io.strategydsl.planning.difference;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.IdentifiedElement;
import io.strategydsl.model.Strategy;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a plan states whatever the order, read from the model by reflection: what the comparison is held against, which
 * knows nothing of how it is done.
 */
final class StatedPlan {
    /** The attributes that hold elements, which are compared as elements. */
    private static final Set<String> SECTIONS = Set.of(
            "objectives",
            "milestones",
            "team",
            "members",
            "personas",
            "goals",
            "metrics",
            "tactics",
            "channels",
            "posts",
            "listening",
            "keyMessages",
            "positioning",
            "pillars",
            "reviews");

    private static final Set<String> HOLDING = Set.of("Strategy", "Team", "Positioning");

    private final Strategy strategy;

    StatedPlan(Strategy strategy) {
        this.strategy = strategy;
    }

    /** The accessors of what the elements of a type hold, without those that hold other elements, and the id. */
    static Set<String> attributes(Class<?> type) {
        boolean whole = type == Strategy.class;
        Set<String> names = new TreeSet<>();
        for (Class<?> generated : type.getPermittedSubclasses()) {
            Arrays.stream(generated.getDeclaredFields())
                    .filter(field ->
                            !Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers()))
                    .map(field -> field.getName())
                    .forEach(names::add);
        }
        if (HOLDING.contains(type.getSimpleName())) {
            names.removeAll(SECTIONS);
        }
        if (!whole) {
            names.remove("id");
        }
        return names;
    }

    static Class<?> type(Element element) {
        return element.getClass().getInterfaces()[0];
    }

    static Map<String, Object> stated(Element element) {
        return attributes(type(element)).stream()
                .collect(Collectors.toMap(
                        name -> name, name -> unordered(value(element, name)), (a, b) -> a, TreeMap::new));
    }

    static Object value(Element element, String accessor) {
        try {
            return type(element).getMethod(accessor).invoke(element);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static Object unordered(Object value) {
        return value instanceof List<?> list ? ImmutableMultiset.copyOf(list) : value;
    }

    /** Everything that the plan states, equal for another plan exactly when that one states the same in any order. */
    Object all() {
        ImmutableMultiset.Builder<Object> all = ImmutableMultiset.builder();
        for (ElementKind kind : ElementKind.values()) {
            for (Element element : kind.elements(strategy)) {
                all.add(List.of(kind, id(element), stated(element)));
            }
        }
        return all.build();
    }

    /** What differs: the element and its attribute, or just the element where only one plan has it. */
    Set<String> differences(Strategy other) {
        ImmutableSet.Builder<String> differences = ImmutableSet.builder();
        for (ElementKind kind : ElementKind.values()) {
            Map<String, List<Element>> ours = byId(strategy, kind);
            Map<String, List<Element>> theirs = byId(other, kind);
            Set<String> ids = new TreeSet<>(ours.keySet());
            ids.addAll(theirs.keySet());
            for (String id : ids) {
                String name = kind + " " + id;
                differences.addAll(
                        differences(name, ours.getOrDefault(id, List.of()), theirs.getOrDefault(id, List.of())));
            }
        }
        return differences.build();
    }

    private static Set<String> differences(String name, List<Element> ours, List<Element> theirs) {
        Set<String> differences = new TreeSet<>();
        if (statedByAll(ours).equals(statedByAll(theirs))) {
            return differences;
        }
        for (int i = 0; i < Math.max(ours.size(), theirs.size()); i++) {
            String numbered = name + "#" + (i + 1);
            if (i >= ours.size() || i >= theirs.size()) {
                differences.add(numbered);
                continue;
            }
            Map<String, Object> was = stated(ours.get(i));
            Map<String, Object> is = stated(theirs.get(i));
            was.forEach((attribute, value) -> {
                if (!value.equals(is.get(attribute))) {
                    differences.add(numbered + " " + attribute);
                }
            });
        }
        return differences;
    }

    private static ImmutableMultiset<Object> statedByAll(List<Element> elements) {
        return elements.stream().map(StatedPlan::stated).collect(ImmutableMultiset.toImmutableMultiset());
    }

    private static Map<String, List<Element>> byId(Strategy strategy, ElementKind kind) {
        return new HashMap<>(kind.elements(strategy).stream()
                .collect(Collectors.groupingBy(StatedPlan::id, LinkedHashMap::new, Collectors.toList())));
    }

    private static String id(Element element) {
        return Optional.of(element)
                .filter(each -> each.elementKind() != ElementKind.STRATEGY)
                .filter(IdentifiedElement.class::isInstance)
                .map(each -> ((IdentifiedElement) each).id())
                .orElse("");
    }
}
