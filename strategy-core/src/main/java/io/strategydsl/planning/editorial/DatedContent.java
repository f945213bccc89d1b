package io.strategydsl.planning.editorial;

import com.google.common.collect.Iterators;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Timeframe;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * A post of a channel on one of its days.
 *
 * @param day the day
 * @param number which of the posts of the channel it is
 * @param post the post
 */
record DatedContent(LocalDate day, int number, PlannedContent post) {
    /** Within a day by the time of day; those without one come last. */
    private static final Comparator<DatedContent> ORDER = Comparator.comparing(DatedContent::day)
            .thenComparing(dated -> dated.post().time().isEmpty())
            .thenComparing(dated -> dated.post().time().orElse(LocalTime.MIN))
            .thenComparingInt(DatedContent::number);

    /** Returns all of the posts between two days, both included, by day, time of day and then in their order. */
    static Iterator<DatedContent> between(
            LocalDate first, LocalDate last, List<PlannedContent> posts, Optional<Timeframe> timeframe) {
        List<DatedContent> once = new ArrayList<>();
        List<Iterator<DatedContent>> all = new ArrayList<>();
        for (int i = 0; i < posts.size(); i++) {
            int number = i;
            PlannedContent post = posts.get(i);
            if (post.schedule().isPresent() && post.schedule().get() instanceof Schedule.Once single) {
                // Most posts are on one day, and most of them not between these two.
                if (!single.day().isBefore(first) && !single.day().isAfter(last)) {
                    once.add(new DatedContent(single.day(), number, post));
                }
            } else {
                all.add(post.days(timeframe, first, last)
                        .map(day -> new DatedContent(day, number, post))
                        .iterator());
            }
        }
        once.sort(ORDER);
        all.add(once.iterator());
        return Iterators.mergeSorted(all, ORDER);
    }

    Slot slot() {
        return post.on(day);
    }
}
