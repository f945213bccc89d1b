/** The rules on tactics: who does what when, in which order, and for what. */
@NullMarked
package io.strategydsl.rules.tactic;

import org.jspecify.annotations.NullMarked;
