/**
 * The plan as immutable values: a {@link io.strategydsl.model.Strategy} with its objectives, goals, metrics, tactics,
 * personas, channel plans, posts, team, listening, positioning, pillars and reviews, and the catalogues of platforms, content
 * areas and formats, goal types, measures and team functions.
 *
 * <p>Every element is created by a builder ({@code Tactic.builder("list")}), copied with changes by {@code toBuilder()} or
 * {@code withX}, compared by value, and safe to share between threads. Elements refer to
 * each other by id. A value that cannot exist (a blank id, an end before the start) is refused by the call that
 * would create it, with an {@link io.strategydsl.model.InvalidValueException}, which is an {@link
 * IllegalArgumentException}; anything that is merely missing is left for the validator to report. A method of a builder says what it refuses; {@code withX}, and the method that takes an {@code Optional}, refuse the same.
 *
 * <p>Unless a method says otherwise, passing null to it, also within a collection or an array, throws a
 * {@link NullPointerException}.
 */
@NullMarked
package io.strategydsl.model;

import org.jspecify.annotations.NullMarked;
