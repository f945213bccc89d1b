/**
 * What is posted where and when: cadences, entries and novelties of a plan as slots of a calendar.
 *
 * <p>No method takes null, neither as an argument nor within a collection or an array, unless it says so; each throws a
 * {@link NullPointerException}.
 */
@NullMarked
package io.strategydsl.planning.editorial;

import org.jspecify.annotations.NullMarked;
