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
    private static final int FIRST_REFERRERS = 4;

    private final Map<String, List<E>> byId = new LinkedHashMap<>();

    void add(String id, E referrer) {
        List<E> known = byId.get(id);
        if (known == null) {
            known = new ArrayList<>(FIRST_REFERRERS);
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
        List<E> known = byId.get(id);
        return known == null ? List.of() : Collections.unmodifiableList(known);
    }

    Set<String> ids() {
        return Collections.unmodifiableSet(byId.keySet());
    }
}
