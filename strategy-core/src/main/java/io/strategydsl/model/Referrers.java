package io.strategydsl.model;

import io.strategydsl.internal.InOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;

/** What refers to elements of a kind, by the id of the element, in the order of the plan. */
final class Referrers<E> {
    private final Map<String, List<E>> byId = new LinkedHashMap<>();

    void add(String id, E referrer) {
        List<E> known = byId.get(id);
        if (known == null) {
            known = new ArrayList<>(1);
            byId.put(id, known);
        }
        known.add(referrer);
    }

    void addAll(SortedSet<String> ids, E referrer) {
        List<String> inOrder = InOrder.of(ids);
        for (int i = 0; i < inOrder.size(); i++) {
            add(inOrder.get(i), referrer);
        }
    }

    List<E> to(String id) {
        return Collections.unmodifiableList(byId.getOrDefault(id, List.of()));
    }

    Set<String> ids() {
        return Collections.unmodifiableSet(byId.keySet());
    }
}
