package io.strategydsl.dsl;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Positioning;
import io.strategydsl.model.Strategy;
import org.junit.jupiter.api.Test;

/** What the positioning says, and what the model holds of it. */
class PositioningScopeTest {
    @Test
    void statesTheOneThingAndTheMessages() {
        Strategy plan = strategy(
                "plan",
                s -> s.positioning(p -> p.oneThing("Warm")
                        .keyMessage("Fire")
                        .keyMessage("Safe")
                        .shouldThink("Cosy")
                        .label("row", "7")));

        assertThat(plan.positioning())
                .contains(Positioning.builder()
                        .oneThing("Warm")
                        .addKeyMessage("Fire")
                        .addKeyMessage("Safe")
                        .shouldThink("Cosy")
                        .label("row", "7")
                        .build());
    }
}
