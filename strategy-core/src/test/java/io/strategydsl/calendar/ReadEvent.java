package io.strategydsl.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;

/**
 * An event as somebody else's program has read it.
 *
 * @param uid what identifies it
 * @param category what it is an event of
 * @param summary its title
 * @param description what else is said of it
 * @param status its status
 * @param days the days between those asked for that it fills
 * @param time its time of day
 * @param alarms how long before or after its beginning it reminds, in minutes
 */
record ReadEvent(
        String uid,
        String category,
        String summary,
        String description,
        String status,
        NavigableSet<LocalDate> days,
        Optional<LocalTime> time,
        List<Long> alarms) {}
