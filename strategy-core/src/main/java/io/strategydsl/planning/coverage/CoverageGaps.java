package io.strategydsl.planning.coverage;

import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.IdentifiedElement;
import io.strategydsl.model.StrategyIndex;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what carries nothing, and what nothing carries: one walk for each pair of kinds, and none for an element. */
final class CoverageGaps {
    private final CoverageLinks links;
    private final Map<ElementKind, Map<ElementKind, boolean[]>> having = new EnumMap<>(ElementKind.class);
    private final List<CoverageGap> found = new ArrayList<>();

    private CoverageGaps(CoverageLinks links) {
        this.links = links;
    }

    static List<CoverageGap> in(StrategyIndex index, CoverageLinks links) {
        CoverageGaps gaps = new CoverageGaps(links);
        Set<Element> linked = Collections.newSetFromMap(new IdentityHashMap<>());
        CoverageGap.CARRIED.forEach(kind -> linked.addAll(links.all(kind)));
        CoverageGap.CARRIERS.forEach(kind -> linked.addAll(links.all(kind)));
        index.elementsByPath().forEach((path, element) -> {
            if (element instanceof IdentifiedElement identified && linked.contains(element)) {
                gaps.look(path, identified);
            }
        });
        return Collections.unmodifiableList(gaps.found);
    }

    private void look(ElementPath path, IdentifiedElement element) {
        boolean carrier = CoverageGap.CARRIERS.contains(path.kind());
        Set<ElementKind> missing = EnumSet.noneOf(ElementKind.class);
        for (ElementKind kind : carrier ? CoverageGap.CARRIED : CoverageGap.CARRIERS) {
            if (!links.is(element, having(carrier ? kind : path.kind(), kind))) {
                missing.add(kind);
            }
        }
        if (!missing.isEmpty()) {
            found.add(new CoverageGap(path, missing));
        }
    }

    private boolean[] having(ElementKind carried, ElementKind kind) {
        return having.computeIfAbsent(carried, any -> new EnumMap<>(ElementKind.class))
                .computeIfAbsent(kind, any -> links.having(carried, kind));
    }
}
