package io.strategydsl.model.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two that differ in what they state in one place, and in nothing else.
 *
 * @param place the place
 * @param one the one
 * @param other the other
 * @param <T> what they are
 */
public record Variation<T>(Place<T> place, T one, T other) {

    /**
     * Those of a place.
     *
     * @throws AssertionError if the model refuses every value that could be tried
     */
    static <T> List<Variation<T>> of(Place<T> place) {
        List<Variation<T>> variations = new ArrayList<>();
        for (List<List<?>> pair : Samples.pairs(place.innermost())) {
            Optional<T> one = place.holding(pair.get(0));
            Optional<T> other = place.holding(pair.get(1));
            if (one.isPresent() && other.isPresent() && !one.get().equals(other.get())) {
                variations.add(new Variation<>(place, one.get(), other.get()));
            }
        }
        if (variations.isEmpty()) {
            throw new AssertionError(
                    place + " holds none of " + Samples.of(place.innermost().role())
                            + "; its range or its role in the table, or the values in Samples, are wrong");
        }
        return variations;
    }
}
