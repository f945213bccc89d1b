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
            findings += sameFindings(plan);
        }
        System.out.println("The floor and the validator agree on " + findings + " findings in " + plans.size() + " plans.");
    }

    /** Tells how many findings there are with the standard rules. */
    static int sameFindings(Strategy plan) {
        int essential = same("essential", plan, StrategyValidator.essential(), Floor::essential);
        sameNumber("YAVI", plan, essential, new YaviRules().validate(plan).size());
        sameNumber("Hibernate Validator", plan, essential, new HibernateRules().validate(plan).size());
        return same("standard", plan, StrategyValidator.standard(), Floor::standard);
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

    private static void sameNumber(String library, Strategy plan, int expected, int found) {
        if (expected != found) {
            throw new IllegalStateException(library + " finds " + found + " in plan '" + plan.id() + "' in place of "
                    + expected);
        }
    }
}
