/**
 * Checking a plan: {@link io.strategydsl.validation.StrategyValidator} applies rules to a strategy, and the
 * {@link io.strategydsl.validation.ValidationReport} tells all that they found, as data and as text.
 */
@NullMarked
package io.strategydsl.validation;

import org.jspecify.annotations.NullMarked;
