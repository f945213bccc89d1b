/**
 * The values of a plan in words, for refusals of the DSL, findings of rules, and plans and answers as text. Not exported;
 * start with {@code ValueWords}.
 */
@NullMarked
package io.strategydsl.model.words;

import org.jspecify.annotations.NullMarked;
