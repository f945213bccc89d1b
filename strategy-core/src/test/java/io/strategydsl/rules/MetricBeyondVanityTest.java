package io.strategydsl.rules;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.GoalType.BRAND_AWARENESS;
import static io.strategydsl.model.GoalType.LOYALTY;
import static io.strategydsl.model.GoalType.REVENUE;
import static io.strategydsl.model.MetricKind.FOLLOWERS;
import static io.strategydsl.model.MetricKind.IMPRESSIONS;
import static io.strategydsl.model.MetricKind.LIKES;
import static io.strategydsl.model.MetricKind.SIGN_UPS;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.GoalType;
import io.strategydsl.model.MetricKind;
import io.strategydsl.model.Strategy;
import org.junit.jupiter.api.Test;

class MetricBeyondVanityTest {
    private static final OneRule RULE = new OneRule("metric.beyond-vanity");

    private static final Strategy VAIN = strategy(
            "plan",
            s -> s.goal(
                    "sales",
                    "Sell more",
                    g -> g.type(REVENUE)
                            .metric("followers", m -> m.kind(FOLLOWERS))
                            .metric("likes", m -> m.kind(LIKES))));

    @Test
    void passesFollowersUnderBrandAwareness() {
        assertThat(RULE.outcome(goal(BRAND_AWARENESS, FOLLOWERS))).isEqualTo("passed 1");
    }

    @Test
    void findsFollowersUnderRevenue() {
        assertThat(RULE.found(goal(REVENUE, FOLLOWERS))).containsExactly("WARNING metric.beyond-vanity goals/goal");
    }

    @Test
    void namesTheKindsThatCountAttention() {
        assertThat(RULE.messages(VAIN))
                .containsExactly("goal 'sales' is after Revenue, but is measured by attention alone: Followers, Likes");
    }

    @Test
    void proposesTheKindsThatAreListedForTheType() {
        assertThat(RULE.fixes(VAIN))
                .containsExactly("In goal(\"sales\", ...) add .metric(id, m -> m.kind(...))"
                        + " with one of SIGN_UPS, SALES_REVENUE, AD_REVENUE");
    }

    @Test
    void proposesToCountWhatPeopleDoWhereNothingIsListedForTheType() {
        assertThat(RULE.fixes(goal(LOYALTY, FOLLOWERS)))
                .containsExactly(
                        "In goal(\"goal\", ...) add a .metric(id, m -> m.kind(...)) that counts what people do,"
                                + " and not only whether they look");
    }

    @Test
    void findsImpressionsUnderBrandAwarenessSinceTheyAreListedForNoType() {
        assertThat(RULE.found(goal(BRAND_AWARENESS, IMPRESSIONS))).hasSize(1);
    }

    @Test
    void isContentWithOneMeasureBesideThem() {
        Strategy plan = strategy(
                "plan",
                s -> s.goal(
                        "sales",
                        "Sell more",
                        g -> g.type(REVENUE)
                                .metric("followers", m -> m.kind(FOLLOWERS))
                                .metric("sign-ups", m -> m.kind(SIGN_UPS))));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 1");
    }

    @Test
    void doesNotJudgeAMetricWithoutAKind() {
        Strategy plan = strategy(
                "plan", s -> s.goal("sales", "Sell more", g -> g.type(REVENUE).metric("orders")));

        assertThat(RULE.found(plan)).isEmpty();
    }

    @Test
    void doesNotJudgeAKindOfOnesOwn() {
        assertThat(RULE.found(goal(REVENUE, MetricKind.of("waves", "Waves")))).isEmpty();
    }

    @Test
    void inheritsTheTypeAndCountsTheMetricsOfGoalsBelow() {
        Strategy plan = strategy(
                "plan",
                s -> s.goal(
                        "sales",
                        "Sell more",
                        g -> g.type(REVENUE)
                                .metric("sign-ups", m -> m.kind(SIGN_UPS))
                                .goal("shops", "In shops", sub -> sub.metric("likes", m -> m.kind(LIKES)))));

        assertThat(RULE.found(plan)).containsExactly("WARNING metric.beyond-vanity goals/shops");
    }

    @Test
    void leavesAGoalWithoutMetricsToTheRuleOnThem() {
        Strategy plan = strategy("plan", s -> s.goal("sales", "Sell more", g -> g.type(REVENUE)));

        assertThat(RULE.outcome(plan)).isEqualTo("not applicable: no goal of a catalogued type has a metric");
    }

    @Test
    void hasNothingToCheckWithoutAType() {
        Strategy plan = strategy("plan", s -> s.goal("sales", "Sell more", g -> g.metric("likes", m -> m.kind(LIKES))));

        assertThat(RULE.outcome(plan)).isEqualTo("not applicable: no goal of a catalogued type has a metric");
    }

    @Test
    void hasNothingToCheckUnderATypeOfOnesOwn() {
        assertThat(RULE.outcome(goal(GoalType.of("recruiting", "Recruiting"), LIKES)))
                .isEqualTo("not applicable: no goal of a catalogued type has a metric");
    }

    private static Strategy goal(GoalType type, MetricKind kind) {
        return strategy("plan", s -> s.goal("goal", "Grow", g -> g.type(type).metric("metric", m -> m.kind(kind))));
    }
}
