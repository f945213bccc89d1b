/**
 * Plans and their answers as text for people, on a terminal or in a file: {@link io.strategydsl.text.StrategyText} and
 * {@link io.strategydsl.text.PlanningText}.
 *
 * <p>Unless a method says otherwise, passing null to it, also within a collection or an array, throws a
 * {@link NullPointerException}.
 */
@NullMarked
package io.strategydsl.text;

import org.jspecify.annotations.NullMarked;
