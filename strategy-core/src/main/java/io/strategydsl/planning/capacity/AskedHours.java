package io.strategydsl.planning.capacity;

import io.strategydsl.internal.Checks;
import io.strategydsl.model.IdentifiedElement;
import java.math.BigDecimal;
import java.util.Comparator;

/**
 * What a tactic or a post asks for.
 *
 * @param element the tactic or post
 * @param hours how many hours
 */
public record AskedHours(IdentifiedElement element, BigDecimal hours) {

    /** What asks for most first; tactics before posts, and by id, where it is the same. */
    static final Comparator<AskedHours> MOST_FIRST = Comparator.comparing(AskedHours::hours)
            .reversed()
            .thenComparing(asked -> asked.element().elementKind())
            .thenComparing(asked -> asked.element().id());

    /**
     * @throws IllegalArgumentException if the hours are negative
     */
    public AskedHours {
        Checks checks = Checks.of("asked hours");
        element = checks.present("element", element);
        hours = checks.sum("hours", hours);
    }
}
