package io.strategydsl.rules.asof;

import io.strategydsl.model.Review;
import io.strategydsl.planning.progress.ReviewProgress;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Clause;
import io.strategydsl.rule.FindingBuilder;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import java.time.LocalDate;

/** {@code review.due}. */
final class ReviewDue implements Rule.ForEachReview {
    private static final RuleInfo INFO = RuleInfo.builder("review.due")
            .title("Every review is held when it is due")
            .fault("not held in time")
            .description("A review that has not been held, although its next day or its cadence asks for it: one period"
                    + " after the last one, or at the end of the first period of the plan.")
            .why("A plan stays true only while somebody looks at the numbers and adapts it. A"
                    + " skipped review is how plans go stale.")
            .fix("Hold the review and add .held(day, notes), or state another .next(day)")
            .advice("Hold the review now and note what you decide, or name the day on which you will.")
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
            .sources(Source.of(Article.BUFFER, 5).should())
            .since("0.1.0")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Review review, Inspection inspection) {
        if (inspection.day().isEmpty()) {
            inspection.notApplicable(AsOfRules.NO_DAY);
            return;
        }
        LocalDate day = inspection.day().get();
        ReviewProgress progress = ReviewProgress.of(review, inspection.index().strategy(), day);
        if (progress.due().isEmpty()) {
            inspection.notApplicable("no review has a day on which it is due");
        } else if (progress.isOverdue()) {
            boolean stated = progress.isDueStated();
            FindingBuilder finding = inspection
                    .violated(
                            stated
                                    ? "{subject} was due by {due} and has not been held by {day}"
                                    : "{subject} is due and has not been held by {day}")
                    .at("held")
                    .with("due", progress.due().get())
                    .with("day", day)
                    .with("review", review.id())
                    .fix("Hold it, and in review(\"{review}\", ...) add .held(day, notes); or state another .next(day)")
                    .advice("Hold {subject} now and note what you decide, or name the day on which you will.");
            progress.lastHeld()
                    .ifPresent(held -> finding.message(
                                    stated
                                            ? "{subject} was due by {due} and has not been held since {held}"
                                            : "{subject} is due again and has not been held since {held}")
                            .found(Clause.of("last held on {held}").with("held", held))
                            .with("held", held));
        }
    }
}
