/**
 * What comes first: the tactics of a plan ranked by impact and effort, and the guesses that would change the order.
 *
 * <p>No method takes null, neither as an argument nor within a collection or an array, unless it says so; each throws a
 * {@link NullPointerException}.
 */
@NullMarked
package io.strategydsl.planning.priorities;

import org.jspecify.annotations.NullMarked;
