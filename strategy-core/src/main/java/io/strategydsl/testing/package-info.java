/**
 * Assertions and dynamic tests for unit tests of plans: {@link io.strategydsl.testing.StrategyAssertions} needs no test
 * framework, {@link io.strategydsl.testing.StrategyTests} needs JUnit Jupiter.
 *
 * <p>Unless a method says otherwise, passing null to it, also within a collection or an array, throws a
 * {@link NullPointerException}.
 */
@NullMarked
package io.strategydsl.testing;

import org.jspecify.annotations.NullMarked;
