/** Briefs as HTML pages. Not exported; start with {@code HtmlPage}. */
@NullMarked
package io.strategydsl.brief.html;

import org.jspecify.annotations.NullMarked;
