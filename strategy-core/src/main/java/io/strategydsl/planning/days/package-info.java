/**
 * The days on which something is planned, the weeks that contain them, and the periods in which something is due: shared
 * by the other {@code planning} packages.
 *
 * <p>Unless a method says otherwise, passing null to it, also within a collection or an array, throws a
 * {@link NullPointerException}.
 */
@NullMarked
package io.strategydsl.planning.days;

import org.jspecify.annotations.NullMarked;
