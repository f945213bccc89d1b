/**
 * Who owes what by when: the tactics of a plan day by day and week by week, and how much each owner has to do.
 */
@NullMarked
package io.strategydsl.planning.agenda;

import org.jspecify.annotations.NullMarked;
