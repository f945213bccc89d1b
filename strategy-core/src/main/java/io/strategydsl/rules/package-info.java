/**
 * The rules of the method, one small file each or one for a small family, and {@link io.strategydsl.rules.MethodRules}
 * with the sets that a validator starts from.
 */
@NullMarked
package io.strategydsl.rules;

import org.jspecify.annotations.NullMarked;
