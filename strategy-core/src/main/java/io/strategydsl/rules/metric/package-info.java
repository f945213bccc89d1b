/** The rules on metrics and their targets. */
@NullMarked
package io.strategydsl.rules.metric;

import org.jspecify.annotations.NullMarked;
