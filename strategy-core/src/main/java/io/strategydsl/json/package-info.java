/** What was found in a plan, for programs: {@link io.strategydsl.json.ReportJson} and {@link io.strategydsl.json.Sarif}. */
@NullMarked
package io.strategydsl.json;

import org.jspecify.annotations.NullMarked;
