package io.strategydsl.planning.editorial;

import com.google.common.collect.Iterators;
import io.strategydsl.model.Cadence;
import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.Per;
import io.strategydsl.model.Timeframe;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The open posts of a channel, by its cadences: each entry takes the place of a post of one of them, and the first one for
 * all areas makes up for the posts whose areas are stated.
 */
final class ChannelCadences {
    private final ChannelPlan channel;
    private final ContentSpread spread;
    private final List<PlannedContent> entries;
    private final Optional<Timeframe> timeframe;
    private final List<Cadence> cadences;
    private final List<List<PlannedContent>> taking = new ArrayList<>();

    ChannelCadences(
            ChannelPlan channel, ContentSpread spread, List<PlannedContent> entries, Optional<Timeframe> timeframe) {
        this.channel = channel;
        this.spread = spread;
        this.entries = entries;
        this.timeframe = timeframe;
        this.cadences = channel.cadences().stream()
                .filter(cadence -> cadence.per() != Per.PER_EVENT)
                .toList();
        for (int number = 0; number < cadences.size(); number++) {
            taking.add(new ArrayList<>());
        }
        CadenceFit fit = new CadenceFit(cadences);
        for (PlannedContent entry : entries) {
            Optional<Integer> number = fit.numberFor(entry.area(), entry.format());
            if (number.isPresent()) {
                taking.get(number.get()).add(entry);
            }
        }
    }

    /** Returns the open posts of each cadence between two days, both included. */
    List<Iterator<Slot>> openSlots(LocalDate first, LocalDate last) {
        List<Iterator<Slot>> slots = new ArrayList<>();
        boolean makesUp = true;
        for (int number = 0; number < cadences.size(); number++) {
            boolean forAllAreas = cadences.get(number).area().isEmpty();
            slots.add(Iterators.concat(new CadenceSlots(cadence(number, forAllAreas && makesUp), first, last)));
            makesUp = makesUp && !forAllAreas;
        }
        return slots;
    }

    private ChannelCadence cadence(int number, boolean makesUp) {
        Cadence cadence = cadences.get(number);
        List<PlannedContent> own = taking.get(number);
        if (cadence.area().isPresent()) {
            return new ChannelCadence(
                    channel.id(),
                    cadence,
                    ContentSpread.of(List.of()),
                    own,
                    (first, last) -> Collections.emptyIterator(),
                    timeframe);
        }
        return new ChannelCadence(
                channel.id(),
                cadence,
                spread,
                own,
                makesUp ? this::areasStated : (first, last) -> areasStated(own, first, last),
                timeframe);
    }

    /** Returns the posts whose areas are stated: entries, and what is posted by a cadence for one area. */
    private Iterator<DatedArea> areasStated(LocalDate first, LocalDate last) {
        if (spread.isEmpty()) {
            return Collections.emptyIterator();
        }
        List<Iterator<DatedArea>> all = new ArrayList<>();
        all.add(areasStated(entries, first, last));
        for (int number = 0; number < cadences.size(); number++) {
            if (cadences.get(number).area().isPresent()) {
                all.add(Iterators.transform(
                        Iterators.concat(new CadenceSlots(cadence(number, false), first, last)),
                        slot -> new DatedArea(slot.day(), slot.area().orElseThrow())));
            }
        }
        return all.size() == 1 ? all.get(0) : Iterators.mergeSorted(all, DatedArea.ORDER);
    }

    private Iterator<DatedArea> areasStated(List<PlannedContent> some, LocalDate first, LocalDate last) {
        return DatedContent.areas(first, last, some, timeframe);
    }
}
