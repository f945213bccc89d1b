package io.strategydsl.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    void addAll(Set<String> ids, E referrer) {
        for (String id : ids) {
            add(id, referrer);
        }
    }

    List<E> to(String id) {
        return Collections.unmodifiableList(byId.getOrDefault(id, List.of()));
    }

    Set<String> ids() {
        return Collections.unmodifiableSet(byId.keySet());
    }
}
