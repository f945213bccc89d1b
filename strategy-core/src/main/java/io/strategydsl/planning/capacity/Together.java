package io.strategydsl.planning.capacity;

import io.strategydsl.model.IdentifiedElement;
import io.strategydsl.planning.days.Week;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the same owners are asked for, which is the same for each of them, and so is added up once. */
final class Together {
    private final Map<Week, BigDecimal> asked = new TreeMap<>();
    private final Map<Week, BigDecimal> before = new TreeMap<>();
    private final Map<Week, List<AskedHours>> parts = new TreeMap<>();

    /**
     * Adds a tactic or a post.
     *
     * @param hours how many hours it asks each owner for in each week
     * @param second whether it waits until it is known whether there are hours left for it
     */
    void add(IdentifiedElement element, Map<Week, BigDecimal> hours, boolean second) {
        hours.forEach((week, part) -> {
            asked.merge(week, part, BigDecimal::add);
            parts.computeIfAbsent(week, any -> new ArrayList<>()).add(new AskedHours(element, part));
            if (!second) {
                before.merge(week, part, BigDecimal::add);
            }
        });
    }

    /** Sorts the parts of each week; called once, when all have been added. */
    void sort() {
        parts.values().forEach(each -> each.sort(AskedHours.MOST_FIRST));
    }

    /** Returns all that each owner is asked for. */
    Map<Week, BigDecimal> asked() {
        return asked;
    }

    /** Returns what each owner is asked for without what waits. */
    Map<Week, BigDecimal> before() {
        return before;
    }

    /** Returns what asks for the hours of a week, most first. */
    List<AskedHours> parts(Week week) {
        return parts.getOrDefault(week, List.of());
    }
}
