/** The rules on what is posted: mix, cadence, calendar, novelty. */
@NullMarked
package io.strategydsl.rules.content;

import org.jspecify.annotations.NullMarked;
