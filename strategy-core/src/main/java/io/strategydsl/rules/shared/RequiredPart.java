package io.strategydsl.rules.shared;

import io.strategydsl.model.IdentifiedElement;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.rule.Inspection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Something that an element should state. What it lacks of several such parts is one finding that lists them. It is a
 * finding about the element and not about an attribute, so that stating one part makes no finding about the others new.
 *
 * @param words what a sentence calls it
 * @param call the call that adds it
 * @param isStated whether an element has it
 * @param <E> the element
 */
public record RequiredPart<E extends IdentifiedElement>(
        String words, String call, BiPredicate<E, StrategyIndex> isStated) {

    /** Reports the parts that the element does not state, in one finding. */
    public static <E extends IdentifiedElement> void check(
            E element, List<RequiredPart<E>> parts, Inspection inspection) {
        for (RequiredPart<E> part : parts) {
            if (!part.isStated().test(element, inspection.index())) {
                report(element, parts, inspection);
                return;
            }
        }
    }

    private static <E extends IdentifiedElement> void report(
            E element, List<RequiredPart<E>> parts, Inspection inspection) {
        List<String> lacking = new ArrayList<>();
        List<String> calls = new ArrayList<>();
        for (RequiredPart<E> part : parts) {
            if (!part.isStated().test(element, inspection.index())) {
                lacking.add(part.words());
                calls.add(part.call());
            }
        }
        inspection
                .violated("{subject} lacks {lacking}")
                .with("lacking", Listed.withAnd(lacking))
                .with("calls", Listed.withAnd(calls))
                .with("kind", element.elementKind().word())
                .with("id", element.id())
                .fix("In {kind}(\"{id}\", ...) add {calls}");
    }
}
