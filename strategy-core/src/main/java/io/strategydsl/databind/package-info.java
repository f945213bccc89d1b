/**
 * Plans and reports in what Jackson's databind reads and writes: {@link io.strategydsl.databind.StrategyModule}.
 *
 * <p>Unless a method says otherwise, passing null to it throws a {@link NullPointerException}.
 */
@NullMarked
package io.strategydsl.databind;

import org.jspecify.annotations.NullMarked;
