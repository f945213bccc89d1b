/** Briefs as Markdown. Not exported; start with {@code MarkdownPage}. */
@NullMarked
package io.strategydsl.brief.markdown;

import org.jspecify.annotations.NullMarked;
