/**
 * The fluent way to write a plan: {@link io.strategydsl.dsl.StrategyDsl#strategy} and one scope of verbs for each kind
 * of element.
 *
 * <p>A scope lives as long as the lambda that it is handed to. Verbs that can hold several values add to them; every
 * other verb can be called once on an element. Elements refer to each other by id, and may do so before the other one
 * is written. What cannot exist is refused by the verb that states it, with a message that names the element; what is
 * merely missing is left for the validator to report.
 *
 * <p>What all verbs throw:
 *
 * <ul>
 *   <li>{@link NullPointerException} if an argument, or one of several, is null;
 *   <li>{@link IllegalArgumentException} if an argument is something that cannot exist: an id that is none, a text with
 *       control characters, an end before its start;
 *   <li>{@link IllegalStateException} if the verb states one value and was called before, or if the lambda of its scope
 *       has returned.
 * </ul>
 *
 * <p>A verb that throws has stated nothing. Exceptions that a lambda throws pass through unchanged, and the element that
 * it was writing is not part of the plan.
 */
@NullMarked
package io.strategydsl.dsl;

import org.jspecify.annotations.NullMarked;
