/**
 * What is posted where and when: posts, cadences and novelties of a plan as slots of a calendar.
 *
 * <p>Unless a method says otherwise, passing null to it, also within a collection or an array, throws a
 * {@link NullPointerException}.
 */
@NullMarked
package io.strategydsl.planning.editorial;

import org.jspecify.annotations.NullMarked;
