/** How fast the validator is, measured against checks written by hand and against what users would pick instead. */
@NullMarked
package io.strategydsl.benchmark;

import org.jspecify.annotations.NullMarked;
