package io.strategydsl.text.answers;

import io.strategydsl.internal.Counts;
import io.strategydsl.internal.Lines;
import io.strategydsl.model.IdentifiedElement;
import io.strategydsl.model.table.Titles;
import io.strategydsl.text.layout.Ids;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Describes the elements between objectives and personas, and remembers which have been written. */
final class TraceWords {
    private static final String NONE = "(none)";

    // By identity: a plan can have two elements that are equal, and loses neither.
    private final Set<IdentifiedElement> written = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Returns whether the element has not been written before, and counts it as written from now on. */
    boolean isNew(IdentifiedElement element) {
        return written.add(element);
    }

    /** Returns "goal influencers: Build relationships". */
    static String titled(IdentifiedElement element) {
        return Ids.titled(name(element), Titles.of(element));
    }

    /** Returns "goal influencers, see above". */
    static String seeAbove(IdentifiedElement element) {
        return name(element) + ", see above";
    }

    private static String name(IdentifiedElement element) {
        return element.elementKind().word() + " " + element.id();
    }

    /** Returns "owner brian", "owners brian, hailley", "owner (none)". */
    static String named(String word, Collection<String> ids) {
        return (ids.size() > 1 ? Counts.plural(word) : word) + " " + listed(ids);
    }

    /** Returns "brian, hailley", "(none)". */
    static String listed(Collection<String> ids) {
        return ids.isEmpty() ? NONE : String.join(", ", ids);
    }

    /** Returns "personas owner, customer", and no more than ten of them: "personas p0, p1, ... and more". */
    static String someNamed(String word, Stream<String> ids) {
        List<String> first = ids.distinct().limit(Lines.MAX_SHOWN + 1).toList();
        return first.size() > Lines.MAX_SHOWN
                ? named(word, first.subList(0, Lines.MAX_SHOWN)) + " and more"
                : named(word, first);
    }

    /**
     * Returns the first ids under which something is found: one more than are shown, to know whether there are more.
     */
    static List<String> someFound(Collection<String> ids, Function<String, Optional<?>> find) {
        return ids.stream()
                .filter(id -> find.apply(id).isPresent())
                .limit(Lines.MAX_SHOWN + 1)
                .toList();
    }

    /** Returns "goal (none)". */
    static String missing(String word) {
        return word + " " + NONE;
    }

    /** Returns the ids under which something is found. */
    static Set<String> found(Collection<String> ids, Function<String, Optional<?>> find) {
        Set<String> found = new LinkedHashSet<>();
        for (String id : ids) {
            if (find.apply(id).isPresent()) {
                found.add(id);
            }
        }
        return found;
    }

    /** Returns the elements by what they refer to. */
    static <E> Map<String, List<E>> byReference(Collection<E> elements, Function<E, Set<String>> references) {
        Map<String, List<E>> byReference = new HashMap<>();
        for (E element : elements) {
            references
                    .apply(element)
                    .forEach(id -> byReference
                            .computeIfAbsent(id, any -> new ArrayList<>())
                            .add(element));
        }
        return byReference;
    }

    static List<String> ids(Collection<? extends IdentifiedElement> elements) {
        return elements.stream().map(IdentifiedElement::id).toList();
    }
}
