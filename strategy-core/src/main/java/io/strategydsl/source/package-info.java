/**
 * A plan as Java source: {@link io.strategydsl.source.JavaSource}.
 *
 * <p>Unless a method says otherwise, passing null to it throws a {@link NullPointerException}.
 */
@NullMarked
package io.strategydsl.source;

import org.jspecify.annotations.NullMarked;
