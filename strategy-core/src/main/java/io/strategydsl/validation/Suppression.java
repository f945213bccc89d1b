package io.strategydsl.validation;

import io.strategydsl.model.AcceptedGap;
import io.strategydsl.model.ElementPath;
import io.strategydsl.rule.RuleId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Accepts the findings of a rule about an element or an attribute, or all of them, for a reason and up to a last day.
 *
 * @param byPlan whether the plan itself says so, and not the validator
 */
record Suppression(RuleId rule, ElementPath path, String reason, Optional<LocalDate> lastDay, boolean byPlan) {

    static Suppression of(AcceptedGap gap) {
        return new Suppression(RuleId.of(gap.rule()), gap.path(), gap.reason(), gap.until(), true);
    }

    boolean isExpired(Optional<LocalDate> day) {
        return day.isPresent() && lastDay.isPresent() && day.get().isAfter(lastDay.get());
    }

    /** Returns whether it has a last day in a validation without a day. */
    boolean isUndated(Optional<LocalDate> day) {
        return day.isEmpty() && lastDay.isPresent();
    }
}
