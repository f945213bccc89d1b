package io.strategydsl.planning.agenda;

import com.google.common.base.Suppliers;
import io.strategydsl.planning.days.Week;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * What owners still have to do in each week. Those with the same set of owners, such as the tactics of a goal with many
 * owners, are put into weeks once for all of them.
 *
 * @param <E> tactics or posts
 */
final class OwnerLoads<E> {
    private final LocalDate firstDay;
    private final LocalDate lastDay;
    private final Map<String, List<Together>> byOwner = new LinkedHashMap<>();

    private record Due<E>(int place, Planned<E> planned) {}

    /** Those with the same owners. */
    private final class Together {
        private final List<Due<E>> due = new ArrayList<>();
        private final Supplier<SortedMap<Week, List<E>>> weeks = Suppliers.memoize(() -> weeks(due));
    }

    OwnerLoads(List<Planned<E>> all, LocalDate firstDay, LocalDate lastDay) {
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        IdentityHashMap<Set<String>, Together> bySet = new IdentityHashMap<>();
        for (int place = 0; place < all.size(); place++) {
            Planned<E> planned = all.get(place);
            bySet.computeIfAbsent(planned.owners(), this::together).due.add(new Due<>(place, planned));
        }
    }

    private Together together(Set<String> owners) {
        Together together = new Together();
        for (String owner : owners) {
            byOwner.computeIfAbsent(owner, any -> new ArrayList<>()).add(together);
        }
        return together;
    }

    Set<String> owners() {
        return byOwner.keySet();
    }

    /** Returns what the owner still has to do, week by week. */
    SortedMap<Week, List<E>> of(String owner) {
        List<Together> all = byOwner.getOrDefault(owner, List.of());
        return all.size() == 1
                ? all.get(0).weeks.get()
                : weeks(all.stream()
                        .flatMap(together -> together.due.stream())
                        .sorted(Comparator.comparingInt(Due::place))
                        .toList());
    }

    private SortedMap<Week, List<E>> weeks(List<Due<E>> all) {
        SortedMap<Week, List<E>> byWeek = new TreeMap<>();
        for (Due<E> due : all) {
            Iterator<Week> weeks =
                    due.planned().days().weeksToDo(firstDay, lastDay).iterator();
            while (weeks.hasNext()) {
                byWeek.computeIfAbsent(weeks.next(), any -> new ArrayList<>())
                        .add(due.planned().element());
            }
        }
        // Lists that cannot change are shared by the loads and not copied.
        byWeek.replaceAll((week, due) -> List.copyOf(due));
        return byWeek;
    }
}
