package io.strategydsl.benchmark;

import io.strategydsl.examples.CampfireAsGiven;
import io.strategydsl.examples.CampfireFinished;
import io.strategydsl.examples.NationalArchives;
import io.strategydsl.examples.broken.BrokenPlans;
import io.strategydsl.model.Strategy;
import io.strategydsl.validation.StrategyValidator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Makes sure that the checks written by hand find what the validator finds: the same rules at the same places. */
public final class FloorCheck {

    private FloorCheck() {}

    /** Compares them over all example plans. */
    public static void main(String[] arguments) {
        List<Strategy> plans = new ArrayList<>(List.of(
                CampfireAsGiven.plan(),
                CampfireFinished.plan(),
                NationalArchives.plan(),
                Strategy.builder("empty").build(),
                Plans.clean(1),
                Plans.withFindings(1)));
        BrokenPlans.byRule().values().forEach(plans::addAll);
        int findings = 0;
        for (Strategy plan : plans) {
            sameNumber(plan, same("essential", plan, StrategyValidator.essential(), Floor::essential));
            findings += same("standard", plan, StrategyValidator.standard(), Floor::standard);
        }
        System.out.println("The floor and the validator agree on " + findings + " findings in " + plans.size() + " plans.");
    }

    /** Makes sure that the floor and the validator find the same, and so many, by the essential and the standard rules. */
    static void sameFindings(Strategy plan, int expected) {
        require("essential", plan, expected, same("essential", plan, StrategyValidator.essential(), Floor::essential));
        require("standard", plan, expected, same("standard", plan, StrategyValidator.standard(), Floor::standard));
    }

    /** Makes sure that YAVI and Hibernate Validator find so many by the essential rules. */
    static void sameNumber(Strategy plan, int expected) {
        require("YAVI", plan, expected, new YaviRules().validate(plan).size());
        require("Hibernate Validator", plan, expected, new HibernateRules().validate(plan).size());
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
