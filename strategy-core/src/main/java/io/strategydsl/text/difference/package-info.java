/** What changed between two versions of a plan, in words. */
@NullMarked
package io.strategydsl.text.difference;

import org.jspecify.annotations.NullMarked;
