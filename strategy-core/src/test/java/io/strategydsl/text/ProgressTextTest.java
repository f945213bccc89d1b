package io.strategydsl.text;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.dsl.StrategyDsl.weekly;
import static io.strategydsl.model.Per.PER_MONTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.strategydsl.internal.Printed;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyArbitraries;
import io.strategydsl.planning.progress.CampfireInMay;
import io.strategydsl.planning.progress.Progress;
import java.time.LocalDate;
import java.time.Year;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ProgressTextTest {
    private static final LocalDate DAY = LocalDate.of(2027, 5, 15);

    @Test
    void showsCampfireInMay() {
        assertThat(PlanningText.of(Progress.of(CampfireInMay.plan(), CampfireInMay.DAY)))
                .isEqualTo("""
                Progress of campfire-2017 as of 2017-05-15
                A metric is ahead or behind when it is off the line to its target by more than 10% of the planned
                change. Achieved and planned are shares of the change from the baseline, or the previous target, to
                the target, on the day of the latest number. A level to keep counts as 100% while it is kept.

                OBJECTIVES
                  new-segment: Expand into a new market segment
                      BEHIND: 1 ahead, 2 on track, 1 behind, 1 no data
                    goal influencers: Build relationships with influencers who can carry our message
                        BEHIND: 1 ahead, 1 behind, 1 no data
                        metric  verdict  latest                expected  achieved  planned  next target
                        reach   behind   14,300 on 2017-05-10  14,879    15%       43%      16,000 by 2017-06-30
                    goal partners: Partner with brands
                        AHEAD: 1 ahead, 1 no data; part of influencers
                        metric  verdict  latest               expected  achieved  planned  next target
                        visits  ahead    1,400 on 2017-05-01  1,282     83%       34%      1,440 by 2017-06-30
                        guests  no data  nobody said whether more or less is better
                            latest 80 on 2017-04-06; next target 100 each time
                    goal launches: Run campaigns that promote the launches
                        ON TRACK: 2 on track
                        metric       verdict   latest              expected  achieved  planned  next target
                        sign-ups     on track  190 on 2017-04-30   200       95%       100%     200 by 2017-05-31
                        bounce-rate  on track  51.5 on 2017-04-30  52.07     70%       66%      48 by 2017-06-30
                  features: Ship 3 new core-product features
                      ON TRACK: 2 on track
                    goal launches, see above
                  nps: Improve NPS among SMB customers
                      no goal supports it

                GOALS OF NO OBJECTIVE
                  goal habit: Be where shop owners talk
                      NO DATA: 1 no data
                      metric    verdict  latest  expected  achieved  planned  next target
                      comments  no data  no observation since 2017-01-01
                          expected by now 7; next target 8 by 2017-06-30

                TACTICS DONE
                  2017-01-31 list: List influencers open to sponsored posts
                  2017-04-30 sponsored-post: Set up a sponsored post

                TACTICS LATE
                  2017-02-20 message: Send each of them a direct message

                TACTICS NEXT
                  2017-05-30 sponsored-post: Set up a sponsored post
                  2017-06-01 teaser: Show the second feature to ten shops

                TACTICS WITHOUT A DAY
                  answers: Answer questions about the features (ongoing)

                REVIEWS
                  monthly: Look at the numbers
                      last held on 2017-04-28; due by about 2017-05-28
                  board: Tell the board
                      never held; OVERDUE since about 2017-03-31
                """);
    }

    @Test
    void printsAPlanThatHasNothingYet() {
        assertThat(PlanningText.of(Progress.of(strategy("plan", s -> s.review("look", "")), DAY, 0)))
                .isEqualTo("""
                Progress of plan as of 2027-05-15
                A metric is ahead or behind when it is off the line to its target at all. Achieved and planned are
                shares of the change from the baseline, or the previous target, to the target, on the day of the
                latest number. A level to keep counts as 100% while it is kept.

                REVIEWS
                  look
                      never held; no day on which it is due
                """);
    }

    @Test
    void printsByWhenATacticWithoutAStatedDayIsDue() {
        Strategy plan = strategy(
                "plan", s -> s.during(Year.of(2027)).tactic("post", "Post something", t -> t.repeats(weekly())));

        assertThat(PlanningText.of(Progress.of(plan, DAY))).contains("""
                TACTICS LATE
                  by 2027-05-09 post: Post something

                TACTICS NEXT
                  by 2027-05-16 post: Post something
                """);
    }

    @Test
    void printsWhetherALevelIsKept() {
        Strategy plan = strategy(
                "plan",
                s -> s.during(Year.of(2027))
                        .metric(
                                "kept",
                                m -> m.lowerIsBetter()
                                        .baseline(800)
                                        .targetEach(1000, PER_MONTH)
                                        .observed(DAY, 700))
                        .metric(
                                "missed",
                                m -> m.lowerIsBetter()
                                        .baseline(800)
                                        .targetEach(1000, PER_MONTH)
                                        .observed(DAY, 1200)));

        assertThat(PlanningText.of(Progress.of(plan, DAY))).endsWith("""

                METRICS OF NO GOAL
                  metric  verdict   latest               expected  achieved  planned  next target
                  kept    on track  700 on 2027-05-15    1,000     100%      100%     1,000 by 2027-05-31
                  missed  behind    1,200 on 2027-05-15  1,000     80%       100%     1,000 by 2027-05-31
                """);
    }

    @Test
    void printsTheStatedDayOfTheNextReview() {
        Strategy plan = strategy("plan", s -> s.review("look", "Look back", r -> r.next(DAY.minusDays(1))));

        assertThat(PlanningText.of(Progress.of(plan, DAY))).contains("never held; OVERDUE since 2027-05-14");
    }

    @Test
    void showsNothingAsReachedOrNotBegunThatIsNotSo() {
        LocalDate start = LocalDate.of(2024, 1, 1);
        LocalDate end = LocalDate.of(2028, 1, 1);
        Strategy plan = strategy(
                "plan",
                s -> s.metric(
                                "begun",
                                m -> m.baseline(0, start).target(100, end).observed(start.plusDays(1), "0.000001"))
                        .metric(
                                "nearly",
                                m -> m.baseline(0, start).target(100, end).observed(end.minusDays(1), "99.99")));

        assertThat(PlanningText.of(Progress.of(plan, end, 0))).endsWith("""

                METRICS OF NO GOAL
                  metric  verdict  latest                  expected   achieved  planned  next target
                  begun   behind   0.000001 on 2024-01-02  0.0684463  1%        1%       100 by 2028-01-01
                  nearly  ahead    99.99 on 2027-12-31     99.932     99%       99%      100 by 2028-01-01
                """);
    }

    @Test
    void writesAsManyDecimalsOfWhatIsExpectedAsItTakesToTellItFromTheTarget() {
        LocalDate start = LocalDate.of(2024, 1, 1);
        Strategy plan = strategy(
                "plan",
                s -> s.metric(
                        "retention",
                        m -> m.baseline(99, start)
                                .target(100, LocalDate.of(2028, 1, 1))
                                .observed(LocalDate.of(2027, 12, 31), 99)));

        assertThat(PlanningText.of(Progress.of(plan, LocalDate.of(2028, 1, 1)))).contains("99 on 2027-12-31  99.999 ");
    }

    @Test
    void printsSentencesWhereATableWouldBeTooWide() {
        String id = "reach-of-all-posts-with-a-partner-in-every-country-that-we-sell-to";
        Strategy plan = strategy(
                "plan",
                s -> s.during(Year.of(2027))
                        .metric(
                                id,
                                m -> m.baseline(0)
                                        .target(365, LocalDate.of(2027, 12, 31))
                                        .observed(DAY, 134))
                        .metric("写真の反応", m -> m.target(1, DAY)));

        assertThat(PlanningText.of(Progress.of(plan, DAY))).endsWith("""

                METRICS OF NO GOAL
                  reach-of-all-posts-with-a-partner-in-every-country-that-we-sell-to: on track; 134 on 2027-05-15;
                      expected 134; achieved 36%, planned 36%; next target 365 by 2027-12-31
                  写真の反応: no data; no baseline; next target 1 by 2027-05-15
                """);
    }

    @Test
    void saysWhatHasNoDay() {
        Strategy plan = strategy(
                "plan",
                s -> s.metric("likes", m -> m.baseline(0).target(500).observed(DAY, 134))
                        .metric("hours", m -> m.lowerIsBetter().holds(4).observed(DAY, 3))
                        .tactic("list", "List", t -> t.done()));

        assertThat(PlanningText.of(Progress.of(plan, DAY))).endsWith("""

                METRICS OF NO GOAL
                  metric  verdict   latest           expected  achieved  planned  next target
                  likes   no data   no day stated
                      latest 134 on 2027-05-15; next target 500 (no day stated)
                  hours   on track  3 on 2027-05-15  4         100%      100%     4 (to be held)

                TACTICS DONE
                  list: List (no day stated)
                """);
    }

    @Property(tries = 200)
    void keepsItsLinesShortWhateverThePlan(@ForAll("plans") Strategy plan) {
        String text = PlanningText.of(Progress.of(plan, LocalDate.of(2018, 5, 15)));

        assertThat(text).endsWith("\n");
        assertThat(text.split("\n"))
                .allSatisfy(line -> assertThat(line)
                        .matches(each -> Printed.width(each) <= 100)
                        .doesNotEndWith(" "));
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        Progress progress = null;

        assertThatThrownBy(() -> PlanningText.of(progress))
                .isInstanceOf(NullPointerException.class)
                .hasMessageStartingWith("planning text: null was given for progress");
    }

    @Provide
    Arbitrary<Strategy> plans() {
        return StrategyArbitraries.anyStrategy();
    }
}
