/**
 * What carries what: which personas, key messages, goals and objectives are carried by which tactics, posts and channels,
 * and what is left out.
 *
 * <p>Unless a method says otherwise, passing null to it, also within a collection or an array, throws a
 * {@link NullPointerException}.
 */
@NullMarked
package io.strategydsl.planning.coverage;

import org.jspecify.annotations.NullMarked;
