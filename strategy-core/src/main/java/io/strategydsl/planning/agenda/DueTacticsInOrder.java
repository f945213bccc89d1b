package io.strategydsl.planning.agenda;

import com.google.common.collect.AbstractIterator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Merges the days of many tactics into one order, holding only the next day of each tactic at a time. */
final class DueTacticsInOrder extends AbstractIterator<DueTactic> {
    private final PriorityQueue<Next> queue = new PriorityQueue<>(
            Comparator.comparing((Next next) -> next.day).thenComparingInt(next -> next.planned.rank()));

    DueTacticsInOrder(List<PlannedTactic> tactics, LocalDate firstDay, LocalDate lastDay) {
        for (PlannedTactic planned : tactics) {
            Iterator<LocalDate> days = planned.days().between(firstDay, lastDay).iterator();
            if (days.hasNext()) {
                queue.add(new Next(planned, days));
            }
        }
    }

    @Override
    protected @Nullable DueTactic computeNext() {
        Next next = queue.poll();
        if (next == null) {
            return endOfData();
        }
        PlannedTactic planned = next.planned;
        DueTactic due = new DueTactic(
                next.day, planned.tactic(), planned.owners(), planned.days().isDone(next.day));
        if (next.days.hasNext()) {
            next.day = next.days.next();
            queue.add(next);
        }
        return due;
    }

    private static final class Next {
        private final PlannedTactic planned;
        private final Iterator<LocalDate> days;
        private LocalDate day;

        Next(PlannedTactic planned, Iterator<LocalDate> days) {
            this.planned = planned;
            this.days = days;
            this.day = days.next();
        }
    }
}
