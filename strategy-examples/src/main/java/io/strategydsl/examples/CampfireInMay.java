package io.strategydsl.examples;

import io.strategydsl.model.HeldReview;
import io.strategydsl.model.Metric;
import io.strategydsl.model.MetricBuilder;
import io.strategydsl.model.Observation;
import io.strategydsl.model.Review;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.TacticStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Campfire in the middle of May 2017: the finished plan with what was measured, done and reviewed since. All of it is
 * invented. An application that keeps such records beside the plan puts the two together like this, with the builders.
 */
public final class CampfireInMay {
    /** The day as of which the plan is asked. */
    public static final LocalDate DAY = LocalDate.of(2017, 5, 15);

    private static final LocalDate END_OF_MARCH = LocalDate.of(2017, 3, 31);
    private static final LocalDate END_OF_APRIL = LocalDate.of(2017, 4, 30);

    private static final Map<String, List<Observation>> MEASURED = Map.of(
            "talking", List.of(on(END_OF_MARCH, "7"), on(END_OF_APRIL, "8")),
            "reach", List.of(on(END_OF_MARCH, "14300"), on(END_OF_APRIL, "15200")),
            "visits", List.of(on(END_OF_MARCH, "3150"), on(END_OF_APRIL, "3200")),
            "bounces", List.of(on(END_OF_MARCH, "62.5"), on(END_OF_APRIL, "61")),
            "comments", List.of(on(END_OF_MARCH, "4")),
            "nps", List.of(on(END_OF_MARCH, "3")),
            "first-answer", List.of(on(END_OF_MARCH, "11"), on(END_OF_APRIL, "9.5")));

    private static final Map<String, LocalDate> DONE = Map.of(
            "list", LocalDate.of(2017, 1, 30),
            "message", LocalDate.of(2017, 2, 20),
            "sponsored-post", LocalDate.of(2017, 4, 30),
            "joint-contest", LocalDate.of(2017, 3, 15),
            "guides", LocalDate.of(2017, 4, 10),
            "campaign-reservations", LocalDate.of(2017, 4, 17),
            "feature-polls", LocalDate.of(2017, 5, 4),
            "answer-round", LocalDate.of(2017, 5, 12));

    private CampfireInMay() {}

    /** The plan, with what is known of it in May. */
    public static Strategy plan() {
        Strategy plan = CampfireFinished.plan();
        return plan.toBuilder()
                .metrics(plan.metrics().stream().map(CampfireInMay::measured).toList())
                .tactics(plan.tactics().stream().map(CampfireInMay::done).toList())
                .reviews(plan.reviews().stream().map(CampfireInMay::held).toList())
                .build();
    }

    private static Metric measured(Metric metric) {
        MetricBuilder builder = metric.toBuilder();
        MEASURED.getOrDefault(metric.id(), List.of()).forEach(builder::addObservation);
        return builder.build();
    }

    private static Tactic done(Tactic tactic) {
        LocalDate day = DONE.get(tactic.id());
        return day == null ? tactic : tactic.withStatus(new TacticStatus.Done(day));
    }

    private static Review held(Review review) {
        return review.toBuilder()
                .addHeldReview(new HeldReview(
                        LocalDate.of(2017, 1, 31), Optional.of("The list is long enough: start writing to people")))
                .addHeldReview(new HeldReview(
                        LocalDate.of(2017, 3, 1), Optional.of("A guide brings visits when it is shared twice")))
                .addHeldReview(new HeldReview(
                        LocalDate.of(2017, 4, 3), Optional.of("Answers come faster; visits do not move")))
                .build();
    }

    private static Observation on(LocalDate day, String value) {
        return new Observation(day, new BigDecimal(value));
    }
}
