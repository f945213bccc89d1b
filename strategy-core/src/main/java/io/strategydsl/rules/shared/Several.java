package io.strategydsl.rules.shared;

import io.strategydsl.internal.Lines;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.IdentifiedElement;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.rule.Clause;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Elements of one kind as an argument of a finding: the first ten, since there may be as many as the plan has, and how many
 * more there are.
 *
 * @param first the first ten, each an element, or the path of one that the plan does not have
 * @param more how many more there are
 */
public record Several(List<Object> first, int more) {

    /** Returns the elements with these ids. */
    public static Several of(ElementKind kind, Collection<String> ids, StrategyIndex index) {
        List<Object> first = new ArrayList<>();
        for (String id : ids) {
            if (first.size() == Lines.MAX_SHOWN) {
                break;
            }
            Optional<IdentifiedElement> element = index.find(kind, id);
            first.add(element.isPresent() ? element.get() : ElementPath.of(kind, id));
        }
        return new Several(first, ids.size() - first.size());
    }

    /** Returns ids as what was found: "ana, ben", and of many the first ten and how many more there are. */
    public static Object found(Collection<String> ids) {
        List<String> first = ids.stream().limit(Lines.MAX_SHOWN).toList();
        int more = ids.size() - first.size();
        return more == 0
                ? first
                : Clause.of("{ids} and {more} more").with("ids", first).with("more", more);
    }
}
