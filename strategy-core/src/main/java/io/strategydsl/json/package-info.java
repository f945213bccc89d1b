/**
 * What was found in a plan, for programs: {@link io.strategydsl.json.ReportJson} and {@link io.strategydsl.json.Sarif}.
 *
 * <p>No method takes null, neither as an argument nor within a collection or an array, unless it says so; each throws a
 * {@link NullPointerException}.
 */
@NullMarked
package io.strategydsl.json;

import org.jspecify.annotations.NullMarked;
