/**
 * What somebody typed into a form, as an element of a plan: {@link io.strategydsl.form.Draft} takes texts by the names of
 * fields and returns the element, or all that is wrong with it, each at its field.
 *
 * <p>Unless a method says otherwise, passing null to a method or constructor of this package throws a {@link
 * NullPointerException}.
 */
@NullMarked
package io.strategydsl.form;

import org.jspecify.annotations.NullMarked;
