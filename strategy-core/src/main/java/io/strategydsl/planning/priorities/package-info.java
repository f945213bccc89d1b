/**
 * What comes first: the tactics of a plan ranked by impact and effort, and the guesses that would change the order.
 *
 * <p>Unless a method says otherwise, passing null to it, also within a collection or an array, throws a
 * {@link NullPointerException}.
 */
@NullMarked
package io.strategydsl.planning.priorities;

import org.jspecify.annotations.NullMarked;
