package io.strategydsl.benchmark;

import io.strategydsl.model.Strategy;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;

/** The essential rules with Hibernate Validator: annotated beans, with class-level constraints for what needs the index. */
final class HibernateRules {
    private final Validator validator;

    private HibernateRules(Validator validator) {
        this.validator = validator;
    }

    /** Placeholders by a pattern. */
    static HibernateRules byPattern() {
        return new HibernateRules(Validation.buildDefaultValidatorFactory().getValidator());
    }

    /** Placeholders by the lines of the floor. */
    static HibernateRules byHand() {
        HibernateValidatorConfiguration configuration =
                Validation.byProvider(HibernateValidator.class).configure();
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.constraintDefinition(BeanConstraints.NoPlaceholder.class)
                .includeExistingValidators(false)
                .validatedBy(BeanConstraints.NoPlaceholderByHand.class);
        return new HibernateRules(
                configuration.addMapping(mapping).buildValidatorFactory().getValidator());
    }

    Set<ConstraintViolation<PlanBean>> validate(Strategy strategy) {
        return validator.validate(PlanBeans.of(strategy));
    }
}
