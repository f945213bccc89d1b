package io.strategydsl.dsl;

import static io.strategydsl.dsl.StrategyDsl.curated;
import static io.strategydsl.dsl.StrategyDsl.interaction;
import static io.strategydsl.dsl.StrategyDsl.monthlyOn;
import static io.strategydsl.dsl.StrategyDsl.promotion;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.GoalType.BRAND_AWARENESS;
import static io.strategydsl.model.MetricKind.REACH;
import static io.strategydsl.model.MonthEnd.OR_LAST_DAY;
import static io.strategydsl.model.Per.PER_WEEK;
import static io.strategydsl.model.Platform.INSTAGRAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Amount;
import io.strategydsl.model.Baseline;
import io.strategydsl.model.Cadence;
import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentShare;
import io.strategydsl.model.Goal;
import io.strategydsl.model.Metric;
import io.strategydsl.model.MonthEnd;
import io.strategydsl.model.Objective;
import io.strategydsl.model.ObjectiveLevel;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.Target;
import io.strategydsl.model.Team;
import io.strategydsl.model.TeamMember;
import io.strategydsl.model.Timeframe;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;

/** The plan of Campfire as Buffer's article has it, and the lines that finish it: two texts, and what they mean. */
class CampfireTest {
    private static final String REASON = "Gear-shop owners already ask each other for advice there";

    private final Strategy campfire = strategy(
            "campfire-2017",
            s -> s.organisation("Campfire, Inc.")
                    .during(Year.of(2017))
                    .team(t -> t.member("brian", "Brian").member("hailley", "Hailley"))
                    .objective("new-segment", "Expand into a new market segment")
                    .objective("features", "Ship 3 new core-product features")
                    .objective("nps", "Improve NPS among SMB customers")
                    .goal(
                            "influencers",
                            "Build relationships with influencers who can carry our message",
                            g -> g.supports("new-segment")
                                    .tactic(
                                            "list",
                                            "List influencers open to sponsored posts",
                                            t -> t.amount(100, "influencers")
                                                    .ownedBy("brian")
                                                    .due(LocalDate.of(2017, 2, 1)))
                                    .tactic(
                                            "sponsored-post",
                                            "Set up a sponsored post with one brand or influencer",
                                            t -> t.ownedBy("brian", "hailley").repeats(monthlyOn(30)))));

    private final Strategy finished = strategy(
            "campfire-2017",
            s -> s.primaryGoal(
                            "influencers",
                            "Build relationships",
                            g -> g.type(BRAND_AWARENESS)
                                    .supports("new-segment")
                                    .metric(
                                            "reach",
                                            m -> m.kind(REACH)
                                                    .baseline(12_000)
                                                    .quarterlyTargets(2017, 14_000, 16_000, 18_000, 20_000))
                                    .tactic(
                                            "sponsored-post",
                                            "Set up a sponsored post",
                                            t -> t.ownedBy("brian", "hailley")
                                                    .accountable("brian")
                                                    .repeats(monthlyOn(30, OR_LAST_DAY)
                                                            .from(LocalDate.of(2017, 3, 30)))
                                                    .dependsOn("list")
                                                    .on("instagram")
                                                    .moves("reach")
                                                    .value(8)
                                                    .complexity(2)))
                    .channel(
                            "instagram",
                            INSTAGRAM,
                            c -> c.because(REASON)
                                    .reaching("gear-shop-owner")
                                    .measuredBy("reach")
                                    .ownedBy("hailley")
                                    .posting(4, PER_WEEK)
                                    .mix(promotion(20), curated(40), interaction(40))));

    @Test
    void saysWhosePlanItIsAndWhen() {
        assertThat(campfire.id()).isEqualTo("campfire-2017");
        assertThat(campfire.organisation()).contains("Campfire, Inc.");
        assertThat(campfire.timeframe()).contains(Timeframe.of(Year.of(2017)));
    }

    @Test
    void hasItsTeam() {
        assertThat(campfire.team())
                .contains(Team.builder()
                        .addMember(TeamMember.builder("brian").name("Brian").build())
                        .addMember(TeamMember.builder("hailley").name("Hailley").build())
                        .build());
    }

