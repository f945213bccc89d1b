package io.strategydsl.rules.goal;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Strategy;
import io.strategydsl.rules.OneRule;
import org.junit.jupiter.api.Test;

class ObjectiveServedTest {
    private static final OneRule RULE = new OneRule("objective.served");

    private static final Strategy UNSERVED = strategy(
            "plan",
            s -> s.objective("segment", "Enter a new segment")
                    .objective("nps", "Improve the net promoter score")
                    .goal("awareness", "Be known", g -> g.supports("segment")));

    @Test
    void passesObjectivesThatGoalsSupport() {
        Strategy plan = strategy(
                "plan",
                s -> s.objective("segment", "Enter a new segment")
                        .objective("nps", "Improve the net promoter score")
                        .goal("awareness", "Be known", g -> g.supports("segment", "nps")));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 2");
    }

    @Test
    void findsAnObjectiveThatNoGoalSupports() {
        assertThat(RULE.found(UNSERVED)).containsExactly("INFO objective.served objectives/nps");
    }

    @Test
    void saysThatNoGoalSupportsIt() {
        assertThat(RULE.messages(UNSERVED)).containsExactly("objective 'nps' is supported by no goal");
    }

    @Test
    void proposesToSupportItOrToSayWhyNot() {
        assertThat(RULE.fixes(UNSERVED))
                .containsExactly("Add .supports(\"nps\") to a goal that helps it,"
                        + " or suppress this with the reason why none does");
    }

    @Test
    void findsAnObjectiveOfMarketingToo() {
        Strategy plan = strategy("plan", s -> s.marketingObjective("visits", "Double the visits"));

        assertThat(RULE.found(plan)).containsExactly("INFO objective.served objectives/visits");
    }

    @Test
    void countsAGoalBelowTheOneThatSupportsAnother() {
        Strategy plan = strategy(
                "plan",
                s -> s.objective("segment", "Enter a new segment")
                        .objective("nps", "Improve the net promoter score")
                        .goal(
                                "awareness",
                                "Be known",
                                g -> g.supports("segment").goal("answers", "Answer", sub -> sub.supports("nps"))));

        assertThat(RULE.found(plan)).isEmpty();
    }

    @Test
    void hasNothingToCheckWithoutObjectives() {
        Strategy plan = strategy("plan", s -> s.goal("awareness", "Be known"));

        assertThat(RULE.outcome(plan)).isEqualTo("not applicable: the plan has no objectives");
    }
}
