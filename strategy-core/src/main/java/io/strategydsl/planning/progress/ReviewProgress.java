package io.strategydsl.planning.progress;

import io.strategydsl.internal.Checks;
import io.strategydsl.model.HeldReview;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.Review;
import io.strategydsl.model.Strategy;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When a review was last held and when it is due next, as of a day.
 *
 * <p>A review is due on the next day that it states, unless it was held since. Otherwise it is due one period after it
 * was last held, or by the end of the first period of the plan, and never once the plan is over. Where it has a recurrence
 * that states its days, it is due on the next of them; one held less than half way before such a day was held for it. Reviews
 * held after the day do not count.
 *
 * <p>Source: Buffer step 5.
 *
 * @param review the review
 * @param day the day to look from
 * @param lastHeld when it was last held
 * @param due the day by which it is to be held next; see {@link #isDueStated()}
 */
public record ReviewProgress(Review review, LocalDate day, Optional<LocalDate> lastHeld, Optional<LocalDate> due) {

    public ReviewProgress {
        Checks checks = Checks.of("progress of a review");
        checks.present("review", review);
        checks.present("day", day);
        checks.present("last held", lastHeld);
        checks.present("due", due);
    }

    /**
     * Returns when the review was last held and when it is due next.
     *
     * @param review the review
     * @param strategy the plan, whose timeframe says from when until when there are reviews
     * @param day the day to look from
     */
    public static ReviewProgress of(Review review, Strategy strategy, LocalDate day) {
        Checks checks = Checks.of("progress of a review");
        checks.present("strategy", strategy);
        Optional<LocalDate> last = lastHeld(checks.present("review", review), checks.present("day", day));
        Optional<LocalDate> due = review.next()
                .filter(stated -> last.isEmpty() || last.get().isBefore(stated))
                .or(() -> new DueReviews(review, last, strategy.timeframe()).next());
        return new ReviewProgress(review, day, last, due);
    }

    /**
     * Returns whether the review states the day by which it is due, by itself or in its recurrence. Otherwise that follows
     * from its rhythm, and is as good as any other day about that time.
     */
    public boolean isDueStated() {
        return due.isPresent()
                && (due.equals(review.next())
                        || review.recurrence().filter(Recurring::hasStatedDays).isPresent());
    }

    /** Returns whether it should have been held before the day. */
    public boolean isOverdue() {
        return due.isPresent() && due.get().isBefore(day);
    }

    private static Optional<LocalDate> lastHeld(Review review, LocalDate day) {
        Optional<LocalDate> last = Optional.empty();
        for (HeldReview held : review.held()) {
            if (!held.day().isAfter(day) && (last.isEmpty() || held.day().isAfter(last.get()))) {
                last = Optional.of(held.day());
            }
        }
        return last;
    }
}
