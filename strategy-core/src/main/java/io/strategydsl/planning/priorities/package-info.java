/**
 * What comes first: the tactics of a plan ranked by impact and effort, and the guesses that would change the order.
 */
@NullMarked
package io.strategydsl.planning.priorities;

import org.jspecify.annotations.NullMarked;
