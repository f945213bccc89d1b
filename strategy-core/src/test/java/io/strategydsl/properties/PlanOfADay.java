package io.strategydsl.properties;

import io.strategydsl.model.Strategy;
import io.strategydsl.validation.StrategyValidator;
import io.strategydsl.validation.ValidationReport;
import java.time.LocalDate;

/** A plan, and the day as of which it is looked at. */
record PlanOfADay(Strategy strategy, LocalDate day) {

    PlanOfADay with(Strategy changed) {
        return new PlanOfADay(changed, day);
    }

    ValidationReport report(StrategyValidator validator) {
        return validator.asOf(day).validate(strategy);
    }
}
