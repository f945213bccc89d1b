/**
 * Whether a plan is on track: metrics against what was due by a day, reviews against their cadence, and both rolled up
 * for goals and objectives.
 *
 * <p>Unless a method says otherwise, passing null to it, also within a collection or an array, throws a
 * {@link NullPointerException}.
 */
@NullMarked
package io.strategydsl.planning.progress;

import org.jspecify.annotations.NullMarked;
