package io.strategydsl.dsl;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.dsl.StrategyDsl.time;
import static io.strategydsl.dsl.StrategyDsl.tool;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.strategydsl.model.Goal;
import io.strategydsl.model.GoalType;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Resource;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a goal says, and how what is written inside it refers to it. */
class GoalScopeTest {
    @Test
    void statesWhatItIs() {
        Goal goal = strategy(
                        "plan",
                        s -> s.goal(
                                "reach",
                                "Be known",
                                g -> g.type(GoalType.BRAND_AWARENESS)
                                        .supports("nps")
                                        .supports("segment")
                                        .ownedBy("brian")))
                .goals()
                .get(0);

        assertThat(goal)
                .isEqualTo(Goal.builder("reach")
                        .text("Be known")
                        .type(GoalType.BRAND_AWARENESS)
                        .addSupportedObjective("nps")
                        .addSupportedObjective("segment")
                        .addOwner("brian")
                        .build());
    }

    @Test
    void namesWhoAnswersForItHelpsAndApproves() {
        Strategy plan = strategy(
                "plan",
                s -> s.goal(
                        "reach",
                        "Be known",
                        g -> g.accountable("brian")
                                .helpedBy("hailley", "alfred")
                                .approvedBy("lee")));

        assertThat(plan.goals())
                .containsExactly(Goal.builder("reach")
                        .text("Be known")
                        .accountable("brian")
                        .addHelper("alfred")
                        .addHelper("hailley")
                        .addApprover("lee")
                        .build());
    }

    @Test
    void addsWhatItTakes() {
        Strategy plan = strategy(
                "plan",
                s -> s.goal("reach", "Be known", g -> g.resource(tool("Buffer")).resource(time("4 hours a week"))));

        assertThat(plan.goals().get(0).resources())
                .containsExactly(new Resource.Tool("Buffer"), new Resource.Time("4 hours a week"));
    }

    @Test
    void isMeasuredByTheMetricsInsideIt() {
        Strategy plan = strategy(
                "plan",
                s -> s.goal("reach", "Be known", g -> g.metric("views").metric("shares", m -> m.measures("love"))));

        assertThat(plan.metrics())
                .extracting(metric -> List.copyOf(metric.measuredGoals()))
                .containsExactly(List.of("reach"), List.of("love", "reach"));
    }

    @Test
    void isMeasuredByMetricsThatAreCalledByAName() {
        Strategy plan = strategy(
                "plan",
                s -> s.goal(
                                "reach",
                                "Be known",
                                g -> g.metric("views", "Views of a film")
                                        .metric("shares", "Shares of a film", m -> m.measures("love")))
                        .metric("hours", "Hours until the first answer"));

        assertThat(plan.metrics())
                .containsExactly(
                        Metric.builder("views")
                                .name("Views of a film")
                                .addMeasuredGoal("reach")
                                .build(),
                        Metric.builder("shares")
                                .name("Shares of a film")
                                .measuredGoals(List.of("reach", "love"))
                                .build(),
                        Metric.builder("hours")
                                .name("Hours until the first answer")
                                .build());
    }

    @Test
    void hasMetricsWithOneName() {
        assertThatThrownBy(() -> strategy("plan", s -> s.metric("views", "Views", m -> m.name("Looks"))))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("name of metric 'views' was already set to 'Views'; keep one of the two calls");
    }

    @Test
    void isServedByTheTacticsInsideIt() {
        Strategy plan = strategy(
                "plan",
                s -> s.goal(
                        "reach",
                        "Be known",
                        g -> g.tactic("list", "List").tactic("post", "Post", t -> t.serves("love"))));

        assertThat(plan.tactics())
                .extracting(tactic -> List.copyOf(tactic.servedGoals()))
                .containsExactly(List.of("reach"), List.of("love", "reach"));
    }

    @Test
    void hasTheGoalsInsideItAsItsParts() {
        Strategy plan = strategy(
                "plan",
                s -> s.goal("aim", "Aim", a -> a.goal("sub", "Sub-goal", b -> b.goal("initiative", "Initiative"))));

        assertThat(plan.goals())
                .extracting(Goal::partOf)
                .containsExactly(Optional.empty(), Optional.of("aim"), Optional.of("sub"));
    }

    @Test
    void standsBeforeWhatIsNestedInItAndAllElseInTheOrderWritten() {
        Strategy plan = strategy(
                "plan",
                s -> s.tactic("t1", "")
                        .goal(
                                "a",
                                "",
                                a -> a.tactic("t2", "")
                                        .goal("a1", "", b -> b.tactic("t3", "").metric("m1"))
                                        .tactic("t4", "")
                                        .goal("a2", ""))
                        .metric("m2")
                        .goal("b", "")
                        .tactic("t5", ""));

        assertThat(plan.goals()).extracting(Goal::id).containsExactly("a", "a1", "a2", "b");
        assertThat(plan.tactics()).extracting(Tactic::id).containsExactly("t1", "t2", "t3", "t4", "t5");
        assertThat(plan.metrics()).extracting(Metric::id).containsExactly("m1", "m2");
    }

    @Test
    void servesNothingByItselfOutsideAGoal() {
        Strategy plan = strategy("plan", s -> s.tactic("list", "List").metric("views"));

        assertThat(plan.tactics().get(0).servedGoals()).isEmpty();
        assertThat(plan.metrics().get(0).measuredGoals()).isEmpty();
    }
}
