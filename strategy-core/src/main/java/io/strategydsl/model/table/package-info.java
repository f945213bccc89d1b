/**
 * What elements and parts of a plan there are, which attributes they have, and what each of these can hold: the model,
 * written down once for whatever walks a plan. Not exported; {@code Table} is where to start.
 */
@NullMarked
package io.strategydsl.model.table;

import org.jspecify.annotations.NullMarked;
