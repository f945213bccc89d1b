/**
 * What serves what: objectives, goals, tactics, channels, personas and metrics followed along their references, and where
 * these lead nowhere.
 */
@NullMarked
package io.strategydsl.planning.traceability;

import org.jspecify.annotations.NullMarked;
