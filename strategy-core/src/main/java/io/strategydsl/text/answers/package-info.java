/** What a plan answers as text: agenda, editorial calendar, priorities, progress and traces. */
@NullMarked
package io.strategydsl.text.answers;

import org.jspecify.annotations.NullMarked;
