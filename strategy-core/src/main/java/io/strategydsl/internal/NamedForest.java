package io.strategydsl.internal;

import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A forest of elements that name the one above them, by their places in a list. A name finds the first of several elements
 * that have it, so nothing is below a later one.
 */
public final class NamedForest {
    private final Map<String, Integer> places;
    private final Forest forest;

    private NamedForest(Map<String, Integer> places, Forest forest) {
        this.places = places;
        this.forest = forest;
    }

    /**
     * Reads what is above what.
     *
     * @param elements the elements
     * @param name what others call an element
     * @param above what the one above it is called
     */
    public static <E> NamedForest of(List<E> elements, Function<E, String> name, Function<E, Optional<String>> above) {
        Map<String, Integer> places = Maps.newHashMapWithExpectedSize(elements.size());
        for (int place = 0; place < elements.size(); place++) {
            places.putIfAbsent(name.apply(elements.get(place)), place);
        }
        int[] parents = new int[elements.size()];
        for (int place = 0; place < parents.length; place++) {
            Optional<String> parent = above.apply(elements.get(place));
            parents[place] = parent.isEmpty() ? Forest.NONE : places.getOrDefault(parent.get(), Forest.NONE);
        }
        return new NamedForest(places, Forest.of(parents));
    }

    /** Returns the elements as nodes, by their places. */
    public Forest forest() {
        return forest;
    }

    /** Returns the place of the element that a name finds, or {@link Forest#NONE}. */
    public int place(String name) {
        return places.getOrDefault(name, Forest.NONE);
    }

    /** Returns the things that name the elements of each branch, by their places among all of them. */
    public <T> Branches naming(List<T> things, Function<T, ? extends Collection<String>> names) {
        Branches.Builder branches = Branches.of(forest);
        for (int thing = 0; thing < things.size(); thing++) {
            for (String name : names.apply(things.get(thing))) {
                int place = place(name);
                if (place != Forest.NONE) {
                    branches.add(place, thing);
                }
            }
        }
        return branches.build();
    }
}
