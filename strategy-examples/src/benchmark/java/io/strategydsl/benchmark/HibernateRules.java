package io.strategydsl.benchmark;

import io.strategydsl.model.Strategy;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Set;

/** The essential rules with Hibernate Validator: annotated beans, with class-level constraints for what needs the index. */
final class HibernateRules {
    private final Validator validator =
            Validation.buildDefaultValidatorFactory().getValidator();

    Set<ConstraintViolation<PlanBean>> validate(Strategy strategy) {
        return validator.validate(PlanBeans.of(strategy));
    }
}
