/**
 * The answers of a plan as text: agenda, capacity, coverage, editorial calendar,
 * priorities, progress and traceability.
 */
@NullMarked
package io.strategydsl.text.answers;

import org.jspecify.annotations.NullMarked;
