package io.strategydsl.rules.metric;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Strategy;
import io.strategydsl.rules.OneRule;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MetricMovedTest {
    private static final OneRule RULE = new OneRule("metric.moved");

    private static final Strategy UNMOVED = strategy(
            "plan", s -> s.metric("reach").metric("sales").tactic("list", "List influencers", t -> t.moves("reach")));

    @Test
    void passesMetricsThatTacticsMove() {
        Strategy plan = strategy(
                "plan",
                s -> s.metric("reach")
                        .metric("sales")
                        .tactic("list", "List influencers", t -> t.moves("reach", "sales")));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 2");
    }

    @Test
    void findsAMetricThatNoTacticMoves() {
        assertThat(RULE.found(UNMOVED)).containsExactly("INFO metric.moved metrics/sales");
    }

    @Test
    void saysThatNoTacticMovesIt() {
        assertThat(RULE.messages(UNMOVED)).containsExactly("no tactic says that it moves metric 'sales'");
    }

    @Test
    void proposesToNameTheTactic() {
        assertThat(RULE.fixes(UNMOVED)).containsExactly("Add .moves(\"sales\") to the tactic that moves it");
    }

    @Test
    void doesNotCountADroppedTactic() {
        Strategy plan = strategy(
                "plan",
                s -> s.metric("reach")
                        .metric("sales")
                        .tactic("list", "List influencers", t -> t.moves("reach"))
                        .tactic(
                                "shop",
                                "Open a shop",
                                t -> t.moves("sales").dropped(LocalDate.of(2027, 2, 1), "No budget")));

        assertThat(RULE.found(plan)).containsExactly("INFO metric.moved metrics/sales");
    }

    @Test
    void findsEachMetricWhereNoTacticSaysWhatItMoves() {
        Strategy plan = strategy("plan", s -> s.metric("reach").metric("sales").tactic("list", "List influencers"));

        assertThat(RULE.found(plan))
                .containsExactly("INFO metric.moved metrics/reach", "INFO metric.moved metrics/sales");
    }

    @Test
    void hasNothingToCheckWithoutTactics() {
        Strategy plan = strategy(
                "plan",
                s -> s.metric("reach")
                        .tactic("list", "List influencers", t -> t.dropped(LocalDate.of(2027, 2, 1), "No budget")));

        assertThat(RULE.outcome(plan)).isEqualTo("not applicable: the plan has no tactics");
    }

    @Test
    void hasNothingToCheckWithoutMetrics() {
        Strategy plan = strategy("plan", s -> s.tactic("list", "List influencers", t -> t.moves("reach")));

        assertThat(RULE.outcome(plan)).isEqualTo("not applicable: the plan has no metrics");
    }
}
