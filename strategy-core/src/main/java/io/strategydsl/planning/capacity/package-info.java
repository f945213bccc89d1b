/**
 * Who has the hours for what: what tactics and posts ask of each member of the team in each week, and what still fits.
 *
 * <p>Unless a method says otherwise, passing null to it, also within a collection or an array, throws a
 * {@link NullPointerException}.
 */
@NullMarked
package io.strategydsl.planning.capacity;

import org.jspecify.annotations.NullMarked;
