package io.strategydsl.planning.editorial;

import com.google.common.collect.Iterators;
import io.strategydsl.model.Timeframe;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * An entry of a channel on one of its days.
 *
 * @param day the day
 * @param number which of the entries of the channel it is
 * @param entry the entry
 */
record DatedContent(LocalDate day, int number, PlannedContent entry) {
    private static final Comparator<DatedContent> ORDER =
            Comparator.comparing(DatedContent::day).thenComparingInt(DatedContent::number);

    /** Returns all of the entries between two days, both included, by day and then in their order. */
    static Iterator<DatedContent> between(
            LocalDate first, LocalDate last, List<PlannedContent> entries, Optional<Timeframe> timeframe) {
        List<Iterator<DatedContent>> all = new ArrayList<>();
        for (PlannedContent entry : entries) {
            int number = all.size();
            all.add(entry.days(timeframe, first, last)
                    .map(day -> new DatedContent(day, number, entry))
                    .iterator());
        }
        return Iterators.mergeSorted(all, ORDER);
    }

    Slot slot() {
        return entry.on(day);
    }
}
