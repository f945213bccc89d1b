package io.strategydsl.rules.shared;

import io.strategydsl.model.IdentifiedElement;
import io.strategydsl.rule.Clause;
import io.strategydsl.rule.Inspection;
import java.util.ArrayList;
import java.util.List;

/**
 * What an element lacks of several parts that it should state, as one finding that lists them. It is a finding about the
 * element and not about an attribute, so that stating one part makes no finding about the others new.
 *
 * @param parts what a sentence calls the parts
 * @param calls the calls that add them
 */
public record LackingParts(List<Clause> parts, List<String> calls) {
    /** No part is lacking. */
    public static final LackingParts NONE = new LackingParts(List.of(), List.of());

    /**
     * Returns these and one more, if it is lacking.
     *
     * @param lacks whether the element lacks the part
     * @param part what a sentence calls it
     * @param call the call that adds it
     */
    public LackingParts andIf(boolean lacks, Clause part, String call) {
        return lacks ? new LackingParts(with(part, parts), with(call, calls)) : this;
    }

    private static <T> List<T> with(T last, List<T> before) {
        List<T> all = new ArrayList<>(before);
        all.add(last);
        return all;
    }

    /** Reports them, if there are any; in the advice, {@code {lacking, and}} lists them. */
    public void report(IdentifiedElement element, Inspection inspection, String advice) {
        if (!parts.isEmpty()) {
            inspection
                    .violated("{subject} lacks {lacking, and}")
                    .with("lacking", parts)
                    .with("calls", Listed.withAnd(calls))
                    .with("verb", element.elementKind().word())
                    .with("id", element.id())
                    .fix("In {verb}(\"{id}\", ...) add {calls}")
                    .advice(advice);
        }
    }
}
