/** The rules on channels. */
@NullMarked
package io.strategydsl.rules.channel;

import org.jspecify.annotations.NullMarked;
