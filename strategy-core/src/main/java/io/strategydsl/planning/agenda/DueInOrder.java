package io.strategydsl.planning.agenda;

import com.google.common.collect.AbstractIterator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Merges the days of many tactics or posts into one order, holding only the next day of each at a time.
 *
 * @param <E> the type of element
 * @param <D> one of them on a day
 */
final class DueInOrder<E, D> extends AbstractIterator<D> {
    private final On<E, D> on;
    private final PriorityQueue<Next<E>> queue = new PriorityQueue<>(
            Comparator.comparing((Next<E> next) -> next.day).thenComparingInt(next -> next.planned.rank()));

    /** Makes what is due on a day. */
    interface On<E, D> {
        D day(LocalDate day, Planned<E> planned);
    }

    DueInOrder(List<Planned<E>> all, LocalDate firstDay, LocalDate lastDay, On<E, D> on) {
        this.on = on;
        for (Planned<E> planned : all) {
            Iterator<LocalDate> days = planned.days().between(firstDay, lastDay).iterator();
            if (days.hasNext()) {
                queue.add(new Next<>(planned, days));
            }
        }
    }

    @Override
    protected @Nullable D computeNext() {
        Next<E> next = queue.poll();
        if (next == null) {
            return endOfData();
        }
        D due = on.day(next.day, next.planned);
        if (next.days.hasNext()) {
            next.day = next.days.next();
            queue.add(next);
        }
        return due;
    }

    private static final class Next<E> {
        private final Planned<E> planned;
        private final Iterator<LocalDate> days;
        private LocalDate day;

        Next(Planned<E> planned, Iterator<LocalDate> days) {
            this.planned = planned;
            this.days = days;
            this.day = days.next();
        }
    }
}
