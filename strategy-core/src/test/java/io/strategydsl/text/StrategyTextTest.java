package io.strategydsl.text;

import static io.strategydsl.dsl.StrategyDsl.money;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.MetricKind.REACH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentFormat;
import io.strategydsl.model.Goal;
import io.strategydsl.model.Per;
import io.strategydsl.model.Platform;
import io.strategydsl.model.Strategy;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StrategyTextTest {
    private static final LocalDate DAY = LocalDate.of(2017, 2, 1);

    @Test
    void printsThePartsInTheOrderOfAPlan() {
        Strategy plan = strategy(
                "plan",
                s -> s.accepts("pillar.honesty", "strategy", "We have no brand voice")
                        .review("monthly", "Look back")
                        .pillars(p -> p.voice("plain"))
                        .positioning(p -> p.oneThing("one"))
                        .listening(l -> l.topic("tents"))
                        .post("sale", "Sale")
                        .channel("blog", Platform.BLOG)
                        .tactic("loose", "Do something")
                        .metric("lonely")
                        .goal("known", "Be known")
                        .persona("owner", "Shop owner")
                        .team(t -> t.member("brian", "Brian"))
                        .objective("growth", "Grow"));

        assertThat(StrategyText.of(plan).lines().filter(line -> line.matches("[A-Z ]+")))
                .containsExactly(
                        "OBJECTIVES",
                        "TEAM",
                        "PERSONAS",
                        "GOALS",
                        "METRICS OF NO GOAL",
                        "TACTICS OF NO GOAL",
                        "CHANNELS",
                        "POSTS",
                        "LISTENING",
                        "POSITIONING",
                        "PILLARS",
                        "REVIEWS",
                        "ACCEPTED GAPS");
    }

    @Test
    void printsPostsWithAllThatTheyState() {
        Strategy plan = strategy(
                "plan",
                s -> s.post(
                                "open-day",
                                "We are open again",
                                p -> p.on("instagram", "facebook")
                                        .at(LocalDate.of(2027, 3, 1))
                                        .time(LocalTime.of(18, 0))
                                        .format(ContentFormat.CAROUSEL)
                                        .area(ContentArea.INTERACTION)
                                        .ownedBy("ida")
                                        .approvedBy("director")
                                        .effort("1.5")
                                        .draft())
                        .post("out", "Out", p -> p.published(LocalDate.of(2027, 2, 1)))
                        .post("never", "Never", p -> p.dropped("No time")));

        assertThat(StrategyText.of(plan)).isEqualTo("""
                        plan

                        POSTS
                          open-day: We are open again
                              draft; on 2027-03-01; at 18:00; on facebook, instagram; carousel; interaction; owned by ida;
                              approved by director; effort 1.5 hours
                          out: Out
                              PUBLISHED on 2027-02-01
                          never: Never
                              DROPPED, because: No time
                        """);
    }

    @Test
    void printsOnlyWhatThePlanStates() {
        assertThat(StrategyText.of(strategy("plan", s -> s.goal("known", "Be known"))))
                .isEqualTo("""
                        plan

                        GOALS
                          goal known: Be known
                        """);
    }

    @Test
    void printsTheFactsFirst() {
        Strategy plan = strategy(
                "campfire-2017",
                s -> s.organisation("Campfire, Inc.")
                        .during(Year.of(2017))
                        .about("What we do this year.")
                        .label("language", "en"));

        assertThat(StrategyText.of(plan)).isEqualTo("""
                        campfire-2017: Campfire, Inc.
                        from 2017-01-01 until 2017-12-31
                        What we do this year.
                        label language: en
                        """);
    }

    @Test
    void indentsMetricsTacticsAndSubGoalsBelowTheirGoal() {
        Strategy plan = strategy(
                "plan",
                s -> s.primaryGoal(
                        "known",
                        "Be known",
                        g -> g.ownedBy("brian")
                                .metric(
                                        "reach",
                                        m -> m.kind(REACH)
                                                .baseline(12_000)
                                                .target(14_000, DAY)
                                                .targetEach(2_000, Per.PER_MONTH)
                                                .targetGrowth(20, Per.PER_QUARTER))
                                .tactic(
                                        "list",
                                        "List influencers",
                                        t -> t.amount(1_000, "influencers")
                                                .due(DAY)
                                                .ownedBy("brian", "hailley")
                                                .accountable("brian")
                                                .resource(money(6_000, "USD", "a tool")))
                                .goal("local", "Be known in town", l -> l.tactic("fair", "Go to the fair"))));

        assertThat(StrategyText.of(plan)).isEqualTo("""
                        plan

                        GOALS
                          goal known: Be known
                              primary; owned by brian
                            metric reach: Reach
                                from 12,000 at the start to 14,000 by 2017-02-01, 2,000 a month, +20% a quarter
                            tactic list: List influencers
                                1,000 influencers; due 2017-02-01; owned by brian, hailley; accountable: brian; takes 6,000
                                USD for a tool
                            goal local: Be known in town
                              tactic fair: Go to the fair
                        """);
    }

    @Test
    void printsHoursKeyMessagesAndAcceptedGaps() {
        Strategy plan = strategy(
                "plan",
                s -> s.team(t -> t.member("ida", "Ida", m -> m.available(12, Per.PER_WEEK)))
                        .tactic("tour", "Show us", t -> t.reaching("families").effort("1.5"))
                        .positioning(p -> p.keyMessage("touch", "You may touch it", k -> k.reaching("families")))
                        .accepts("pillar.honesty", "strategy", "We have no brand voice", LocalDate.of(2027, 2, 1)));

        assertThat(StrategyText.of(plan)).isEqualTo("""
                plan

                TEAM
                  ida: Ida
                      has 12 hours a week

                TACTICS OF NO GOAL
                  tactic tour: Show us
                      reaching families; effort 1.5 hours

                POSITIONING
                  key message touch: You may touch it
                      for families

                ACCEPTED GAPS
                  pillar.honesty at strategy: We have no brand voice
                      until 2027-02-01
                """);
    }

    @Test
    void printsASharedTacticOnceAndNamesItElsewhere() {
        Strategy plan = strategy(
                "plan",
                s -> s.goal("known", "Be known")
                        .goal("liked", "Be liked")
                        .tactic("fair", "Go to the fair", t -> t.serves("known", "liked")));

        assertThat(StrategyText.of(plan)).isEqualTo("""
                        plan

                        GOALS
                          goal known: Be known
                            tactic fair: Go to the fair
                                also serves liked
                          goal liked: Be liked
                            tactic fair, see goal known
                        """);
    }

    @Test
    void losesNothingThatRefersToAGoalThatThePlanLacks() {
        Strategy plan = strategy(
                        "plan",
                        s -> s.metric("reach", m -> m.measures("knwon"))
                                .tactic("fair", "Go to the fair", t -> t.serves("knwon")))
                .toBuilder()
                .addGoal(Goal.builder("local")
                        .text("Be known in town")
                        .partOf("knwon")
                        .build())
                .build();

        assertThat(StrategyText.of(plan)).isEqualTo("""
                        plan

                        GOALS
                          goal local: Be known in town
                              part of knwon

                        METRICS OF NO GOAL
                          metric reach
                              measures knwon

                        TACTICS OF NO GOAL
                          tactic fair: Go to the fair
                              serves knwon
                        """);
    }

    @Test
    void printsEachGoalOfACycleOnce() {
        Strategy plan = Strategy.builder("plan")
                .addGoal(Goal.builder("a").partOf("b").build())
                .addGoal(Goal.builder("b").partOf("a").build())
                .build();

        assertThat(StrategyText.of(plan)).isEqualTo("""
                        plan

                        GOALS
                          goal a
                              part of b
                            goal b
                        """);
    }

    @Test
    void printsBothOfTwoGoalsWithOneId() {
        Strategy plan = strategy("plan", s -> s.goal("known", "Be known").goal("known", "Be known"));

        assertThat(StrategyText.of(plan).lines().filter(line -> line.contains("Be known")))
                .hasSize(2);
    }

    @Test
    void copesWithGoalsNestedWithoutEnd() {
        var plan = Strategy.builder("plan").addGoal(Goal.builder("g0").build());
        IntStream.range(1, 20_000)
                .forEach(i ->
                        plan.addGoal(Goal.builder("g" + i).partOf("g" + (i - 1)).build()));

        assertThat(StrategyText.of(plan.build())).endsWith("goal g19999\n");
    }

    @Test
    void keepsLinesWithin100Characters() {
        String text = StrategyText.of(strategy(
                "plan",
                s -> s.goal(
                        "known",
                        "word ".repeat(100),
                        g -> g.goal("local", "x".repeat(150) + " " + "word ".repeat(100)))));

        assertThat(text.lines()).hasSizeGreaterThan(10).allMatch(line -> line.length() <= 100);
    }

    @Test
    void doesNotDependOnTheDefaultLocale() {
        Locale before = Locale.getDefault();
        Strategy plan = strategy("plan", s -> s.tactic("list", "List", t -> t.amount(12_000, "items")));
        String text = StrategyText.of(plan);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(StrategyText.of(plan)).isEqualTo(text).contains("12,000 items");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatThrownBy(() -> StrategyText.of(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("strategy");
    }
}
