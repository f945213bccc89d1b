package io.strategydsl.growth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Counts the steps of the classes that a {@link StepCountingLoader} has loaded, which call it. It is itself not loaded anew,
 * so that tests and what they count share it.
 *
 * <p>Calls of the JDK that go through a collection or a text are steps of the method that makes them: as many as there are
 * elements or characters to go through.
 */
public final class StepCounter {
    private static final List<String> METHODS = new ArrayList<>();
    private static long[] steps = new long[1_000];

    private StepCounter() {}

    /** Returns the number by which a method is known from now on. */
    static int number(String method) {
        METHODS.add(method);
        if (METHODS.size() > steps.length) {
            steps = Arrays.copyOf(steps, 2 * steps.length);
        }
        return METHODS.size() - 1;
    }

    /** Returns how many methods are known. */
    static int methods() {
        return METHODS.size();
    }

    /** Returns the name of the method that has a number. */
    static String method(int number) {
        return METHODS.get(number);
    }

    /** Returns how many steps each method has made so far, by its number. */
    static long[] soFar() {
        return Arrays.copyOf(steps, METHODS.size());
    }

    /** A method was entered, or a loop of it goes on. */
    public static void step(int method) {
        steps[method]++;
    }

    /** As many steps as a list has elements. */
    public static boolean contains(Collection<?> collection, Object element, int method) {
        steps[method] += length(collection);
        return collection.contains(element);
    }

    /** As many steps as a list has elements, for each that is looked for. */
    public static boolean containsAll(Collection<?> collection, Collection<?> elements, int method) {
        steps[method] += (long) elements.size() * Math.max(1, length(collection));
        return collection.containsAll(elements);
    }

    /** As many steps as are added. */
    public static <T> boolean addAll(Collection<T> collection, Collection<? extends T> elements, int method) {
        steps[method] += elements.size();
        return collection.addAll(elements);
    }

    /** As many steps as a list has elements. */
    public static boolean remove(Collection<?> collection, Object element, int method) {
        steps[method] += length(collection);
        return collection.remove(element);
    }

    /** As many steps as there are elements behind the one that is removed. */
    public static Object remove(List<?> list, int index, int method) {
        steps[method] += list.size() - index;
        return list.remove(index);
    }

    /** As many steps as a list has elements. */
    public static int indexOf(List<?> list, Object element, int method) {
        steps[method] += list.size();
        return list.indexOf(element);
    }

    /** As many steps as there are elements to compare. */
    public static boolean equals(Collection<?> collection, Object other, int method) {
        steps[method] += collection == other ? 0 : collection.size();
        Object asItIs = collection;
        return asItIs.equals(other);
    }

    /** As many steps as there are elements. */
    public static int hashCode(Collection<?> collection, int method) {
        steps[method] += collection.size();
        return collection.hashCode();
    }

    /** As many steps as there are characters before the one that is found. */
    public static int indexOf(String text, int character, int method) {
        return indexOf(text, character, 0, method);
    }

    /** As many steps as there are characters before the one that is found. */
    public static int indexOf(String text, int character, int from, int method) {
        return passed(text, from, text.indexOf(character, from), method);
    }

    /** As many steps as there are characters before what is found. */
    public static int indexOf(String text, String part, int method) {
        return indexOf(text, part, 0, method);
    }

    /** As many steps as there are characters before what is found. */
    public static int indexOf(String text, String part, int from, int method) {
        return passed(text, from, text.indexOf(part, from), method);
    }

    /** As many steps as there are characters before what is found. */
    public static boolean contains(String text, CharSequence part, int method) {
        return indexOf(text, part.toString(), method) >= 0;
    }

    private static int passed(String text, int from, int found, int method) {
        steps[method] += Math.max(0, (found < 0 ? text.length() : found) - from);
        return found;
    }

    private static int length(Collection<?> collection) {
        return collection instanceof List ? collection.size() : 0;
    }
}
