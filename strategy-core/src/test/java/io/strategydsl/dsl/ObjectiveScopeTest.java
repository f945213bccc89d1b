package io.strategydsl.dsl;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Objective;
import io.strategydsl.model.ObjectiveLevel;
import io.strategydsl.model.Strategy;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An objective, of the company or of its marketing. */
class ObjectiveScopeTest {
    @Test
    void belongsToTheCompany() {
        assertThat(strategy("plan", s -> s.objective("nps", "Improve NPS")).objectives())
                .containsExactly(Objective.builder("nps")
                        .text("Improve NPS")
                        .level(ObjectiveLevel.COMPANY_OBJECTIVE)
                        .build());
    }

    @Test
    void belongsToMarketingWhereSaid() {
        assertThat(strategy("plan", s -> s.marketingObjective("brand", "Be known"))
                        .objectives())
                .containsExactly(Objective.builder("brand")
                        .text("Be known")
                        .level(ObjectiveLevel.MARKETING_OBJECTIVE)
                        .build());
    }

    @Test
    void takesLabels() {
        Strategy plan = strategy(
                "plan",
                s -> s.objective(
                                "nps",
                                "Improve NPS",
                                o -> o.label("language", "en").label("row", "7"))
                        .marketingObjective("brand", "Be known", o -> o.label("row", "8")));

        assertThat(plan.objectives())
                .extracting(Objective::labels)
                .containsExactly(Map.of("language", "en", "row", "7"), Map.of("row", "8"));
    }
}
