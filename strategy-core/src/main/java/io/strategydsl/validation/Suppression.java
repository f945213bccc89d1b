package io.strategydsl.validation;

import io.strategydsl.model.ElementPath;
import io.strategydsl.rule.RuleId;
import java.time.LocalDate;
import java.util.Optional;

/** What is accepted: findings of a rule about an element or an attribute of it, or all of them, for a reason, until a day at the latest. */
record Suppression(RuleId rule, ElementPath path, String reason, Optional<LocalDate> lastDay) {

    boolean isExpired(Optional<LocalDate> day) {
        return day.isPresent() && lastDay.isPresent() && day.get().isAfter(lastDay.get());
    }

    /** Whether nobody can say that it still holds. */
    boolean isUndated(Optional<LocalDate> day) {
        return day.isEmpty() && lastDay.isPresent();
    }
}
