/** The rules on goals and objectives. */
@NullMarked
package io.strategydsl.rules.goal;

import org.jspecify.annotations.NullMarked;
