package io.strategydsl.rules;

import io.strategydsl.model.Strategy;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.RuleSet;
import io.strategydsl.validation.RuleOutcome;
import io.strategydsl.validation.StrategyValidator;
import java.util.List;

/** One rule of the method, applied alone. */
public record OneRule(String id) {

    /** What it finds, each as "ERROR goal.primary strategy/goals". */
    public List<String> found(Strategy strategy) {
        return findings(strategy).stream()
                .map(finding -> finding.severity() + " " + finding.id() + " " + finding.path())
                .toList();
    }

    public List<String> messages(Strategy strategy) {
        return findings(strategy).stream().map(Finding::message).toList();
    }

    public List<String> fixes(Strategy strategy) {
        return findings(strategy).stream().map(Finding::fix).toList();
    }

    /** What it advises whoever fills in a form. */
    public List<String> advice(Strategy strategy) {
        return findings(strategy).stream().map(Finding::advice).toList();
    }

    /** How it ended: "passed 2", "violated", "not applicable: the plan has no goals". */
    public String outcome(Strategy strategy) {
        RuleOutcome outcome = validator().validate(strategy).outcome(id);
        if (outcome instanceof RuleOutcome.Passed passed) {
            return "passed " + passed.checked();
        }
        if (outcome instanceof RuleOutcome.NotApplicable notApplicable) {
            return "not applicable: " + notApplicable.reason();
        }
        return outcome instanceof RuleOutcome.Violated ? "violated" : outcome.toString();
    }

    /** How many elements it checked in a plan in which it finds something. */
    public int checked(Strategy strategy) {
        return ((RuleOutcome.Violated) validator().validate(strategy).outcome(id)).checked();
    }

    private List<Finding> findings(Strategy strategy) {
        return validator().validate(strategy).findings();
    }

    private StrategyValidator validator() {
        return StrategyValidator.of(RuleSet.of("one rule", MethodRules.all().rule(id)));
    }
}
