package io.strategydsl.validation;

import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * A rule of the house, made for a test.
 *
 * @param info its metadata
 * @param kinds the kinds of element that it checks
 * @param body how it checks one
 */
public record HouseRule(RuleInfo info, Set<ElementKind> kinds, BiConsumer<Element, Inspection> body)
        implements Rule.ForEachElement {

    /** A rule about one kind of element. */
    public static HouseRule of(RuleInfo info, ElementKind kind, BiConsumer<Element, Inspection> body) {
        return new HouseRule(info, Set.of(kind), body);
    }

    static HouseRule of(String id, ElementKind kind, BiConsumer<Element, Inspection> body) {
        return of(RuleInfo.builder(id).build(), kind, body);
    }

    /** A rule about all kinds of element. */
    static HouseRule ofEveryElement(String id, BiConsumer<Element, Inspection> body) {
        return new HouseRule(RuleInfo.builder(id).build(), EnumSet.allOf(ElementKind.class), body);
    }

    /** Checks the plan, and finds nothing. */
    static HouseRule passing(String id) {
        return of(id, ElementKind.STRATEGY, (strategy, inspection) -> {});
    }

    /** Finds fault, as a WARNING, with a part that a plan has at most once. */
    static HouseRule lacking(ElementKind part, String id) {
        RuleInfo info =
                RuleInfo.builder(id).severity(Severity.WARNING).fix("Fix " + id).build();
        return of(info, part, (any, inspection) -> inspection.violated("not enough is said in {subject}"));
    }

    /** Finds fault with every tactic. */
    static HouseRule ofTactics(String id, Severity severity, String message) {
        RuleInfo info = RuleInfo.builder(id).severity(severity).fix("Fix " + id).build();
        return of(info, ElementKind.TACTIC, (tactic, inspection) -> inspection.violated(message));
    }

    @Override
    public void check(Element element, Inspection inspection) {
        body.accept(element, inspection);
    }
}
