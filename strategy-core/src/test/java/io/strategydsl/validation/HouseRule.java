package io.strategydsl.validation;

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

    /** Finds fault with the plan as a whole. */
    static HouseRule missing(String id, Severity severity) {
        RuleInfo info =
                RuleInfo.builder(id).severity(severity).fix("Mend " + id).build();
        return new HouseRule(
                info,
                subjects ->
                        subjects.strategy((strategy, inspection) -> inspection.violated("{subject} lacks something")));
    }

    /** Finds fault with every tactic. */
    static HouseRule ofTactics(String id, Severity severity, String message) {
        RuleInfo info =
                RuleInfo.builder(id).severity(severity).fix("Mend " + id).build();
        return new HouseRule(info, subjects -> subjects.tactics((tactic, inspection) -> inspection.violated(message)));
    }

    @Override
    public void lookAt(Subjects subjects) {
        looks.accept(subjects);
    }
}
