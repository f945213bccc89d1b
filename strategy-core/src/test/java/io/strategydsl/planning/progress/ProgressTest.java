package io.strategydsl.planning.progress;

import static io.strategydsl.dsl.StrategyDsl.monthlyOn;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.dsl.StrategyDsl.whenever;
import static io.strategydsl.planning.progress.Verdict.AHEAD;
import static io.strategydsl.planning.progress.Verdict.BEHIND;
import static io.strategydsl.planning.progress.Verdict.NO_DATA;
import static io.strategydsl.planning.progress.Verdict.ON_TRACK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import io.strategydsl.dsl.GoalScope;
import io.strategydsl.dsl.TacticScope;
import io.strategydsl.model.Goal;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Objective;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final LocalDate START = LocalDate.of(2027, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2027, 5, 15);
    private static final LocalDate END = LocalDate.of(2027, 12, 31);

    @Test
    void showsCampfireInMay() {
        Progress progress = Progress.of(CampfireInMay.plan(), CampfireInMay.DAY);

        assertThat(progress.metrics())
                .extracting(metric -> metric.metric().id(), MetricProgress::verdict)
                .containsExactly(
                        tuple("reach", BEHIND),
                        tuple("visits", AHEAD),
                        tuple("guests", NO_DATA),
                        tuple("sign-ups", ON_TRACK),
                        tuple("bounce-rate", ON_TRACK),
                        tuple("comments", NO_DATA));
    }

    @Test
    void rollsUpToObjectivesByTheMetricsOfTheirGoals() {
        Progress progress = Progress.of(CampfireInMay.plan(), CampfireInMay.DAY);

        assertThat(progress.objectives())
                .extracting(objective -> objective.objective().id(), ObjectiveProgress::verdict)
                .containsExactly(tuple("new-segment", BEHIND), tuple("features", ON_TRACK), tuple("nps", NO_DATA));
    }

    @Test
    void countsTheMetricsOfSubGoalsForTheGoalAbove() {
        Strategy plan = strategy(
                "plan",
                s -> s.during(Year.of(2027))
                        .goal(
                                "known",
                                "Be known",
                                g -> g.metric(
                                                "own",
                                                m -> m.baseline(0)
                                                        .target(365, END)
                                                        .observed(DAY, 135))
                                        .goal(
                                                "liked",
                                                "Be liked",
                                                below -> below.metric("below", m -> m.target(1, END)))));

        assertThat(ids(Progress.of(plan, DAY).goals().get(0).metrics())).containsExactly("own", "below");
        assertThat(Progress.of(plan, DAY).goals().get(0).counts())
                .containsExactly(entry(AHEAD, 0), entry(ON_TRACK, 1), entry(BEHIND, 0), entry(NO_DATA, 1));
    }

    @Test
    void isBehindAsSoonAsOneMetricIs() {
        assertThat(goal(observing(50, 200, 300)).verdict()).isEqualTo(BEHIND);
    }

    @Test
    void isAheadWhereAllMetricsAre() {
        assertThat(goal(observing(200, 300)).verdict()).isEqualTo(AHEAD);
    }

    @Test
    void isOnTrackWhereSomeMetricsAreAhead() {
        assertThat(goal(observing(135, 300)).verdict()).isEqualTo(ON_TRACK);
    }

    @Test
    void isWithoutDataWhereAllMetricsAre() {
        assertThat(goal(g -> g.metric("reach")).verdict()).isEqualTo(NO_DATA);
    }

    @Test
    void passesOverMetricsWithoutData() {
        assertThat(goal(observing(200).andThen(g -> g.metric("reach"))).verdict())
                .isEqualTo(AHEAD);
    }

    @Test
    void isWithoutDataWithoutMetricHoweverManyTacticsAreDone() {
        assertThat(goal(g -> g.tactic("list", "List", t -> t.done(DAY))).verdict())
                .isEqualTo(NO_DATA);
    }

    @Test
    void countsAMetricOfSeveralGoalsOnceForTheirObjective() {
        Strategy plan = strategy(
                "plan",
                s -> s.objective("growth", "Grow")
                        .goal("known", "Be known", g -> g.supports("growth").metric("reach"))
                        .goal("liked", "Be liked", g -> g.supports("growth").metric("likes"))
                        .metric("shares", m -> m.measures("liked", "known")));

        ObjectiveProgress objective = Progress.of(plan, DAY).objectives().get(0);

        assertThat(ids(objective.metrics())).containsExactly("reach", "likes", "shares");
        assertThat(objective.goals())
                .extracting(progress -> progress.goal().id())
                .containsExactly("known", "liked");
    }

    @Test
    void givesTheMetricsOfAnIdThatOccursTwiceToTheFirst() {
        Strategy plan = Strategy.builder("plan")
                .addObjective(Objective.builder("growth").build())
                .addObjective(Objective.builder("growth").text("Again").build())
                .addGoal(Goal.builder("known").addSupportedObjective("growth").build())
                .addGoal(Goal.builder("known").text("Again").build())
                .addMetric(Metric.builder("reach").addMeasuredGoal("known").build())
                .addMetric(Metric.builder("reach").addMeasuredGoal("known").build())
                .build();

        Progress progress = Progress.of(plan, DAY);

        assertThat(progress.goals()).extracting(goal -> goal.metrics().size()).containsExactly(2, 0);
        assertThat(progress.objectives())
                .extracting(objective -> objective.metrics().size())
                .containsExactly(2, 0);
    }

    @Test
    void hasTheDaysOnWhichTacticsWereDone() {
        assertThat(Progress.of(CampfireInMay.plan(), CampfireInMay.DAY).tacticsDone())
                .extracting(done -> done.tactic().id() + " " + done.day())
                .containsExactly("list 2017-01-31", "sponsored-post 2017-04-30");
    }

    @Test
    void hasTheDaysSinceWhichTacticsAreLate() {
        assertThat(Progress.of(CampfireInMay.plan(), CampfireInMay.DAY).tacticsLate())
                .extracting(late -> late.tactic().id() + " " + late.day())
                .containsExactly("message 2017-02-20");
    }

    @Test
    void hasTheTacticsThatComeNext() {
        assertThat(Progress.of(CampfireInMay.plan(), CampfireInMay.DAY).tacticsNext())
                .extracting(next -> next.tactic().id() + " " + next.day())
                .containsExactly("sponsored-post 2017-05-30", "teaser 2017-06-01");
    }

    @Test
    void listsApartWhatFallsOnNoDay() {
        Strategy plan = tactics(t -> t.tactic("none", "No schedule")
                .tactic("trigger", "Waits", x -> x.repeats(whenever("after a fair")))
                .tactic(
                        "over",
                        "Was over before it began",
                        x -> x.repeats(monthlyOn(1).until(LocalDate.of(2026, 1, 1)))));

        assertThat(Progress.of(plan, DAY).tacticsWithoutDay())
                .extracting(Tactic::id)
                .containsExactly("none", "trigger", "over");
    }

    @Test
    void comesNextOnTheDayItself() {
        Progress progress = Progress.of(tactic(t -> t.due(DAY)), DAY);

        assertThat(progress.tacticsLate()).isEmpty();
        assertThat(progress.tacticsNext()).extracting(DatedTactic::day).containsExactly(DAY);
    }

    @Test
    void doesNotComeNextAgainOnADayForWhichItIsDone() {
        Progress progress = Progress.of(tactic(t -> t.repeats(monthlyOn(15)).done(DAY)), DAY);

        assertThat(progress.tacticsNext()).extracting(DatedTactic::day).containsExactly(LocalDate.of(2027, 6, 15));
    }

    @Test
    void isLateAndNextWhereARoundWasLeftOut() {
        Progress progress = Progress.of(tactic(t -> t.repeats(monthlyOn(10)).done(LocalDate.of(2027, 4, 10))), DAY);

        assertThat(progress.tacticsDone()).isEmpty();
        assertThat(progress.tacticsLate()).extracting(DatedTactic::day).containsExactly(LocalDate.of(2027, 5, 10));
        assertThat(progress.tacticsNext()).extracting(DatedTactic::day).containsExactly(LocalDate.of(2027, 6, 10));
    }

    @Test
    void repeatsNoLongerThanThePlan() {
        Progress progress = Progress.of(tactic(t -> t.repeats(monthlyOn(10)).done(END)), END);

        assertThat(progress.tacticsNext()).isEmpty();
        assertThat(progress.tacticsDone()).extracting(DatedTactic::day).containsExactly(END);
    }

    @Test
    void isDoneForGoodWhereNobodySaysWhen() {
        Progress progress = Progress.of(tactic(t -> t.repeats(monthlyOn(10)).done()), DAY);

        assertThat(progress.tacticsDoneWithoutDay()).hasSize(1);
        assertThat(progress.tacticsDone()).isEmpty();
        assertThat(progress.tacticsLate()).isEmpty();
        assertThat(progress.tacticsNext()).isEmpty();
        assertThat(progress.tacticsWithoutDay()).isEmpty();
    }

    @Test
    void doesNotKnowYetWhatIsDoneLater() {
        Progress progress = Progress.of(tactic(t -> t.due(DAY.minusDays(1)).done(DAY.plusDays(1))), DAY);

        assertThat(progress.tacticsDone()).isEmpty();
        assertThat(progress.tacticsLate()).hasSize(1);
    }

    @Test
    void leavesOutWhatWasDropped() {
        Progress progress = Progress.of(tactic(t -> t.due(START).dropped(DAY, "No budget")), DAY);

        assertThat(progress.tacticsLate()).isEmpty();
        assertThat(progress.tacticsWithoutDay()).isEmpty();
    }

    @Test
    void hasReviews() {
        assertThat(Progress.of(CampfireInMay.plan(), CampfireInMay.DAY).reviews())
                .extracting(
                        review -> review.review().id(),
                        ReviewProgress::lastHeld,
                        ReviewProgress::due,
                        ReviewProgress::isOverdue)
                .containsExactly(
                        tuple(
                                "monthly",
                                Optional.of(LocalDate.of(2017, 4, 28)),
                                Optional.of(LocalDate.of(2017, 5, 28)),
                                false),
                        tuple("board", Optional.empty(), Optional.of(LocalDate.of(2017, 3, 31)), true));
    }

    @Test
    void hasNothingToTellOfAnEmptyPlan() {
        Progress progress = Progress.of(strategy("plan", s -> {}), DAY);

        assertThat(progress.metrics()).isEmpty();
        assertThat(progress.objectives()).isEmpty();
        assertThat(progress.tacticsNext()).isEmpty();
        assertThat(progress.reviews()).isEmpty();
    }

    @Test
    void readsAPlanOfAHundredThousandTactics() {
        Strategy plan = strategy("plan", s -> {
            s.during(Year.of(2027)).goal("known", "Be known");
            IntStream.range(0, 100_000)
                    .forEach(i ->
                            s.tactic("t" + i, "Post", t -> t.serves("known").repeats(monthlyOn(10))));
        });

        assertThat(Progress.of(plan, DAY).tacticsLate()).hasSize(100_000);
    }

    @Test
    void isEqualToAnotherOfTheSamePlanDayAndTolerance() {
        Progress progress = Progress.of(CampfireInMay.plan(), DAY, 5);

        assertThat(progress)
                .isEqualTo(Progress.of(CampfireInMay.plan(), DAY, 5))
                .hasSameHashCodeAs(Progress.of(CampfireInMay.plan(), DAY, 5))
                .isNotEqualTo(Progress.of(CampfireInMay.plan(), DAY, 6))
                .isNotEqualTo(Progress.of(CampfireInMay.plan(), END, 5))
                .isNotEqualTo(Progress.of(strategy("plan", s -> {}), DAY, 5))
                .hasToString("progress of campfire-2017 as of 2027-05-15");
    }

    @Test
    void saysWhichToleranceItWasAskedFor() {
        assertThat(Progress.of(CampfireInMay.plan(), DAY).tolerance()).isEqualTo(10);
        assertThat(Progress.of(CampfireInMay.plan(), DAY, 0).metrics())
                .extracting(MetricProgress::tolerance)
                .containsOnly(0);
    }

    @Test
    void refusesAToleranceBelowZero() {
        assertThatThrownBy(() -> Progress.of(CampfireInMay.plan(), DAY, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("progress: tolerance is -1; it goes from 0 to 100");
    }

    private static GoalProgress goal(Consumer<GoalScope> scope) {
        Strategy plan = strategy("plan", s -> s.during(Year.of(2027)).goal("known", "Be known", scope));
        return Progress.of(plan, DAY).goals().get(0);
    }

    /** Metrics that should stand at about 134 on the day. */
    private static Consumer<GoalScope> observing(long... values) {
        return g -> {
            for (long value : values) {
                g.metric("m" + value, m -> m.baseline(0).target(364, END).observed(DAY, value));
            }
        };
    }

    private static Strategy tactic(Consumer<TacticScope> scope) {
        return tactics(g -> g.tactic("post", "Post", scope));
    }

    private static Strategy tactics(Consumer<GoalScope> scope) {
        return strategy("plan", s -> s.during(Year.of(2027)).goal("known", "Be known", scope));
    }

    private static List<String> ids(List<MetricProgress> metrics) {
        return metrics.stream().map(metric -> metric.metric().id()).toList();
    }
}
