package io.strategydsl.planning.difference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** What one of two collections has and the other lacks, whatever their order; a value that is there twice counts twice. */
final class LostAndGained {
    private List<Object> lost;
    private List<Object> gained;

    LostAndGained(Collection<?> before, Collection<?> after) {
        this.lost = without(before, after);
        this.gained = without(after, before);
    }

    List<Object> lost() {
        return lost;
    }

    List<Object> gained() {
        return gained;
    }

    /** Takes out what was lost and gained under the same key, the first with the first, and hands it on as a pair. */
    void pairOff(Function<Object, Object> key, BiConsumer<Object, Object> pairs) {
        if (lost.isEmpty() || gained.isEmpty()) {
            return;
        }
        Map<ValueKey, Queue<Object>> lostByKey = new HashMap<>();
        for (Object value : lost) {
            lostByKey
                    .computeIfAbsent(new ValueKey(key.apply(value)), any -> new ArrayDeque<>())
                    .add(value);
        }
        List<Object> paired = new ArrayList<>();
        List<Object> unpaired = new ArrayList<>();
        for (Object value : gained) {
            Queue<Object> same = lostByKey.get(new ValueKey(key.apply(value)));
            if (same == null || same.isEmpty()) {
                unpaired.add(value);
            } else {
                Object was = same.remove();
                paired.add(was);
                pairs.accept(was, value);
            }
        }
        lost = without(lost, paired);
        gained = unpaired;
    }

    private static List<Object> without(Collection<?> values, Collection<?> others) {
        Map<ValueKey, Integer> counts = new HashMap<>();
        others.forEach(other -> counts.merge(new ValueKey(other), 1, Integer::sum));
        List<Object> left = new ArrayList<>();
        for (Object value : values) {
            if (counts.merge(new ValueKey(value), -1, Integer::sum) < 0) {
                left.add(value);
            }
        }
        return left;
    }
}
