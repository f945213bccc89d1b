package io.strategydsl.benchmark;

import io.strategydsl.model.Schedule;
import io.strategydsl.model.Target;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** The constraints of a plan that Hibernate Validator does not bring along. */
final class BeanConstraints {

    private BeanConstraints() {}

    /** A text without words such as TBD. */
    @java.lang.annotation.Target(ElementType.TYPE_USE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = NoPlaceholderByPattern.class)
    @interface NoPlaceholder {
        String message() default "a placeholder is left";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Checks {@link NoPlaceholder} by a pattern. */
    public static final class NoPlaceholderByPattern implements ConstraintValidator<NoPlaceholder, String> {
        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null || Placeholders.areAbsentByPattern(text);
        }
    }

    /** Checks {@link NoPlaceholder} by the lines of the floor. */
    public static final class NoPlaceholderByHand implements ConstraintValidator<NoPlaceholder, String> {
        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null || Placeholders.areAbsentByHand(text);
        }
    }

    /** A text that does not ask what is still to be decided. */
    @java.lang.annotation.Target(ElementType.FIELD)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = NoQuestionValidator.class)
    @interface NoQuestion {
        String message() default "ends in a question mark";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Checks {@link NoQuestion}. */
    public static final class NoQuestionValidator implements ConstraintValidator<NoQuestion, String> {
        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null || !FloorTexts.isOpenQuestion(text);
        }
    }

    /** A target that has been decided. */
    @java.lang.annotation.Target(ElementType.TYPE_USE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = DecidedValidator.class)
    @interface Decided {
        String message() default "is undecided";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Checks {@link Decided}. */
    public static final class DecidedValidator implements ConstraintValidator<Decided, Target> {
        @Override
        public boolean isValid(Target target, ConstraintValidatorContext context) {
            return !(target instanceof Target.Undecided) && !(target instanceof Target.UndecidedAt);
        }
    }

    /** A schedule that is more than ongoing. */
    @java.lang.annotation.Target(ElementType.FIELD)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = NotOngoingValidator.class)
    @interface NotOngoing {
        String message() default "is ongoing, which is no date";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Checks {@link NotOngoing}. */
    public static final class NotOngoingValidator implements ConstraintValidator<NotOngoing, Schedule> {
        @Override
        public boolean isValid(Schedule schedule, ConstraintValidatorContext context) {
            return !(schedule instanceof Schedule.Ongoing);
        }
    }

    /** A plan with a primary goal. */
    @java.lang.annotation.Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = OnePrimaryValidator.class)
    @interface OnePrimary {
        String message() default "has no primary goal";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Checks {@link OnePrimary}. */
    public static final class OnePrimaryValidator implements ConstraintValidator<OnePrimary, PlanBean> {
        @Override
        public boolean isValid(PlanBean plan, ConstraintValidatorContext context) {
            return plan.hasPrimary();
        }
    }

    /** A goal that is the only primary one, or not primary. */
    @java.lang.annotation.Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = OnlyPrimaryValidator.class)
    @interface OnlyPrimary {
        String message() default "is primary, but so is another goal";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Checks {@link OnlyPrimary}. */
    public static final class OnlyPrimaryValidator implements ConstraintValidator<OnlyPrimary, PlanBean.GoalBean> {
        @Override
        public boolean isValid(PlanBean.GoalBean goal, ConstraintValidatorContext context) {
            return goal.isOnlyPrimary();
        }
    }

    /** A tactic with an owner. */
    @java.lang.annotation.Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = OwnedValidator.class)
    @interface Owned {
        String message() default "has no owner";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Checks {@link Owned}. */
    public static final class OwnedValidator implements ConstraintValidator<Owned, PlanBean.TacticBean> {
        @Override
        public boolean isValid(PlanBean.TacticBean tactic, ConstraintValidatorContext context) {
            return tactic.isOwned();
        }
    }

    /** An element whose references all lead somewhere. */
    @java.lang.annotation.Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = ResolvedValidator.class)
    @interface Resolved {
        String message() default "names what the plan does not have";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Checks {@link Resolved}; each reference that leads nowhere is a violation of its own. */
    public static final class ResolvedValidator implements ConstraintValidator<Resolved, PlanBean.References> {
        @Override
        public boolean isValid(PlanBean.References element, ConstraintValidatorContext context) {
            if (element.unresolved().isEmpty()) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            for (String attribute : element.unresolved()) {
                context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                        .addPropertyNode(attribute)
                        .addConstraintViolation();
            }
            return false;
        }
    }
}
