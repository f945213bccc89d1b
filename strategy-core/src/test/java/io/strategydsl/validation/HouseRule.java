package io.strategydsl.validation;

import io.strategydsl.model.ElementKind;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Subjects;
import java.util.function.Consumer;

/**
 * A rule of the house, made for a test.
 *
 * @param info what it says of itself
 * @param looks at what it looks, and how
 */
record HouseRule(RuleInfo info, Consumer<Subjects> looks) implements Rule {

    static HouseRule of(String id, Consumer<Subjects> looks) {
        return new HouseRule(RuleInfo.builder(id).build(), looks);
    }

    /** Finds fault, as a WARNING, with a part that a plan has at most once. */
    static HouseRule lacking(ElementKind part, String id) {
        RuleInfo info =
                RuleInfo.builder(id).severity(Severity.WARNING).fix("Fix " + id).build();
        return new HouseRule(
                info,
                subjects -> subjects.each(
                        part, (any, inspection) -> inspection.violated("not enough is said in {subject}")));
    }

    /** Finds fault with every tactic. */
    static HouseRule ofTactics(String id, Severity severity, String message) {
        RuleInfo info = RuleInfo.builder(id).severity(severity).fix("Fix " + id).build();
        return new HouseRule(info, subjects -> subjects.tactics((tactic, inspection) -> inspection.violated(message)));
    }

    @Override
    public void lookAt(Subjects subjects) {
        looks.accept(subjects);
    }
}
