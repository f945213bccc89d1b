package io.strategydsl.planning.editorial;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.Iterators;
import io.strategydsl.model.Cadence;
import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.Per;
import io.strategydsl.model.Timeframe;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The slots of a channel with a cadence, day by day. Whole periods are counted, so that the slots of a day do not
 * depend on the days asked for; only those between these days are returned.
 */
final class CadenceSlots extends AbstractIterator<Iterator<Slot>> {

    /** After so many posts, whole percents that add up to 100 come out even, so starting over changes nothing. */
    private static final int PERIODS_OF_A_SPREAD = 100;

    private final ChannelPlan channel;
    private final Cadence cadence;
    private final Optional<Timeframe> timeframe;
    private final LocalDate first;
    private final LocalDate last;
    private final ContentSpread spread;
    private final Iterator<DatedContent> posts;

    private CalendarPeriod period;
    private LocalDate periodStart;
    private LocalDate nextPeriodStart;
    private @Nullable DatedContent nextPost;
    private LocalDate day;
    private OpenPosts open;
    private RunningSpread areas;
    private final Deque<DatedContent> postsOfPeriod = new ArrayDeque<>();

    CadenceSlots(
            ChannelPlan channel,
            Cadence cadence,
            List<PlannedContent> posts,
            Optional<Timeframe> timeframe,
            LocalDate first,
            LocalDate last) {
        this.channel = channel;
        this.cadence = cadence;
        this.timeframe = timeframe;
        this.first = first;
        this.last = last;
        this.spread = ContentSpread.of(channel.mix());
        this.period = firstPeriod();
        this.periodStart = period.start();
        this.nextPeriodStart = periodStart;
        this.day = periodStart;
        this.open = new OpenPosts(cadence.times(), 0);
        this.areas = spread.running();
        LocalDate end = CalendarPeriod.of(cadence.per(), last).end();
        this.posts = DatedContent.between(day, end, posts, timeframe);
        this.nextPost = next(this.posts);
        passPeriodsBeforeThoseAskedFor();
    }

    /** Returns why the cadence falls on no day of the plan, if it falls on none. */
    static Optional<UnplacedContent.Reason> whyOnNoDay(Cadence cadence, Optional<Timeframe> timeframe) {
        if (cadence.per() == Per.PER_EVENT) {
            return Optional.of(UnplacedContent.Reason.PER_EVENT);
        }
        return timeframe.isEmpty() || isInAnyDayOf(timeframe.get(), cadence)
                ? Optional.empty()
                : Optional.of(UnplacedContent.Reason.NO_DAY_IN_PLAN);
    }

    // Each period has a post on its first day, so only a plan within a period can miss them all.
    private static boolean isInAnyDayOf(Timeframe timeframe, Cadence cadence) {
        CalendarPeriod period = CalendarPeriod.of(cadence.per(), timeframe.start());
        if (timeframe.contains(period.plus(1).start())) {
            return true;
        }
        OpenPosts posts = new OpenPosts(cadence.times(), period.days());
        return IntStream.range(0, period.days())
                .anyMatch(day ->
                        posts.on(day) > 0 && timeframe.contains(period.start().plusDays(day)));
    }

    @Override
    protected @Nullable Iterator<Slot> computeNext() {
        if (day.isAfter(last)) {
            return endOfData();
        }
        if (day.equals(nextPeriodStart)) {
            beginPeriod();
        }
        LocalDate today = day;
        day = day.plusDays(1);
        Iterator<Slot> slots = Iterators.concat(postsOn(today).iterator(), openSlots(today));
        if (today.isBefore(first)) {
            Iterators.advance(slots, Integer.MAX_VALUE);
        }
        return slots;
    }

    // Where areas are to be spread, the posts before count too.
    private CalendarPeriod firstPeriod() {
        CalendarPeriod asked = CalendarPeriod.of(cadence.per(), first);
        long passed = passedSincePlanStart(asked);
        return spread.isEmpty() || passed < 0 ? asked : asked.plus(-(passed % PERIODS_OF_A_SPREAD));
    }

    private long passedSincePlanStart(CalendarPeriod then) {
        LocalDate start = timeframe.map(Timeframe::start).orElse(CalendarPeriod.FIRST_DAY);
        return then.number() - CalendarPeriod.of(cadence.per(), start).number();
    }

    private void passPeriodsBeforeThoseAskedFor() {
        while (!period.plus(1).start().isAfter(first)) {
            beginPeriod();
            postsOfPeriod.clear();
            for (; day.isBefore(nextPeriodStart); day = day.plusDays(1)) {
                for (int posts = openOn(day); posts > 0; posts--) {
                    areas.next();
                }
            }
        }
    }

    private void beginPeriod() {
        if (passedSincePlanStart(period) % PERIODS_OF_A_SPREAD == 0) {
            areas = spread.running();
        }
        open = new OpenPosts(cadence.times(), period.days());
        periodStart = nextPeriodStart;
        period = period.plus(1);
        nextPeriodStart = period.start();
        for (; nextPost != null && nextPost.day().isBefore(nextPeriodStart); nextPost = next(posts)) {
            open.takeNearest(dayOfPeriod(nextPost.day()));
            nextPost.post().area().ifPresent(areas::add);
            postsOfPeriod.add(nextPost);
        }
    }

    private static @Nullable DatedContent next(Iterator<DatedContent> posts) {
        return posts.hasNext() ? posts.next() : null;
    }

    private int dayOfPeriod(LocalDate then) {
        return (int) ChronoUnit.DAYS.between(periodStart, then);
    }

    private List<Slot> postsOn(LocalDate today) {
        List<Slot> slots = new ArrayList<>();
        while (!postsOfPeriod.isEmpty() && postsOfPeriod.element().day().equals(today)) {
            slots.add(postsOfPeriod.remove().slot());
        }
        return slots;
    }

    private int openOn(LocalDate today) {
        boolean inPlan = timeframe.isEmpty() || timeframe.get().contains(today);
        return inPlan ? open.on(dayOfPeriod(today)) : 0;
    }

    // One at a time, since there may be thousands.
    private Iterator<Slot> openSlots(LocalDate today) {
        return Iterators.transform(
                Collections.nCopies(openOn(today), channel.id()).iterator(),
                id -> ImmutableSlot.builder()
                        .day(today)
                        .dayStated(false)
                        .channel(id)
                        .kind(SlotKind.CADENCE)
                        .area(areas.next())
                        .somethingNew(false)
                        .build());
    }
}