    @Test
    void hasItsObjectivesInTheOrderWritten() {
        assertThat(campfire.objectives())
                .containsExactly(
                        objective("new-segment", "Expand into a new market segment"),
                        objective("features", "Ship 3 new core-product features"),
                        objective("nps", "Improve NPS among SMB customers"));
    }

    @Test
    void hasItsGoal() {
        assertThat(campfire.goals())
                .containsExactly(Goal.builder("influencers")
                        .text("Build relationships with influencers who can carry our message")
                        .addSupportedObjective("new-segment")
                        .build());
    }

    @Test
    void hasTheTacticsThatServeTheGoalInWhichTheyAreWritten() {
        assertThat(campfire.tactics())
                .containsExactly(
                        Tactic.builder("list")
                                .text("List influencers open to sponsored posts")
                                .addServedGoal("influencers")
                                .amount(Amount.of(100, "influencers"))
                                .addOwner("brian")
                                .schedule(Schedule.once(LocalDate.of(2017, 2, 1)))
                                .build(),
                        Tactic.builder("sponsored-post")
                                .text("Set up a sponsored post with one brand or influencer")
                                .addServedGoal("influencers")
                                .addOwner("brian")
                                .addOwner("hailley")
                                .schedule(Recurring.monthlyOn(30))
                                .build());
    }

    @Test
    void hasNothingThatTheArticleDoesNotSay() {
        assertThat(campfire.metrics()).isEmpty();
        assertThat(campfire.channels()).isEmpty();
        assertThat(campfire.personas()).isEmpty();
        assertThat(campfire.reviews()).isEmpty();
    }

    @Test
    void isFinishedByAPrimaryGoal() {
        assertThat(finished.goals())
                .containsExactly(Goal.builder("influencers")
                        .text("Build relationships")
                        .primary(true)
                        .type(BRAND_AWARENESS)
                        .addSupportedObjective("new-segment")
                        .build());
    }

    @Test
    void isFinishedByAMetricOfTheGoal() {
        assertThat(finished.metrics())
                .containsExactly(Metric.builder("reach")
                        .addMeasuredGoal("influencers")
                        .kind(REACH)
                        .baseline(Baseline.atStart(new BigDecimal(12_000)))
                        .addTarget(target(14_000, LocalDate.of(2017, 3, 31)))
                        .addTarget(target(16_000, LocalDate.of(2017, 6, 30)))
                        .addTarget(target(18_000, LocalDate.of(2017, 9, 30)))
                        .addTarget(target(20_000, LocalDate.of(2017, 12, 31)))
                        .build());
    }

    @Test
    void isFinishedByATacticThatSaysAll() {
        assertThat(finished.tactics())
                .containsExactly(Tactic.builder("sponsored-post")
                        .text("Set up a sponsored post")
                        .addServedGoal("influencers")
                        .addOwner("brian")
                        .addOwner("hailley")
                        .accountable("brian")
                        .schedule(Recurring.monthlyOn(30, MonthEnd.OR_LAST_DAY).from(LocalDate.of(2017, 3, 30)))
                        .addDependency("list")
                        .addChannel("instagram")
                        .addMovedMetric("reach")
                        .value(8)
                        .complexity(2)
                        .build());
    }

    @Test
    void isFinishedByAChannel() {
        assertThat(finished.channels())
                .containsExactly(ChannelPlan.builder("instagram")
                        .platform(INSTAGRAM)
                        .reason(REASON)
                        .addPersona("gear-shop-owner")
                        .addMetric("reach")
                        .addOwner("hailley")
                        .addCadence(new Cadence(4, PER_WEEK))
                        .addShare(ContentShare.of(ContentArea.PROMOTION, 20))
                        .addShare(ContentShare.of(ContentArea.CURATED, 40))
                        .addShare(ContentShare.of(ContentArea.INTERACTION, 40))
                        .build());
    }

    private static Objective objective(String id, String text) {
        return Objective.builder(id)
                .text(text)
                .level(ObjectiveLevel.COMPANY_OBJECTIVE)
                .build();
    }

    private static Target target(long value, LocalDate day) {
        return new Target.ValueBy(BigDecimal.valueOf(value), day);
    }
}
