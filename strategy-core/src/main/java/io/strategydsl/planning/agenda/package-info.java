/**
 * Who has to do what by when: the tactics and posts of a plan by day and by week, and how much each owner has to do.
 *
 * <p>Unless a method says otherwise, passing null to it, also within a collection or an array, throws a
 * {@link NullPointerException}.
 */
@NullMarked
package io.strategydsl.planning.agenda;

import org.jspecify.annotations.NullMarked;
