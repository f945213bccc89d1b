/**
 * Whether a plan is on track: metrics against what was due by a day, reviews against their cadence, and both rolled up
 * for goals and objectives.
 *
 * <p>No method takes null, neither as an argument nor within a collection or an array, unless it says so; each throws a
 * {@link NullPointerException}.
 */
@NullMarked
package io.strategydsl.planning.progress;

import org.jspecify.annotations.NullMarked;
