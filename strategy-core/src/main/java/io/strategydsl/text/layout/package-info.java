/** The building blocks of texts: lines, lists and facts. Not exported. */
@NullMarked
package io.strategydsl.text.layout;

import org.jspecify.annotations.NullMarked;
