/**
 * What serves what: follows references between objectives, goals, tactics, channels, personas and metrics, and finds those
 * that dangle.
 *
 * <p>Unless a method says otherwise, passing null to it, also within a collection or an array, throws a
 * {@link NullPointerException}.
 */
@NullMarked
package io.strategydsl.planning.traceability;

import org.jspecify.annotations.NullMarked;
