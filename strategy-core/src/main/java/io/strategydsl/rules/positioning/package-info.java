/** The rules on positioning, pillars and reviews. */
@NullMarked
package io.strategydsl.rules.positioning;

import org.jspecify.annotations.NullMarked;
