package io.strategydsl.validation;

import io.strategydsl.internal.LateList;
import io.strategydsl.rule.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Findings by the owners of the elements that they are about. Findings about elements with the same set of owners, such as
 * the tactics of a goal with many owners, are collected once in a list that the owners share. The list of an owner in several
 * such sets is assembled when it is read, since all lists together can be much longer than the list of findings.
 */
final class FindingsByOwner {
    private final Owners owners;
    private final IdentityHashMap<Set<String>, Together> bySet = new IdentityHashMap<>();
    private final Map<String, List<Together>> byOwner = new LinkedHashMap<>();

    private record Placed(int place, Finding finding) {}

    /** Findings about elements that share a set of owners. */
    private static final class Together {
        final List<Placed> findings = new ArrayList<>();
        List<Finding> shared = List.of();

        List<Finding> shared() {
            if (shared.isEmpty()) {
                shared = findings.stream().map(Placed::finding).toList();
            }
            return shared;
        }
    }

    private FindingsByOwner(Owners owners) {
        this.owners = owners;
    }

    static Map<String, List<Finding>> of(List<Finding> findings, Owners owners) {
        FindingsByOwner byOwner = new FindingsByOwner(owners);
        for (int place = 0; place < findings.size(); place++) {
            byOwner.add(new Placed(place, findings.get(place)));
        }
        return byOwner.collected();
    }

    private void add(Placed placed) {
        for (Set<String> ids : owners.of(placed.finding().path())) {
            bySet.computeIfAbsent(ids, this::together).findings.add(placed);
        }
    }

    private Together together(Set<String> ids) {
        Together together = new Together();
        for (String id : ids) {
            if (owners.isMember(id)) {
                byOwner.computeIfAbsent(id, any -> new ArrayList<>(1)).add(together);
            }
        }
        return together;
    }

    private Map<String, List<Finding>> collected() {
        Map<String, List<Finding>> collected = new LinkedHashMap<>();
        byOwner.forEach((owner, all) ->
                collected.put(owner, all.size() == 1 ? all.get(0).shared() : LateList.ofSome(() -> inOrder(all))));
        return Collections.unmodifiableMap(collected);
    }

    /** Lists each finding once, even if an owner owns its element in several ways. */
    private static List<Finding> inOrder(List<Together> all) {
        SortedMap<Integer, Finding> byPlace = new TreeMap<>();
        all.forEach(together -> together.findings.forEach(placed -> byPlace.put(placed.place(), placed.finding())));
        return List.copyOf(byPlace.values());
    }
}
