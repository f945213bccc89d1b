/**
 * Checking a plan: {@link io.strategydsl.validation.StrategyValidator} applies rules to a strategy, and the
 * {@link io.strategydsl.validation.ValidationReport} holds everything they found, as data and as text.
 *
 * <p>Unless a method says otherwise, passing null to it, also within a collection or an array, throws a
 * {@link NullPointerException}.
 */
@NullMarked
package io.strategydsl.validation;

import org.jspecify.annotations.NullMarked;
