/**
 * Plans written with the DSL, to copy from: the worked example of an article as it stands and finished, an invented plan
 * of a museum that reopens, and a real plan of a public institution. {@link io.strategydsl.examples.PrintExamples} prints
 * them with their reports.
 */
@NullMarked
package io.strategydsl.examples;

import org.jspecify.annotations.NullMarked;
