/** What stands in the sections of a brief, and in which words. Not exported; start with {@code BriefParts}. */
@NullMarked
package io.strategydsl.brief.parts;

import org.jspecify.annotations.NullMarked;
