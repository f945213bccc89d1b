package io.strategydsl.brief;

import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.table.Place;
import io.strategydsl.model.table.Plans;
import io.strategydsl.model.table.Role;
import io.strategydsl.model.table.Table;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Plans that say one text wherever a plan can say any. */
final class EveryText {
    /** A plan has one of each, so that every place in it is a plan of its own. */
    private static final Set<ElementKind> ONE_OF_A_PLAN = EnumSet.of(
            ElementKind.STRATEGY,
            ElementKind.TEAM,
            ElementKind.LISTENING,
            ElementKind.POSITIONING,
            ElementKind.PILLARS);

    private EveryText() {}

    /** The plans, of which the first has an element for each place in those that a plan can have several of. */
    static List<Strategy> plans(String text) {
        List<Strategy> plans = new ArrayList<>();
        Strategy all = Strategy.builder("plan").build();
        for (ElementKind kind : ElementKind.values()) {
            List<Element> elements = holding(kind, text);
            if (!ONE_OF_A_PLAN.contains(kind)) {
                all = Plans.with(all, kind, elements);
            } else {
                elements.forEach(element -> plans.add(Plans.holding(element)));
            }
        }
        plans.add(0, all);
        return plans;
    }

    /** An element for each place of a text in this kind. */
    private static List<Element> holding(ElementKind kind, String text) {
        return Place.in(Table.of(kind)).stream()
                .filter(place -> place.innermost().role() instanceof Role.Text)
                .map(place -> place.holding(List.of(text)).orElseThrow())
                .toList();
    }
}
