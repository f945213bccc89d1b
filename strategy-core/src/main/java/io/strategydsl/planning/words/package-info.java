/** What answers about a plan say of it besides numbers and days. Not exported. */
@NullMarked
package io.strategydsl.planning.words;

import org.jspecify.annotations.NullMarked;
