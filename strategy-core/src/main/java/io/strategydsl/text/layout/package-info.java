/** What all texts share: lines, lists and columns. */
@NullMarked
package io.strategydsl.text.layout;

import org.jspecify.annotations.NullMarked;
