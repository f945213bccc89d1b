/**
 * Whether a plan is on track: metrics against what was due by a day, reviews against their cadence, and both rolled up
 * for goals and objectives.
 */
@NullMarked
package io.strategydsl.planning.progress;

import org.jspecify.annotations.NullMarked;
