/** How rules find words in texts, in any language and script. */
@NullMarked
package io.strategydsl.rules.words;

import org.jspecify.annotations.NullMarked;
