package io.strategydsl.planning.editorial;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.Iterators;
import io.strategydsl.model.Cadence;
import io.strategydsl.model.Per;
import io.strategydsl.model.Timeframe;
import io.strategydsl.planning.days.CalendarPeriod;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The open posts of one cadence of a channel, day by day. Whole periods are counted, so that the slots of a day do not
 * depend on the days asked for; only those between these days are returned.
 */
final class CadenceSlots extends AbstractIterator<Iterator<Slot>> {

    /** After so many posts, whole percents that add up to 100 come out even, so starting over changes nothing. */
    private static final int PERIODS_OF_A_SPREAD = 100;

    private final ChannelCadence channel;
    private final Cadence cadence;
    private final LocalDate first;
    private final LocalDate last;
    private final Iterator<LocalDate> daysTaken;
    private final Iterator<DatedArea> areasStated;

    private CalendarPeriod period;
    private LocalDate periodStart;
    private LocalDate nextPeriodStart;
    private @Nullable LocalDate nextTaken;
    private @Nullable DatedArea nextArea;
    private LocalDate day;
    private OpenPosts open;
    private RunningSpread areas;

    CadenceSlots(ChannelCadence channel, LocalDate first, LocalDate last) {
        this.channel = channel;
        this.cadence = channel.cadence();
        this.first = first;
        this.last = last;
        this.period = firstPeriod();
        this.periodStart = period.start();
        this.nextPeriodStart = periodStart;
        this.day = periodStart;
        this.open = new OpenPosts(cadence.times(), 0);
        this.areas = channel.spread().running();
        LocalDate end = periodOf(last).end();
        this.daysTaken = channel.daysTaken(day, end);
        this.areasStated = channel.areasStated(day, end);
        this.nextTaken = next(daysTaken);
        this.nextArea = next(areasStated);
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
        CalendarPeriod period = CalendarPeriod.of(cadence, timeframe.start(), timeframe.start());
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
        Iterator<Slot> slots = openSlots(today);
        if (today.isBefore(first)) {
            Iterators.advance(slots, Integer.MAX_VALUE);
        }
        return slots;
    }

    // Where areas are to be spread, the posts before count too.
    private CalendarPeriod firstPeriod() {
        CalendarPeriod asked = periodOf(first);
        long passed = passedSincePlanStart(asked);
        return channel.spread().isEmpty() || passed < 0 ? asked : asked.plus(-(passed % PERIODS_OF_A_SPREAD));
    }

    private CalendarPeriod periodOf(LocalDate then) {
        return CalendarPeriod.of(cadence, channel.start(), then);
    }

    private long passedSincePlanStart(CalendarPeriod then) {
        return then.number() - periodOf(channel.start()).number();
    }

    private void passPeriodsBeforeThoseAskedFor() {
        while (!period.plus(1).start().isAfter(first)) {
            beginPeriod();
            for (; day.isBefore(nextPeriodStart); day = day.plusDays(1)) {
                for (int posts = openOn(day); posts > 0; posts--) {
                    areas.next();
                }
            }
        }
    }

    private void beginPeriod() {
        if (passedSincePlanStart(period) % PERIODS_OF_A_SPREAD == 0) {
            areas = channel.spread().running();
        }
        open = new OpenPosts(cadence.times(), period.days());
        periodStart = nextPeriodStart;
        period = period.plus(1);
        nextPeriodStart = period.start();
        for (; nextTaken != null && nextTaken.isBefore(nextPeriodStart); nextTaken = next(daysTaken)) {
            open.takeNearest(dayOfPeriod(nextTaken));
        }
        for (; nextArea != null && nextArea.day().isBefore(nextPeriodStart); nextArea = next(areasStated)) {
            areas.add(nextArea.area());
        }
    }

    private static <T> @Nullable T next(Iterator<T> iterator) {
        return iterator.hasNext() ? iterator.next() : null;
    }

    private int dayOfPeriod(LocalDate then) {
        return (int) ChronoUnit.DAYS.between(periodStart, then);
    }

    private int openOn(LocalDate today) {
        return channel.isInPlan(today) ? open.on(dayOfPeriod(today)) : 0;
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
                        .area(cadence.area().isPresent() ? cadence.area() : areas.next())
                        .format(cadence.format())
                        .somethingNew(false)
                        .build());
    }
}
