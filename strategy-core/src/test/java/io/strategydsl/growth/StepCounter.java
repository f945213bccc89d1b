package io.strategydsl.growth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts the steps of the classes that a {@link StepCountingLoader} has loaded, which call it. */
public final class StepCounter {
    private static final List<String> METHODS = new ArrayList<>();
    private static long[] stepsByMethod = new long[1_000];
    private static long steps;

    private StepCounter() {}

    /** The number by which a method is known from now on. */
    static int number(String method) {
        METHODS.add(method);
        if (METHODS.size() > stepsByMethod.length) {
            stepsByMethod = Arrays.copyOf(stepsByMethod, 2 * stepsByMethod.length);
        }
        return METHODS.size() - 1;
    }

    static long steps() {
        return steps;
    }

    /** The steps of each method that has made any. */
    static Map<String, Long> stepsByMethod() {
        Map<String, Long> byMethod = new TreeMap<>();
        for (int method = 0; method < METHODS.size(); method++) {
            if (stepsByMethod[method] > 0) {
                byMethod.merge(METHODS.get(method), stepsByMethod[method], Long::sum);
            }
        }
        return byMethod;
    }

    /** A method was entered, or a loop of it goes on. */
    public static void step(int method) {
        steps++;
        stepsByMethod[method]++;
    }

    /** As many steps as a list has elements. */
    public static boolean contains(Collection<?> collection, Object element) {
        lookThrough(collection);
        return collection.contains(element);
    }

    /** As many steps as a list has elements, for each that is looked for. */
    public static boolean containsAll(Collection<?> collection, Collection<?> elements) {
        elements.forEach(element -> lookThrough(collection));
        return collection.containsAll(elements);
    }

    /** As many steps as a list has elements. */
    public static boolean remove(Collection<?> collection, Object element) {
        lookThrough(collection);
        return collection.remove(element);
    }

    /** As many steps as there are elements behind the one that is removed. */
    public static Object remove(List<?> list, int index) {
        steps += list.size() - index;
        return list.remove(index);
    }

    /** As many steps as a list has elements. */
    public static int indexOf(List<?> list, Object element) {
        lookThrough(list);
        return list.indexOf(element);
    }

    private static void lookThrough(Collection<?> collection) {
        if (collection instanceof List) {
            steps += collection.size();
        }
    }
}
