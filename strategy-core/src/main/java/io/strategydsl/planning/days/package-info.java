/**
 * The days on which something is planned, the weeks they lie in, and the periods in which something is due: what the other
 * answers share.
 *
 * <p>No method takes null, neither as an argument nor within a collection or an array, unless it says so; each throws a
 * {@link NullPointerException}.
 */
@NullMarked
package io.strategydsl.planning.days;

import org.jspecify.annotations.NullMarked;
