package io.strategydsl.planning.editorial;

import io.strategydsl.internal.Checks;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyIndex;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * What is posted where and when, and what is new: the posts, cadences and novelties of a plan as slots on the days
 * between two days, both included.
 *
 * <pre>{@code
 * EditorialCalendar.between(campfire, LocalDate.of(2017, 1, 9), LocalDate.of(2017, 1, 15))
 *     .on("instagram")
 *     .slots()
 *     .filter(Slot::isOpen)
 *     .forEach(slot -> ask(slot.day(), slot.area()));
 * }</pre>
 *
 * <p><b>Days.</b> A post on a single day is on that day, even outside the timeframe of the plan. What recurs without
 * a start begins with the plan and stays within the timeframe, as cadences do. {@link Slot#dayStated()} is false if the
 * day is only a proposal. Closing channels, dropped posts and dropped tactics are left out. A post, and a tactic that is something new, has
 * a slot on each channel that it names, even on one that the plan closes or does not have.
 *
 * <p><b>Cadence.</b> Posts are spread evenly over each day, each week from Monday, each month, quarter or year of the
 * calendar, starting with its first day: three a week are on Monday, Wednesday and Friday, one a week is on Monday, two
 * a month are on the 1st and in the middle. What is posted every second week is spread over two weeks, counted from the
 * one in which the plan starts. A range is planned with its lower end, since the rest need not be posted. Several cadences
 * of a channel add up.
 *
 * <p>The posts that the plan states are some of these: each takes the place of the nearest one of its period that is still
 * open, of two equally near ones the earlier, so that nobody sees five posts where four are planned. Only what is left is
 * open. Of several cadences, it is the one for the area and format of the post, or else for one of the two, or else for
 * everything; a post takes no place of a cadence for another area or format. Novelties of pillars and tactics take no place, since the
 * plan does not say that they are posts.
 *
 * <p><b>Content areas.</b> The open posts of a channel that has a mix, its own one or that of the strategy, are given areas as {@link ContentSpread} does, over
 * all posts since the plan started: one post a week does not always have the same area. A post that states its area
 * counts towards the shares from the start of its period, and the open posts make up for it; one that states none does
 * not count. An area that has no share counts towards the one that it counts as. Posts of a cadence for one area have that
 * area; the open posts of the first cadence for all areas make up for them as well. The count starts over every 100 periods: by then whole percents that add up to 100 come out even. Without
 * a timeframe, periods are counted from 1 January of the year 1.
 *
 * <p>Slots do not depend on the days asked for: two halves of a year have the slots of the year. Slots are computed one
 * at a time as the streams are read. What has no slot is listed apart: {@link #unplaced()} and {@link
 * #calendarsElsewhere()}.
 *
 * <p>Calendars are immutable and safe to share between threads.
 *
 * <p>Sources: Techopedia; Social Media Examiner, pillar 5.
 */
public final class EditorialCalendar {
    private static final Checks CHECKS = Checks.of("editorial calendar");

    private final StrategyIndex index;
    private final LocalDate firstDay;
    private final LocalDate lastDay;
    private final Optional<String> channel;

    private EditorialCalendar(StrategyIndex index, LocalDate firstDay, LocalDate lastDay, Optional<String> channel) {
        this.index = index;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.channel = channel;
    }

    /**
     * Returns the editorial calendar of a plan between two days, both included.
     *
     * @throws IllegalArgumentException if the last day is before the first, or a year is not between 1 and 9999
     */
    public static EditorialCalendar between(Strategy strategy, LocalDate firstDay, LocalDate lastDay) {
        CHECKS.present("strategy", strategy);
        CHECKS.day("first day", firstDay);
        CHECKS.day("last day", lastDay);
        CHECKS.daysInOrder("first day", firstDay, "last day", lastDay);
        return new EditorialCalendar(StrategyIndex.of(strategy), firstDay, lastDay, Optional.empty());
    }

    /** Returns the plan. */
    public Strategy strategy() {
        return index.strategy();
    }

    /** Returns the first day of the calendar. */
    public LocalDate firstDay() {
        return firstDay;
    }

    /** Returns the last day of the calendar. */
    public LocalDate lastDay() {
        return lastDay;
    }

    /** Returns the id of the channel if this is the part of one channel. */
    public Optional<String> channel() {
        return channel;
    }

    /**
     * Returns the part of this calendar that is on the channel; an empty one if nothing is.
     *
     * @throws IllegalArgumentException if it is blank, has more than 100 characters, or has other characters than
     *     letters, digits and {@code - _ . : @ +}
     */
    public EditorialCalendar on(String channelId) {
        return new EditorialCalendar(index, firstDay, lastDay, Optional.of(CHECKS.id("channel", channelId)));
    }

    /**
     * Returns the slots by day. Within a day they come by channel, in the order of the plan, then those of channels
     * that the plan closes or does not have, then those of no channel; within a channel, posts come first, by time of
     * day, then open ones, then novelties. Each call returns a new stream.
     */
    public Stream<Slot> slots() {
        return stream(content().slots(firstDay, lastDay));
    }

    /**
     * Returns the slots by week, from Monday to Sunday. Weeks without slots are included, so that quiet weeks are
     * noticed in time.
     */
    public Stream<EditorialWeek> weeks() {
        return stream(new EditorialWeeks(content().slots(firstDay, lastDay), firstDay, lastDay));
    }

    /**
     * Returns content for which the plan states no day, in the order of the plan: channels with their posts, posts on
     * other channels or on none, novelties of the pillars, tactics. It does not depend on the days asked for.
     */
    public List<UnplacedContent> unplaced() {
        return content().unplaced();
    }

    /**
     * Returns the calendars that are kept outside the plan: the one of the whole plan, then those of the channels, in
     * the order of the plan. The part of one channel includes the one of the whole plan, which may have posts for it.
     */
    public List<CalendarElsewhere> calendarsElsewhere() {
        return content().calendarsElsewhere();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EditorialCalendar calendar
                && firstDay.equals(calendar.firstDay)
                && lastDay.equals(calendar.lastDay)
                && channel.equals(calendar.channel)
                && strategy().equals(calendar.strategy());
    }

    @Override
    public int hashCode() {
        return Objects.hash(firstDay, lastDay, channel, strategy());
    }

    /** Returns what this calendar covers, such as "campfire-2017, on instagram, from 2017-01-09 to 2017-01-15". */
    @Override
    public String toString() {
        return strategy().id() + channel.map(id -> ", on " + id).orElse("") + ", from " + firstDay + " to " + lastDay;
    }

    private EditorialPlan content() {
        return new EditorialPlan(index, channel);
    }

    private static <T> Stream<T> stream(Iterator<T> iterator) {
        int order = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator, order), false);
    }
}
