/**
 * The plan as immutable values: a {@link io.strategydsl.model.Strategy} with its objectives, goals, metrics, tactics,
 * personas, channel plans, team, listening, positioning, pillars and reviews, and the catalogues of platforms, goal
 * types, measures and team functions.
 *
 * <p>Every element is made by a builder ({@code Tactic.builder("list")}), changed into another value by
 * {@code toBuilder()} or {@code withX}, compared by what it holds, and safe to share between threads. Elements refer to
 * each other by id. What cannot exist (a blank id, null, an end before the start) is refused by the call that would make
 * it, with an {@link IllegalArgumentException}; what is merely missing is left for the validator to report. A method of a
 * builder says what it refuses; {@code withX}, and the method that takes an {@code Optional}, refuse the same.
 *
 * <p>No method takes null, neither as an argument nor within a collection or an array, unless it says so; each throws a
 * {@link NullPointerException}.
 */
@NullMarked
package io.strategydsl.model;

import org.jspecify.annotations.NullMarked;
