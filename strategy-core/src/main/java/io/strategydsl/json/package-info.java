/**
 * Plans as JSON files, {@link io.strategydsl.json.StrategyJson}, and the report in formats for programs, {@link
 * io.strategydsl.json.ReportJson} and {@link io.strategydsl.json.Sarif}.
 *
 * <p>Unless a method says otherwise, passing null to it, also within a collection or an array, throws a
 * {@link NullPointerException}.
 */
@NullMarked
package io.strategydsl.json;

import org.jspecify.annotations.NullMarked;
