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
    private final Iterator<DueTactic> dueTactics;
    private Optional<DueTactic> next;

    Weeks(Iterator<DueTactic> dueTactics) {
        this.dueTactics = dueTactics;
        this.next = read();
    }

    @Override
    protected @Nullable AgendaWeek computeNext() {
        if (next.isEmpty()) {
            return endOfData();
        }
        Week week = next.get().week();
        List<DueTactic> due = new ArrayList<>();
        while (next.isPresent() && next.get().week().equals(week)) {
            due.add(next.get());
            next = read();
        }
        return new AgendaWeek(week, due);
    }

    private Optional<DueTactic> read() {
        return dueTactics.hasNext() ? Optional.of(dueTactics.next()) : Optional.empty();
    }
}
