/**
 * For the unit tests of those who write plans: {@link io.strategydsl.testing.StrategyAssertions} needs no test framework,
 * {@link io.strategydsl.testing.StrategyTests} needs JUnit Jupiter.
 */
@NullMarked
package io.strategydsl.testing;

import org.jspecify.annotations.NullMarked;
