/** Plans as text that a person reads: {@link io.strategydsl.report.StrategyText}. */
@NullMarked
package io.strategydsl.report;

import org.jspecify.annotations.NullMarked;
