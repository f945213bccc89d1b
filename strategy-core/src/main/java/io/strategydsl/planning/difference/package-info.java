/**
 * What changed between two versions of a plan, element by element and attribute by attribute.
 *
 * <p>No method takes null, neither as an argument nor within a collection or an array, unless it says so; each throws a
 * {@link NullPointerException}.
 */
@NullMarked
package io.strategydsl.planning.difference;

import org.jspecify.annotations.NullMarked;
