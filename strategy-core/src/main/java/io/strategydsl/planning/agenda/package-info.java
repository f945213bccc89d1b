/**
 * Who has to do what by when: the tactics of a plan by day and by week, and how much each owner has to do.
 *
 * <p>No method takes null, neither as an argument nor within a collection or an array, unless it says so; each throws a
 * {@link NullPointerException}.
 */
@NullMarked
package io.strategydsl.planning.agenda;

import org.jspecify.annotations.NullMarked;
