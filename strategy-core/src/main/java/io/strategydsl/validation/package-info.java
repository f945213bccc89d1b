/**
 * Checking a plan: {@link io.strategydsl.validation.StrategyValidator} applies rules to a strategy, and the
 * {@link io.strategydsl.validation.ValidationReport} has all that they found, as data and as text.
 *
 * <p>No method takes null, neither as an argument nor within a collection or an array, unless it says so; each throws a
 * {@link NullPointerException}.
 */
@NullMarked
package io.strategydsl.validation;

import org.jspecify.annotations.NullMarked;
