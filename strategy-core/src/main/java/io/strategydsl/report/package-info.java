/**
 * Plans and their answers as text that a person reads, {@link io.strategydsl.report.StrategyText} and {@link
 * io.strategydsl.report.PlanningText}, and what was found in them for programs: {@link io.strategydsl.report.ReportJson}
 * and {@link io.strategydsl.report.Sarif}.
 */
@NullMarked
package io.strategydsl.report;

import org.jspecify.annotations.NullMarked;
