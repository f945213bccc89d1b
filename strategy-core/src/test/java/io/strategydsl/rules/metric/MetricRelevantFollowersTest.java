package io.strategydsl.rules.metric;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.GoalType.BRAND_AWARENESS;
import static io.strategydsl.model.GoalType.REVENUE;
import static io.strategydsl.model.MetricKind.FOLLOWERS;
import static io.strategydsl.model.MetricKind.MENTIONS;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.dsl.GoalScope;
import io.strategydsl.model.Strategy;
import io.strategydsl.rule.Finding;
import io.strategydsl.rules.MethodRules;
import io.strategydsl.rules.OneRule;
import io.strategydsl.validation.StrategyValidator;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class MetricRelevantFollowersTest {
    private static final OneRule RULE = new OneRule("metric.relevant-followers");

    private static final Strategy FOLLOWERS_ALONE =
            plan(g -> g.type(BRAND_AWARENESS).metric("followers", m -> m.kind(FOLLOWERS)));

    private static Strategy plan(Consumer<GoalScope> goal) {
        return strategy("plan", s -> s.goal("known", "Be known to cyclists", goal));
    }

    @Test
    void passesAGoalThatIsMeasuredByMore() {
        Strategy plan = plan(g -> g.type(BRAND_AWARENESS)
                .metric("followers", m -> m.kind(FOLLOWERS))
                .metric("mentions", m -> m.kind(MENTIONS)));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 1");
    }

    @Test
    void findsAGoalThatIsMeasuredByFollowersAlone() {
        assertThat(RULE.found(FOLLOWERS_ALONE)).containsExactly("INFO metric.relevant-followers goals/known");
    }

    @Test
    void saysThatTheirNumberIsAllThatIsMeasured() {
        assertThat(RULE.messages(FOLLOWERS_ALONE))
                .containsExactly("goal 'known' is measured by the number of followers alone");
    }

    @Test
    void proposesAMetricOfWhatFollowersDo() {
        assertThat(RULE.fixes(FOLLOWERS_ALONE))
                .containsExactly("In goal(\"known\", ...) add a .metric(id, m -> m.kind(...)) that shows what followers"
                        + " do, such as COMMENTS");
    }

    @Test
    void findsItWhateverTheTypeOfTheGoal() {
        assertThat(RULE.found(plan(g -> g.metric("followers", m -> m.kind(FOLLOWERS)))))
                .hasSize(1);
    }

    @Test
    void countsAMetricOfNoStatedKindAsSomethingElse() {
        Strategy plan = plan(g -> g.metric("followers", m -> m.kind(FOLLOWERS)).metric("calls"));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 1");
    }

    @Test
    void looksAtABranchAtItsTop() {
        Strategy plan = plan(g -> g.goal("young", "Be known to the young", sub -> sub.metric(
                        "young-followers", m -> m.kind(FOLLOWERS)))
                .goal("old", "Be known to the old", sub -> sub.metric("old-followers", m -> m.kind(FOLLOWERS))));

        assertThat(RULE.found(plan)).containsExactly("INFO metric.relevant-followers goals/known");
    }

    @Test
    void isSatisfiedByAnotherMeasureAnywhereInTheBranch() {
        Strategy plan = plan(g -> g.metric("mentions", m -> m.kind(MENTIONS))
                .goal("young", "Be known to the young", sub -> sub.metric("followers", m -> m.kind(FOLLOWERS))));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 1");
    }

    /** Both would ask for one more metric, and the other says of which kind. */
    @Test
    void yieldsWhereFollowersAreVanity() {
        Strategy plan = plan(g -> g.type(REVENUE).metric("followers", m -> m.kind(FOLLOWERS)));

        assertThat(StrategyValidator.of(MethodRules.all()).validate(plan).findings())
                .extracting(Finding::id)
                .map(id -> id.value())
                .contains("metric.beyond-vanity")
                .doesNotContain("metric.relevant-followers");
    }

    @Test
    void hasNothingToCheckInAGoalWithoutAMetric() {
        assertThat(RULE.outcome(plan(g -> {}))).isEqualTo("not applicable: no goal has a metric");
    }
}
