/**
 * An agenda for calendar applications: {@link io.strategydsl.calendar.ICalendar}.
 *
 * <p>Unless a method says otherwise, passing null to it, also within a collection or an array, throws a
 * {@link NullPointerException}.
 */
@NullMarked
package io.strategydsl.calendar;

import org.jspecify.annotations.NullMarked;
