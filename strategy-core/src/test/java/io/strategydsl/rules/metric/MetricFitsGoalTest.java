package io.strategydsl.rules.metric;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.GoalType.BRAND_AWARENESS;
import static io.strategydsl.model.GoalType.CUSTOMER_SERVICE;
import static io.strategydsl.model.GoalType.PRESS_MENTIONS;
import static io.strategydsl.model.GoalType.REVENUE;
import static io.strategydsl.model.MetricKind.CLICKS;
import static io.strategydsl.model.MetricKind.FOLLOWERS;
import static io.strategydsl.model.MetricKind.REACH;
import static io.strategydsl.model.MetricKind.RESPONSE_TIME;
import static io.strategydsl.model.MetricKind.SIGN_UPS;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Goal;
import io.strategydsl.model.GoalType;
import io.strategydsl.model.Metric;
import io.strategydsl.model.MetricKind;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyBuilder;
import io.strategydsl.rule.RuleSet;
import io.strategydsl.rules.MethodRules;
import io.strategydsl.rules.OneRule;
import io.strategydsl.validation.RuleOutcome;
import io.strategydsl.validation.StrategyValidator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class MetricFitsGoalTest {
    private static final OneRule RULE = new OneRule("metric.fits-goal");

    private static final String NOTHING_LISTED =
            "not applicable: no metric of a catalogued kind measures a goal whose type has listed measures";

    private static final Strategy CLICKS_FOR_SALES = goal(REVENUE, CLICKS);

    @Test
    void passesAKindThatIsListedForTheTypeOfTheGoal() {
        assertThat(RULE.outcome(goal(REVENUE, SIGN_UPS))).isEqualTo("passed 1");
    }

    @Test
    void findsAKindThatIsNotListedForTheTypeOfTheGoal() {
        assertThat(RULE.found(CLICKS_FOR_SALES)).containsExactly("INFO metric.fits-goal metrics/metric/kind");
    }

    @Test
    void namesTheKindTheTypeAndTheGoal() {
        assertThat(RULE.messages(CLICKS_FOR_SALES))
                .containsExactly(
                        "metric 'metric' counts Clicks on posts, which the catalogue does not list for Revenue,"
                                + " the type of goal 'goal'");
    }

    @Test
    void proposesTheKindsThatAreListed() {
        assertThat(RULE.fixes(CLICKS_FOR_SALES))
                .containsExactly(
                        "In metric(\"metric\", ...) write one of SIGN_UPS, SALES_REVENUE, AD_REVENUE, PURCHASE_INTENT in"
                                + " .kind(...), or suppress this with the reason why Clicks on posts is right for goal 'goal'");
    }

    @Test
    void passesReachUnderBothTypesThatListIt() {
        assertThat(RULE.found(goal(BRAND_AWARENESS, REACH))).isEmpty();
        assertThat(RULE.found(goal(PRESS_MENTIONS, REACH))).isEmpty();
    }

    @Test
    void looksAtEachGoalThatTheMetricMeasures() {
        Strategy plan = strategy(
                "plan",
                s -> s.goal("known", "Be known", g -> g.type(BRAND_AWARENESS))
                        .goal("sales", "Sell more", g -> g.type(REVENUE))
                        .metric("sign-ups", m -> m.kind(SIGN_UPS).measures("known", "sales", "missing")));

        assertThat(RULE.messages(plan))
                .containsExactly("metric 'sign-ups' counts Sign-ups, which the catalogue does not list for"
                        + " Brand awareness, the type of goal 'known'");
    }

    @Test
    void inheritsTheTypeOfTheGoalAbove() {
        Strategy plan = strategy(
                "plan",
                s -> s.goal(
                        "sales",
                        "Sell more",
                        g -> g.type(REVENUE)
                                .goal("shops", "In shops", sub -> sub.metric("clicks", m -> m.kind(CLICKS)))));

        assertThat(RULE.found(plan)).containsExactly("INFO metric.fits-goal metrics/clicks/kind");
    }

    @Test
    void yieldsToVanity() {
        assertThat(withVanity().validate(goal(REVENUE, FOLLOWERS)).findings())
                .extracting(finding -> finding.id() + " " + finding.path())
                .containsExactly("metric.beyond-vanity goals/goal");
    }

    @Test
    void saysToWhomItYields() {
        assertThat(withVanity().validate(goal(REVENUE, FOLLOWERS)).outcome("metric.fits-goal"))
                .isInstanceOfSatisfying(
                        RuleOutcome.NotApplicable.class,
                        notApplicable -> assertThat(notApplicable.reason()).isEqualTo("see metric.beyond-vanity"));
    }

    @Test
    void reportsWhereNoRuleChecksVanity() {
        assertThat(RULE.found(goal(REVENUE, FOLLOWERS))).containsExactly("INFO metric.fits-goal metrics/metric/kind");
    }

    @Test
    void leavesAttentionAloneBesideAMeasureOfWhatPeopleDo() {
        Strategy plan = strategy(
                "plan",
                s -> s.goal(
                        "sales",
                        "Sell more",
                        g -> g.type(REVENUE)
                                .metric("followers", m -> m.kind(FOLLOWERS))
                                .metric("sign-ups", m -> m.kind(SIGN_UPS))));

        assertThat(withVanity().validate(plan).findings()).isEmpty();
    }

    @Test
    @Tag("large")
    @Timeout(30)
    void looksAtManyMetricsOfOneGoalInTimeToWaitFor() {
        StrategyBuilder plan = Strategy.builder("plan")
                .addGoal(Goal.builder("goal").text("Sell more").type(REVENUE).build());
        for (int i = 0; i < 50_000; i++) {
            plan.addMetric(Metric.builder("m" + i)
                    .kind(FOLLOWERS)
                    .addMeasuredGoal("goal")
                    .build());
        }

        assertThat(withVanity().validate(plan.build()).findings()).hasSize(1);
    }

    @Test
    void hasNothingToCompareUnderATypeForWhichNothingIsListed() {
        assertThat(RULE.outcome(goal(CUSTOMER_SERVICE, RESPONSE_TIME))).isEqualTo(NOTHING_LISTED);
    }

    @Test
    void hasNothingToCompareForACustomKind() {
        assertThat(RULE.outcome(goal(REVENUE, MetricKind.of("waves", "Waves")))).isEqualTo(NOTHING_LISTED);
    }

    @Test
    void hasNothingToCompareUnderACustomType() {
        assertThat(RULE.outcome(goal(GoalType.of("recruiting", "Recruiting"), CLICKS)))
                .isEqualTo(NOTHING_LISTED);
    }

    @Test
    void hasNothingToCompareWithoutAKindOrAType() {
        Strategy plan = strategy(
                "plan",
                s -> s.goal("sales", "Sell more", g -> g.type(REVENUE).metric("orders"))
                        .goal("known", "Be known", g -> g.metric("reach", m -> m.kind(REACH))));

        assertThat(RULE.outcome(plan)).isEqualTo(NOTHING_LISTED);
    }

    @Test
    void countsEachMetricThatItCompared() {
        Strategy plan = strategy(
                "plan",
                s -> s.goal(
                        "sales",
                        "Sell more",
                        g -> g.type(REVENUE)
                                .metric("clicks", m -> m.kind(CLICKS))
                                .metric("orders")));

        assertThat(RULE.checked(plan)).isEqualTo(1);
    }

    private static Strategy goal(GoalType type, MetricKind kind) {
        return strategy("plan", s -> s.goal("goal", "Grow", g -> g.type(type).metric("metric", m -> m.kind(kind))));
    }

    private static StrategyValidator withVanity() {
        return StrategyValidator.of(RuleSet.of(
                "two rules",
                MethodRules.all().rule("metric.fits-goal"),
                MethodRules.all().rule("metric.beyond-vanity")));
    }
}
