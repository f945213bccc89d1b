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
        return between(first, last, posts, timeframe, DatedContent::new, ORDER);
    }

    /** Returns the days between two days, both included, on which the posts are, each as often as there is one. */
    static Iterator<LocalDate> days(
            LocalDate first, LocalDate last, List<PlannedContent> posts, Optional<Timeframe> timeframe) {
        return between(first, last, posts, timeframe, (day, number, post) -> day, Comparator.naturalOrder());
    }

    /** Returns the areas that the posts state, on the days between two days, both included, by day. */
    static Iterator<DatedArea> areas(
            LocalDate first, LocalDate last, List<PlannedContent> posts, Optional<Timeframe> timeframe) {
        List<PlannedContent> stating = new ArrayList<>();
        for (PlannedContent post : posts) {
            if (post.area().isPresent()) {
                stating.add(post);
            }
        }
        return between(
                first,
                last,
                stating,
                timeframe,
                (day, number, post) -> new DatedArea(day, post.area().orElseThrow()),
                DatedArea.ORDER);
    }

    private static <T> Iterator<T> between(
            LocalDate first,
            LocalDate last,
            List<PlannedContent> posts,
            Optional<Timeframe> timeframe,
            OnADay<T> onADay,
            Comparator<? super T> order) {
        List<T> once = new ArrayList<>();
        List<Iterator<T>> all = new ArrayList<>();
        for (int i = 0; i < posts.size(); i++) {
            int number = i;
            PlannedContent post = posts.get(i);
            if (post.schedule().isPresent() && post.schedule().get() instanceof Schedule.Once single) {
                // Most posts are on one day, and most of them not between these two.
                if (!single.day().isBefore(first) && !single.day().isAfter(last)) {
                    once.add(onADay.of(single.day(), number, post));
                }
            } else {
                all.add(post.days(timeframe, first, last)
                        .map(day -> onADay.of(day, number, post))
                        .iterator());
            }
        }
        once.sort(order);
        all.add(once.iterator());
        return all.size() == 1 ? once.iterator() : Iterators.mergeSorted(all, order);
    }

    /** What is made of a post on one of its days. */
    private interface OnADay<T> {
        T of(LocalDate day, int number, PlannedContent post);
    }

    Slot slot() {
        return post.on(day);
    }
}
