/**
 * Assertions and dynamic tests for unit tests of plans: {@link io.strategydsl.testing.StrategyAssertions} needs no test
 * framework, {@link io.strategydsl.testing.StrategyTests} needs JUnit Jupiter.
 *
 * <p>No method takes null, neither as an argument nor within a collection or an array, unless it says so; each throws a
 * {@link NullPointerException}.
 */
@NullMarked
package io.strategydsl.testing;

import org.jspecify.annotations.NullMarked;
