/**
 * The rules of the method, one small file each or one for a small family, and {@link io.strategydsl.rules.MethodRules}
 * with the sets that a validator starts from.
 *
 * <p>No method takes null, neither as an argument nor within a collection or an array, unless it says so; each throws a
 * {@link NullPointerException}.
 */
@NullMarked
package io.strategydsl.rules;

import org.jspecify.annotations.NullMarked;
