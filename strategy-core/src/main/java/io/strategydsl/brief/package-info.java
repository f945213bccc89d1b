/**
 * A plan as a page for people who never see code: {@link io.strategydsl.brief.Brief}, as Markdown and as HTML.
 *
 * <p>Unless a method says otherwise, passing null to it, also within a collection or an array, throws a
 * {@link NullPointerException}.
 */
@NullMarked
package io.strategydsl.brief;

import org.jspecify.annotations.NullMarked;
