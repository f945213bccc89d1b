/** The rules on the integrity of a plan: ids, references, texts, placeholders, the timeframe. */
@NullMarked
package io.strategydsl.rules.integrity;

import org.jspecify.annotations.NullMarked;
