package io.strategydsl.planning.editorial;

import io.strategydsl.model.ContentArea;
import java.time.LocalDate;

/**
 * A post whose area the plan states.
 *
 * @param day the day of the post
 * @param area its area
 */
record DatedArea(LocalDate day, ContentArea area) {}
