/** How rules look for words in what people write, in any language and script. */
@NullMarked
package io.strategydsl.rules.words;

import org.jspecify.annotations.NullMarked;
