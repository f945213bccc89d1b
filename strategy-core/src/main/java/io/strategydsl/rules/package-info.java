/**
 * The rules of the method: {@link io.strategydsl.rules.MethodRules} has the sets that a validator starts from.
 *
 * <p>Unless a method says otherwise, passing null to it, also within a collection or an array, throws a
 * {@link NullPointerException}.
 */
@NullMarked
package io.strategydsl.rules;

import org.jspecify.annotations.NullMarked;
