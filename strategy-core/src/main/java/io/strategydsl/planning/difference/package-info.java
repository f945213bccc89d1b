/**
 * What changed between two versions of a plan, element by element and attribute by attribute.
 *
 * <p>Unless a method says otherwise, passing null to it, also within a collection or an array, throws a
 * {@link NullPointerException}.
 */
@NullMarked
package io.strategydsl.planning.difference;

import org.jspecify.annotations.NullMarked;
