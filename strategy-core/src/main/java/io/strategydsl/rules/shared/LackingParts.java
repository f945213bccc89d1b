package io.strategydsl.rules.shared;

import io.strategydsl.model.IdentifiedElement;
import io.strategydsl.rule.Inspection;
import java.util.ArrayList;
import java.util.List;

/**
 * What an element lacks of several parts that it should state, as one finding that lists them. It is a finding about the
 * element and not about an attribute, so that stating one part makes no finding about the others new.
 *
 * @param words what a sentence calls the parts
 * @param calls the calls that add them
 */
public record LackingParts(List<String> words, List<String> calls) {
    /** No part is lacking. */
    public static final LackingParts NONE = new LackingParts(List.of(), List.of());

    /**
     * Returns these and one more, if it is lacking.
     *
     * @param lacks whether the element lacks the part
     * @param part what a sentence calls it
     * @param call the call that adds it
     */
    public LackingParts andIf(boolean lacks, String part, String call) {
        return lacks ? new LackingParts(with(part, words), with(call, calls)) : this;
    }

    private static List<String> with(String last, List<String> before) {
        List<String> all = new ArrayList<>(before);
        all.add(last);
        return all;
    }

    /** Reports them, if there are any. */
    public void report(IdentifiedElement element, Inspection inspection) {
        if (!words.isEmpty()) {
            inspection
                    .violated("{subject} lacks {lacking}")
                    .with("lacking", Listed.withAnd(words))
                    .with("calls", Listed.withAnd(calls))
                    .with("kind", element.elementKind().word())
                    .with("id", element.id())
                    .fix("In {kind}(\"{id}\", ...) add {calls}");
        }
    }
}
