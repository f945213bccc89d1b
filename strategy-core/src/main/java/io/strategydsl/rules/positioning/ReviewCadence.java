package io.strategydsl.rules.positioning;

import io.strategydsl.model.Review;
import io.strategydsl.model.Strategy;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.FindingBuilder;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import java.util.List;

/** {@code review.cadence}. */
final class ReviewCadence implements Rule.ForStrategy {
    private static final RuleInfo INFO = RuleInfo.builder("review.cadence")
            .title("The plan is reviewed at regular intervals")
            .fault("no review cadence")
            .description("No review that says how often it takes place.")
            .why("Nobody knows at the start which goals and tactics will fit; they are changed in"
                    + " time if somebody regularly checks whether the plan is on track.")
            .fix(
                    "Add .every(...) to a review, with PER_MONTH, PER_QUARTER, monthlyOn(FIRST, MONDAY) or another interval")
            .advice("Say how often you look at the plan again, for example every month or every quarter.")
            .example(RuleExample.of("""
                    .review("numbers", "See what worked, and change the rest", r -> r
                        .next(LocalDate.of(2026, 3, 31)))
                    """, """
                    .review("numbers", "See what worked, and change the rest", r -> r
                        .every(Per.PER_QUARTER)
                        .next(LocalDate.of(2026, 3, 31)))
                    """))
            .whenToSuppress("A three-week campaign is over before a second review: one at its end is enough.")
            .severity(Severity.WARNING)
            .sources(Source.of(Article.BUFFER, 5).should())
            .since("0.1.0")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    // One review in a rhythm is enough: others may be held once, on a day of their own.
    @Override
    public void check(Strategy strategy, Inspection inspection) {
        List<Review> reviews = strategy.reviews();
        if (reviews.isEmpty()) {
            inspection
                    .violated("{subject} has no review")
                    .at("reviews")
                    .fix("Add .review(id, text, r -> r.every(...))")
                    .advice(
                            "When do you look at the plan again? Add a review, for example every month or every quarter.");
        } else if (!hasRegular(reviews)) {
            FindingBuilder finding = inspection
                    .violated("no review of {subject} says how often it takes place")
                    .at("reviews")
                    .fix("In one review(...) add .every(...)");
            if (reviews.size() == 1) {
                finding.with("review", reviews.get(0).id())
                        .fix("In review(\"{review}\", ...) add .every(...)")
                        .with("which", reviews.get(0))
                        .advice("Say how often {which} takes place, for example every month or every quarter.");
            }
        }
    }

    private static boolean hasRegular(List<Review> reviews) {
        for (Review review : reviews) {
            if (review.isRegular()) {
                return true;
            }
        }
        return false;
    }
}
