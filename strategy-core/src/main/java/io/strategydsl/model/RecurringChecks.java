package io.strategydsl.model;

import io.strategydsl.internal.Checks;
import io.strategydsl.internal.RefusalCode;
import java.time.Period;
import java.util.Optional;

/** What every step of a recurrence refuses. It is kept apart since whatever an interface declares for its types is public. */
final class RecurringChecks {
    static final Checks CHECKS = ValueChecks.of("schedule");

    private RecurringChecks() {}

    /** Refuses a recurrence that ends before it starts. */
    static Recurring inOrder(Recurring recurring) {
        if (recurring.start().isPresent() && recurring.end().isPresent()) {
            CHECKS.daysInOrder(
                    "from",
                    recurring.start().get(),
                    "end",
                    "until",
                    recurring.end().get());
        }
        return recurring;
    }

    static void lengthUnset(Optional<Period> length) {
        if (length.isPresent()) {
            throw new IllegalStateException("schedule: its length was already set; keep one of the two calls");
        }
    }

    /** Refuses a length of what falls on no day. */
    static IllegalArgumentException noDayToLastFrom(Period length) {
        CHECKS.present("length", length);
        return CHECKS.refused(
                RefusalCode.CONTRADICTION,
                "length",
                length,
                "what falls on no day cannot last until one; write lasting(...) after due(...) or a recurrence");
    }

    static void unset(String attribute, Optional<?> value) {
        value.ifPresent(stated -> {
            throw new IllegalStateException(
                    "schedule: " + attribute + " was already set to " + stated + "; keep one of the two calls");
        });
    }
}
