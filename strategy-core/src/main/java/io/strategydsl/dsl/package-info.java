/**
 * The fluent way to write a plan: {@link io.strategydsl.dsl.StrategyDsl#strategy} and one scope of verbs for each kind
 * of element.
 *
 * <p>A scope is valid until the lambda that receives it returns. Verbs that state several values add to them; every
 * other verb can be called once per element. Elements refer to each other by id, even before the other one
 * is written. A value that cannot exist is refused by the verb that states it, with a message that names the element;
 * anything that is merely missing is left for the validator to report.
 *
 * <p>What all verbs throw:
 *
 * <ul>
 *   <li>{@link NullPointerException} if an argument, or one of several, is null;
 *   <li>{@link io.strategydsl.model.InvalidValueException}, which is an {@link IllegalArgumentException}, if an argument
 *       is something that cannot exist: an invalid id, a text with control characters, an end before its start;
 *   <li>{@link IllegalStateException} if the verb states one value and was called before, or if the lambda of its scope
 *       has returned.
 * </ul>
 *
 * <p>A verb that throws states nothing. Exceptions thrown by a lambda pass through unchanged, and the element that it was
 * writing is not added to the plan.
 */
@NullMarked
package io.strategydsl.dsl;

import org.jspecify.annotations.NullMarked;
