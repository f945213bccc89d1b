package io.strategydsl.benchmark;

import io.strategydsl.model.Strategy;
import io.strategydsl.validation.StrategyValidator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Makes sure that the checks written by hand find what the validator finds: the same rules at the same places. */
public final class FloorCheck {

    private FloorCheck() {}

    /** Compares them over the examples and many faulty plans. */
    public static void main(String[] arguments) {
        List<Strategy> plans = FloorPlans.all();
        YaviRules yavi = YaviRules.byHand();
        HibernateRules hibernate = HibernateRules.byHand();
        Set<String> rules = new TreeSet<>();
        int findings = 0;
        for (Strategy plan : plans) {
            int essential = same("essential", plan, StrategyValidator.essential(), Floor::essential);
            // The rules written for the two libraries leave milestones out.
            if (plan.milestones().isEmpty()) {
                sameNumber(plan, essential, yavi, hibernate);
            }
            findings += same("standard", plan, StrategyValidator.standard(), Floor::standard);
            Floor.standard(plan).forEach(finding -> rules.add(finding.rule()));
        }
        System.out.println("The floor and the validator agree on " + findings + " findings of " + rules.size()
                + " rules in " + plans.size() + " plans.");
    }

    /** Makes sure that the floor and the validator find the same, and so many, by the essential and the standard rules. */
    static void sameFindings(Strategy plan, int expected) {
        require("essential", plan, expected, same("essential", plan, StrategyValidator.essential(), Floor::essential));
        require("standard", plan, expected, same("standard", plan, StrategyValidator.standard(), Floor::standard));
    }

    /** Makes sure that YAVI and Hibernate Validator find so many by the essential rules. */
    static void sameNumber(Strategy plan, int expected, YaviRules yavi, HibernateRules hibernate) {
        require("YAVI", plan, expected, yavi.validate(plan).size());
        require("Hibernate Validator", plan, expected, hibernate.validate(plan).size());
    }

    private static int same(
            String set, Strategy plan, StrategyValidator validator, Function<Strategy, List<FloorFinding>> floor) {
        List<String> expected = validator.validate(plan).findings().stream()
                .map(finding -> finding.id() + " at " + finding.path())
                .toList();
        List<String> found = floor.apply(plan).stream()
                .map(finding -> finding.rule() + " at " + finding.path())
                .toList();
        if (!expected.equals(found)) {
            throw new IllegalStateException(set + " of plan '" + plan.id() + "': the validator found\n  "
                    + String.join("\n  ", expected) + "\nbut the floor\n  " + String.join("\n  ", found));
        }
        return found.size();
    }

    private static void require(String by, Strategy plan, int expected, int found) {
        if (expected != found) {
            throw new IllegalStateException(
                    by + " finds " + found + " in plan '" + plan.id() + "' in place of " + expected);
        }
    }
}
