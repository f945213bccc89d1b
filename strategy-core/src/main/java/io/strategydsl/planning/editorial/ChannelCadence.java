package io.strategydsl.planning.editorial;

import io.strategydsl.model.Cadence;
import io.strategydsl.model.Timeframe;
import io.strategydsl.planning.days.CalendarPeriod;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * One cadence of a channel, and what the channel says that its open posts depend on.
 *
 * @param id the id of the channel
 * @param cadence the cadence
 * @param spread the mix by which open posts are given areas; an empty one if the cadence is for one area
 * @param taking the entries that take the place of its posts
 * @param stated the posts, between two days, whose areas the spread makes up for
 * @param timeframe that of the plan
 */
record ChannelCadence(
        String id,
        Cadence cadence,
        ContentSpread spread,
        List<PlannedContent> taking,
        BiFunction<LocalDate, LocalDate, Iterator<DatedArea>> stated,
        Optional<Timeframe> timeframe) {

    /** Returns the day from which periods are counted. */
    LocalDate start() {
        return timeframe.map(Timeframe::start).orElse(CalendarPeriod.FIRST_DAY);
    }

    boolean isInPlan(LocalDate day) {
        return timeframe.isEmpty() || timeframe.get().contains(day);
    }

    Iterator<LocalDate> daysTaken(LocalDate first, LocalDate last) {
        return DatedContent.days(first, last, taking, timeframe);
    }

    Iterator<DatedArea> areasStated(LocalDate first, LocalDate last) {
        return stated.apply(first, last);
    }
}
