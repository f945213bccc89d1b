/**
 * The elements and parts of a plan, their attributes, and what each attribute can hold: the model, written down once for
 * all code that walks a plan. Not exported; start with {@code Table}.
 */
@NullMarked
package io.strategydsl.model.table;

import org.jspecify.annotations.NullMarked;
