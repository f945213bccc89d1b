package io.strategydsl.rules;

import io.strategydsl.model.Strategy;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.RuleSet;
import io.strategydsl.validation.RuleOutcome;
import io.strategydsl.validation.StrategyValidator;
import java.time.LocalDate;
import java.util.List;

/** One rule of the method, applied by a validator with a day or a parameter. */
public record OneRuleWith(String id, StrategyValidator validator) {

    public static OneRuleWith parameter(String id, String name, Object value) {
        return new OneRuleWith(id, alone(id).parameter(id, name, value));
    }

    public static OneRuleWith day(String id, LocalDate day) {
        return new OneRuleWith(id, alone(id).asOf(day));
    }

    /** What it finds, each as "WARNING tactic.overdue tactics/list/status". */
    public List<String> found(Strategy strategy) {
        return validator.validate(strategy).findings().stream()
                .map(finding -> finding.severity() + " " + finding.id() + " " + finding.path())
                .toList();
    }

    public List<String> messages(Strategy strategy) {
        return validator.validate(strategy).findings().stream()
                .map(Finding::message)
                .toList();
    }

    public List<String> fixes(Strategy strategy) {
        return validator.validate(strategy).findings().stream()
                .map(Finding::fix)
                .toList();
    }

    /** How it ended: "passed 2", "violated", "not applicable: no day was given". */
    public String outcome(Strategy strategy) {
        RuleOutcome outcome = validator.validate(strategy).outcome(id);
        if (outcome instanceof RuleOutcome.Passed passed) {
            return "passed " + passed.checked();
        }
        if (outcome instanceof RuleOutcome.NotApplicable notApplicable) {
            return "not applicable: " + notApplicable.reason();
        }
        return outcome instanceof RuleOutcome.Violated ? "violated" : outcome.toString();
    }

    private static StrategyValidator alone(String id) {
        return StrategyValidator.of(RuleSet.of("one rule", MethodRules.all().rule(id)));
    }
}
