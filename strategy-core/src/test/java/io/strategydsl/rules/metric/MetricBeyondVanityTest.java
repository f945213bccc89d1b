package io.strategydsl.rules.metric;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.GoalType.BRAND_AWARENESS;
import static io.strategydsl.model.GoalType.BRAND_ENGAGEMENT;
import static io.strategydsl.model.GoalType.COMMUNITY;
import static io.strategydsl.model.GoalType.CUSTOMER_RESEARCH;
import static io.strategydsl.model.GoalType.CUSTOMER_SERVICE;
import static io.strategydsl.model.GoalType.LOYALTY;
import static io.strategydsl.model.GoalType.NEW_LEADS;
import static io.strategydsl.model.GoalType.REVENUE;
import static io.strategydsl.model.GoalType.WEBSITE_TRAFFIC;
import static io.strategydsl.model.MetricKind.COMMENTS;
import static io.strategydsl.model.MetricKind.ENGAGEMENTS;
import static io.strategydsl.model.MetricKind.FOLLOWERS;
import static io.strategydsl.model.MetricKind.IMPRESSIONS;
import static io.strategydsl.model.MetricKind.LIKES;
import static io.strategydsl.model.MetricKind.NAME_RECOGNITION;
import static io.strategydsl.model.MetricKind.PURCHASE_INTENT;
import static io.strategydsl.model.MetricKind.REPLIES;
import static io.strategydsl.model.MetricKind.SHARES;
import static io.strategydsl.model.MetricKind.SIGN_UPS;
import static io.strategydsl.model.MetricKind.VIEWS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.strategydsl.model.GoalType;
import io.strategydsl.model.MetricKind;
import io.strategydsl.model.Strategy;
import io.strategydsl.rule.RuleSet;
import io.strategydsl.rules.MethodRules;
import io.strategydsl.rules.OneRule;
import io.strategydsl.validation.StrategyValidator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

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
    void namesOnlyTheKindsThatMeasureTheGoalItselfOrAGoalBelow() {
        Strategy plan = strategy(
                "plan",
                s -> s.goal(
                                "sales",
                                "Sell more",
                                g -> g.type(REVENUE)
                                        .goal("shops", "In shops", sub -> sub.metric("likes", m -> m.kind(LIKES))))
                        .goal("leads", "Find shops", g -> g.type(REVENUE).metric("followers", m -> m.kind(FOLLOWERS))));

        assertThat(RULE.messages(plan))
                .containsExactly(
                        "goal 'sales' is after Revenue, but is measured by attention alone: Likes",
                        "goal 'leads' is after Revenue, but is measured by attention alone: Followers");
    }

    @Test
    void proposesTheKindsThatAreListedForTheType() {
        assertThat(RULE.fixes(VAIN))
                .containsExactly("In goal(\"sales\", ...) add .metric(id, m -> m.kind(...))"
                        + " with one of SIGN_UPS, SALES_REVENUE, AD_REVENUE, PURCHASE_INTENT");
    }

    @Test
    void proposesToCountWhatPeopleDoWhereNothingIsListedForTheType() {
        assertThat(RULE.fixes(goal(LOYALTY, FOLLOWERS)))
                .containsExactly(
                        "In goal(\"goal\", ...) add a .metric(id, m -> m.kind(...)) that counts what people do,"
                                + " and not only whether they look");
    }

    @Test
    void advisesToCountSomeOfTheKindsThatAreListed() {
        assertThat(RULE.advice(VAIN))
                .containsExactly(
                        "Judge \u201cSell more\u201d by what people do as well, and not only by whether they look. You could"
                                + " count, for example: Sign-ups, Sales revenue, Revenue from social ads.");
    }

    @Test
    void advisesToCountWhatPeopleDoWhereNothingIsListedForTheType() {
        assertThat(RULE.advice(goal(LOYALTY, FOLLOWERS)))
                .containsExactly(
                        "Judge \u201cGrow\u201d by what people do as well, and not only by whether they look.");
    }

    @ParameterizedTest
    @MethodSource("sumsAndTwins")
    void passesTheSumAndTheTwinOfAListedMeasure(GoalType type, MetricKind kind) {
        assertThat(RULE.outcome(goal(type, kind))).isEqualTo("passed 1");
    }

    static Stream<Arguments> sumsAndTwins() {
        return Stream.of(
                arguments(BRAND_ENGAGEMENT, ENGAGEMENTS),
                arguments(BRAND_AWARENESS, IMPRESSIONS),
                arguments(BRAND_AWARENESS, VIEWS),
                arguments(BRAND_AWARENESS, NAME_RECOGNITION),
                arguments(REVENUE, PURCHASE_INTENT));
    }

    @ParameterizedTest
    @MethodSource("engagementForBusiness")
    void findsEngagementAloneUnderRevenueLeadsAndTraffic(GoalType type, MetricKind kind) {
        assertThat(RULE.found(goal(type, kind))).containsExactly("WARNING metric.beyond-vanity goals/goal");
    }

    static Stream<Arguments> engagementForBusiness() {
        return Stream.of(REVENUE, NEW_LEADS, WEBSITE_TRAFFIC)
                .flatMap(type ->
                        Stream.of(COMMENTS, SHARES, REPLIES, ENGAGEMENTS).map(kind -> arguments(type, kind)));
    }

    @ParameterizedTest
    @MethodSource("commentsForPeople")
    void passesCommentsWhereTheGoalIsAfterPeople(GoalType type) {
        assertThat(RULE.outcome(goal(type, COMMENTS))).isEqualTo("passed 1");
    }

    static Stream<GoalType> commentsForPeople() {
        return Stream.of(BRAND_ENGAGEMENT, CUSTOMER_SERVICE, CUSTOMER_RESEARCH, LOYALTY, COMMUNITY);
    }

    /** Whatever the fix proposes clears the finding, and lets no other rule on kinds speak of what it was silent about. */
    @ParameterizedTest
    @MethodSource("vanities")
    void isFixedByEachKindThatTheFixProposes(GoalType type, MetricKind vain) {
        StrategyValidator kinds = StrategyValidator.of(RuleSet.of(
                "kinds",
                MethodRules.all().rule("metric.beyond-vanity"),
                MethodRules.all().rule("metric.fits-goal")));
        assertThat(kinds.validate(goal(type, vain)).findings()).hasSize(1);

        assertThat(type.listedMetricKinds())
                .allSatisfy(proposed -> assertThat(
                                kinds.validate(goal(type, vain, proposed)).findings())
                        .isEmpty());
    }

    static Stream<Arguments> vanities() {
        return GoalType.catalogue().stream()
                .flatMap(type -> MetricKind.catalogue().stream()
                        .filter(kind -> kind.isVanityFor(type))
                        .map(kind -> arguments(type, kind)));
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
    void doesNotJudgeACustomKind() {
        assertThat(RULE.found(goal(REVENUE, MetricKind.of("waves", "Waves")))).isEmpty();
    }

    /** What measures one goal of a branch counts for all of it, as long as it is after the same. */
    @Test
    void looksAtABranchOfOneTypeAtItsTop() {
        Strategy plan = strategy(
                "plan",
                s -> s.goal(
                        "sales",
                        "Sell more",
                        g -> g.type(REVENUE)
                                .metric("sign-ups", m -> m.kind(SIGN_UPS))
                                .goal("shops", "In shops", sub -> sub.metric("likes", m -> m.kind(LIKES)))));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 1");
    }

    @Test
    void looksAtAGoalOfAnotherTypeByItself() {
        Strategy plan = strategy(
                "plan",
                s -> s.goal(
                        "known",
                        "Be known",
                        g -> g.type(BRAND_AWARENESS)
                                .goal(
                                        "shops",
                                        "Sell in shops",
                                        sub -> sub.type(REVENUE).metric("likes", m -> m.kind(LIKES)))));

        assertThat(RULE.found(plan)).contains("WARNING metric.beyond-vanity goals/shops");
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
    void hasNothingToCheckUnderACustomType() {
        assertThat(RULE.outcome(goal(GoalType.of("recruiting", "Recruiting"), LIKES)))
                .isEqualTo("not applicable: no goal of a catalogued type has a metric");
    }

    private static Strategy goal(GoalType type, MetricKind... kinds) {
        return strategy(
                "plan",
                s -> s.goal("goal", "Grow", g -> {
                    g.type(type);
                    for (MetricKind kind : kinds) {
                        g.metric("metric-" + kind.id(), m -> m.kind(kind));
                    }
                }));
    }
}
