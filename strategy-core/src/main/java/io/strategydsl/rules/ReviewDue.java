package io.strategydsl.rules;

import io.strategydsl.model.HeldReview;
import io.strategydsl.model.Per;
import io.strategydsl.model.Review;
import io.strategydsl.model.Timeframe;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.FindingBuilder;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rule.Subjects;
import java.time.LocalDate;
import java.util.Optional;

/**
 * {@code review.due}. The next day that a review states comes first, as long as it was not held since. Otherwise it is due
 * one period after it was last held, or by the end of the first period of the plan; once the plan is over, not at all.
 */
final class ReviewDue implements Rule {
    private static final int MONTHS_OF_QUARTER = 3;

    private static final RuleInfo INFO = RuleInfo.builder("review.due")
            .title("Every review is held when it is due")
            .description("A review that has not been held, although its next day or its cadence asks for it.")
            .why("A plan stays true only while somebody looks at the numbers and adapts it. The review that is left out"
                    + " is how plans go stale.")
            .fix("Hold the review and add .held(day, notes), or state another .next(day)")
            .example(RuleExample.of("""
                    .review("monthly", "Look at the numbers, drop what fails", r -> r
                        .every(Per.PER_MONTH)
                        .held(LocalDate.of(2026, 1, 30), "Two posts a week are enough"))
                    """, """
                    .review("monthly", "Look at the numbers, drop what fails", r -> r
                        .every(Per.PER_MONTH)
                        .held(LocalDate.of(2026, 1, 30), "Two posts a week are enough")
                        .held(LocalDate.of(2026, 2, 27), "The film tips are dropped"))
                    """).asOf(LocalDate.of(2026, 3, 10)))
            .whenToSuppress("Nothing was posted since the last one, as during the summer break of a theatre, so"
                    + " there is nothing to look at.")
            .severity(Severity.WARNING)
            .sources(Source.of(Article.BUFFER, 5))
            .since(MethodRules.SINCE)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void lookAt(Subjects subjects) {
        subjects.reviews(ReviewDue::check);
    }

    private static void check(Review review, Inspection inspection) {
        if (inspection.day().isEmpty()) {
            inspection.notApplicable(AsOfRules.NO_DAY);
            return;
        }
        LocalDate day = inspection.day().get();
        Optional<LocalDate> last = lastHeld(review, day);
        Optional<LocalDate> next =
                review.next().filter(stated -> last.isEmpty() || last.get().isBefore(stated));
        Optional<LocalDate> due = next.or(() ->
                dueByRhythm(review.rhythm(), last, inspection.index().strategy().timeframe()));
        if (due.isEmpty()) {
            inspection.notApplicable("no review has a day on which it is due");
        } else if (due.get().isBefore(day)) {
            FindingBuilder finding = inspection
                    .violated("{subject} was due by {due} and has not been held by {day}")
                    .at("held")
                    .with("due", due.get())
                    .with("day", day)
                    .with("review", review.id())
                    .fix(
                            "Hold it, and in review(\"{review}\", ...) add .held(day, notes); or state another .next(day)");
            last.ifPresent(held -> finding.message("{subject} was due by {due} and has not been held since {held}")
                    .found("last held on " + held)
                    .with("held", held));
        }
    }

    // What is held after the day asked about was not held by then.
    private static Optional<LocalDate> lastHeld(Review review, LocalDate day) {
        Optional<LocalDate> last = Optional.empty();
        for (HeldReview held : review.held()) {
            if (!held.day().isAfter(day) && (last.isEmpty() || held.day().isAfter(last.get()))) {
                last = Optional.of(held.day());
            }
        }
        return last;
    }

    private static Optional<LocalDate> dueByRhythm(
            Optional<Per> rhythm, Optional<LocalDate> last, Optional<Timeframe> timeframe) {
        return rhythm.flatMap(per -> last.isPresent()
                        ? after(last.get(), per)
                        : timeframe.flatMap(plan -> after(plan.start(), per)).map(day -> day.minusDays(1)))
                .filter(due ->
                        timeframe.isEmpty() || !due.isAfter(timeframe.get().end()));
    }

    private static Optional<LocalDate> after(LocalDate day, Per period) {
        return switch (period) {
            case PER_DAY -> Optional.of(day.plusDays(1));
            case PER_WEEK -> Optional.of(day.plusWeeks(1));
            case PER_MONTH -> Optional.of(day.plusMonths(1));
            case PER_QUARTER -> Optional.of(day.plusMonths(MONTHS_OF_QUARTER));
            case PER_YEAR -> Optional.of(day.plusYears(1));
            // Nobody knows when the next event is.
            case PER_EVENT -> Optional.empty();
        };
    }
}
