package io.strategydsl.planning.progress;

import io.strategydsl.model.Per;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.Review;
import io.strategydsl.model.Timeframe;
import io.strategydsl.planning.days.Periods;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * When a review comes round next.
 *
 * @param review the review
 * @param last when it was last held
 * @param timeframe when the plan holds, outside of which there are no reviews
 */
record DueReviews(Review review, Optional<LocalDate> last, Optional<Timeframe> timeframe) {
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    Optional<LocalDate> next() {
        if (review.recurrence().isEmpty()) {
            return review.rhythm().flatMap(per -> afterPeriods(1, per)).filter(this::isInPlan);
        }
        Recurring recurrence = review.recurrence().get();
        Optional<LocalDate> next = recurrence.hasStatedDays()
                ? onItsDays(recurrence)
                : afterPeriods(
                                recurrence.interval().orElse(1),
                                recurrence.rhythm().per())
                        .filter(due -> !due.isAfter(recurrence.end().orElse(due)));
        return next.filter(this::isInPlan);
    }

    private boolean isInPlan(LocalDate day) {
        return timeframe.isEmpty() || !day.isAfter(timeframe.get().end());
    }

    private Optional<LocalDate> afterPeriods(int count, Per per) {
        return last.isPresent()
                ? Periods.after(last.get(), count, per)
                : timeframe
                        .flatMap(plan -> Periods.after(plan.start(), count, per))
                        .map(after -> after.minusDays(1));
    }

    private Optional<LocalDate> onItsDays(Recurring recurrence) {
        Optional<LocalDate> first = last.map(held -> held.plusDays(1))
                .or(() -> timeframe.map(Timeframe::start))
                .or(recurrence::start);
        if (first.isEmpty() || first.get().isAfter(LAST_DAY)) {
            return Optional.empty();
        }
        List<LocalDate> days = recurrence
                .anchoredAt(FIRST_DAY)
                .occurrences(first.get(), LAST_DAY)
                .limit(2)
                .toList();
        boolean heldForTheFirst = days.size() > 1 && last.isPresent() && isHeldFor(days.get(0), days.get(1));
        return days.stream().skip(heldForTheFirst ? 1 : 0).findFirst();
    }

    /** Whether it was held less than half a period before the day, and so for this day. */
    private boolean isHeldFor(LocalDate day, LocalDate after) {
        return 2 * ChronoUnit.DAYS.between(last.orElseThrow(), day) < ChronoUnit.DAYS.between(day, after);
    }
}
