/** The parts of a plan as text. */
@NullMarked
package io.strategydsl.text.plan;

import org.jspecify.annotations.NullMarked;
