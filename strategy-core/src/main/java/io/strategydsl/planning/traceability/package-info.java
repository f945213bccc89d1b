/**
 * What serves what: objectives, goals, tactics, channels, personas and metrics followed along their references, and where
 * these lead nowhere.
 *
 * <p>No method takes null, neither as an argument nor within a collection or an array, unless it says so; each throws a
 * {@link NullPointerException}.
 */
@NullMarked
package io.strategydsl.planning.traceability;

import org.jspecify.annotations.NullMarked;
