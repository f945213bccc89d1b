/**
 * The values of a plan in words, for whatever is said of them: the refusals of the DSL, the findings of rules, plans and
 * answers as text. Not exported; {@code ValueWords} is where to start.
 */
@NullMarked
package io.strategydsl.model.words;

import org.jspecify.annotations.NullMarked;
