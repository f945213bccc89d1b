package io.strategydsl.properties;

import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.IdentifiedElement;
import io.strategydsl.model.Strategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One thing that can go wrong with a sound plan.
 *
 * @param name the rule that should find it, and in a few words what is done
 * @param way how it is done; a plan that has no place for it stays whole
 */
record Breakage(String name, Way way) {

    /** How to break one thing, at a place that chance chooses. */
    interface Way {
        Optional<Broken> of(PlanOfADay plan, Chance chance);
    }

    /**
     * A plan with one fault.
     *
     * @param strategy the plan
     * @param findings all that should be found, each as "tactic.owned tactics/list/owners"
     */
    record Broken(Strategy strategy, List<String> findings) {

        Broken(Strategy strategy, String... findings) {
            this(strategy, List.of(findings));
        }

        /** The same with what follows from the fault by necessity. */
        Broken andSo(List<String> consequences) {
            List<String> all = new ArrayList<>(findings);
            all.addAll(consequences);
            return new Broken(strategy, all);
        }
    }

    /** The rule that should find it. */
    String rule() {
        return name.split(":", 2)[0];
    }

    Optional<Broken> in(PlanOfADay plan, long seed) {
        return way.of(plan, new Chance(seed));
    }

    static String at(String rule, Element element) {
        ElementKind kind = element.elementKind();
        return rule + " "
                + (element instanceof IdentifiedElement identified
                        ? ElementPath.of(kind, identified.id())
                        : ElementPath.of(kind));
    }

    static String at(String rule, Element element, String attribute) {
        return at(rule, element) + "/" + attribute;
    }

    @Override
    public String toString() {
        return name;
    }
}
