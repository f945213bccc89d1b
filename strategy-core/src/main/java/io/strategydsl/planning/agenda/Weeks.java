package io.strategydsl.planning.agenda;

import com.google.common.collect.AbstractIterator;
import io.strategydsl.planning.days.Week;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Splits occurrences into weeks, one week at a time. */
final class Weeks extends AbstractIterator<AgendaWeek> {
    private final Iterator<Occurrence> occurrences;
    private Optional<Occurrence> next;

    Weeks(Iterator<Occurrence> occurrences) {
        this.occurrences = occurrences;
        this.next = read();
    }

    @Override
    protected @Nullable AgendaWeek computeNext() {
        if (next.isEmpty()) {
            return endOfData();
        }
        Week week = next.get().week();
        List<Occurrence> due = new ArrayList<>();
        while (next.isPresent() && next.get().week().equals(week)) {
            due.add(next.get());
            next = read();
        }
        return new AgendaWeek(week, due);
    }

    private Optional<Occurrence> read() {
        return occurrences.hasNext() ? Optional.of(occurrences.next()) : Optional.empty();
    }
}
