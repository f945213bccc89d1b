package io.strategydsl.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A row of a timeline.
 *
 * @param title what it is about
 * @param marks what is on it
 * @param words what it says instead, where nothing is on it
 * @param isEndless whether it is ongoing
 * @param milestone the day of the milestone that it is, if it is one
 */
record TimelineRow(
        String title, List<TimelineMarks.Mark> marks, String words, boolean isEndless, Optional<LocalDate> milestone) {

    /** Returns where it begins, for the order of rows: what has no mark comes last. */
    double begins() {
        return marks.isEmpty() ? Double.MAX_VALUE : marks.get(0).left();
    }

    boolean isLate() {
        return marks.stream().anyMatch(mark -> mark.state() == TimelineMarks.State.LATE);
    }
}
