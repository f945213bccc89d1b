/** What holds for the library as a whole. */
@NullMarked
package io.strategydsl;

import org.jspecify.annotations.NullMarked;
