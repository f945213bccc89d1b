package io.strategydsl.planning.editorial;

import com.google.common.collect.AbstractIterator;
import io.strategydsl.planning.days.Week;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Splits slots into weeks, one week at a time, including weeks without slots. */
final class EditorialWeeks extends AbstractIterator<EditorialWeek> {
    private final Iterator<Slot> slots;
    private final LocalDate lastDay;
    private @Nullable Slot nextSlot;
    private LocalDate monday;

    EditorialWeeks(Iterator<Slot> slots, LocalDate firstDay, LocalDate lastDay) {
        this.slots = slots;
        this.nextSlot = next(slots);
        this.lastDay = lastDay;
        this.monday = Week.of(firstDay).monday();
    }

    @Override
    protected @Nullable EditorialWeek computeNext() {
        if (monday.isAfter(lastDay)) {
            return endOfData();
        }
        Week week = new Week(monday);
        monday = monday.plusWeeks(1);
        List<Slot> ofTheWeek = new ArrayList<>();
        for (; nextSlot != null && nextSlot.day().isBefore(monday); nextSlot = next(slots)) {
            ofTheWeek.add(nextSlot);
        }
        return new EditorialWeek(week, ofTheWeek);
    }

    private static @Nullable Slot next(Iterator<Slot> slots) {
        return slots.hasNext() ? slots.next() : null;
    }
}
