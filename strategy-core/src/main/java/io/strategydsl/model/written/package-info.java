/**
 * Values as a person or a file writes them, and back: days, numbers, names of constants. Plan files and forms share it. Not
 * exported.
 */
@NullMarked
package io.strategydsl.model.written;

import org.jspecify.annotations.NullMarked;
