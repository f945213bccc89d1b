package io.strategydsl.planning.editorial;

import io.strategydsl.model.ContentArea;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * A post whose area the plan states.
 *
 * @param day the day of the post
 * @param area its area
 */
record DatedArea(LocalDate day, ContentArea area) {
    /** By day alone: how often an area is stated counts, and not in which order. */
    static final Comparator<DatedArea> ORDER = Comparator.comparing(DatedArea::day);
}
