/**
 * Plans and their answers as text for people, on a terminal or in a file: {@link io.strategydsl.text.StrategyText} and
 * {@link io.strategydsl.text.PlanningText}.
 *
 * <p>No method takes null, neither as an argument nor within a collection or an array, unless it says so; each throws a
 * {@link NullPointerException}.
 */
@NullMarked
package io.strategydsl.text;

import org.jspecify.annotations.NullMarked;
