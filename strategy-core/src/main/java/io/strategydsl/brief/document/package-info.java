/** A brief before it is written in a format: its sections and what stands in them. Not exported. */
@NullMarked
package io.strategydsl.brief.document;

import org.jspecify.annotations.NullMarked;
