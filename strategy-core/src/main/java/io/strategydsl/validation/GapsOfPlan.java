package io.strategydsl.validation;

import io.strategydsl.internal.Nearest;
import io.strategydsl.model.AcceptedGap;
import io.strategydsl.model.Strategy;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.RuleId;
import io.strategydsl.rule.RuleSet;
import io.strategydsl.rules.MethodRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The accepted gaps of one plan: suppressions that hold before those of the validator, since the reason that a plan gives
 * stands nearest to what it accepts. Gaps of rules of the method that this validator does not apply say nothing about its
 * report; those of rules that do not exist are reported.
 */
final class GapsOfPlan {
    private final List<Suppression> suppressions = new ArrayList<>();
    private final List<Finding> unknown = new ArrayList<>();

    GapsOfPlan(Strategy strategy, RuleSet rules) {
        for (AcceptedGap gap : strategy.acceptedGaps()) {
            Suppression suppression = Suppression.of(gap);
            if (rules.ids().contains(suppression.rule())) {
                suppressions.add(suppression);
            } else if (ValidatorRules.IDS.contains(suppression.rule())) {
                unknown.add(ValidatorRules.ofTheValidator(suppression));
            } else if (!MethodRules.all().ids().contains(suppression.rule())) {
                unknown.add(ValidatorRules.unknown(suppression, nearest(suppression.rule(), rules)));
            }
        }
    }

    private static List<String> nearest(RuleId rule, RuleSet rules) {
        Set<String> ids = new TreeSet<>();
        rules.ids().forEach(id -> ids.add(id.value()));
        MethodRules.all().ids().forEach(id -> ids.add(id.value()));
        return Nearest.to(rule.value(), ids);
    }

    /** Returns the suppressions of the plan, and behind them those of the validator. */
    List<Suppression> before(Suppressions ofTheValidator) {
        if (suppressions.isEmpty()) {
            return ofTheValidator.inOrder();
        }
        List<Suppression> all = new ArrayList<>(suppressions);
        all.addAll(ofTheValidator.inOrder());
        return all;
    }

    /** Returns what is found about gaps of rules that cannot be accepted, or do not exist. */
    List<Finding> unknown() {
        return unknown;
    }
}
