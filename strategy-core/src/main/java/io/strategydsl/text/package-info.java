/** Plans and their answers as text that a person reads on a terminal: {@link io.strategydsl.text.StrategyText} and {@link
 * io.strategydsl.text.PlanningText}. */
@NullMarked
package io.strategydsl.text;

import org.jspecify.annotations.NullMarked;
