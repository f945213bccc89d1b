/** Small helpers that the other packages share; not exported. */
@NullMarked
package io.strategydsl.internal;

import org.jspecify.annotations.NullMarked;
