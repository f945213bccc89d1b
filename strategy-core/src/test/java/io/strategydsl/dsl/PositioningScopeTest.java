package io.strategydsl.dsl;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.KeyMessage;
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
                        .addKeyMessage(KeyMessage.builder("fire").text("Fire").build())
                        .addKeyMessage(KeyMessage.builder("safe").text("Safe").build())
                        .shouldThink("Cosy")
                        .label("row", "7")
                        .build());
    }

    @Test
    void namesAMessageAndWhomItIsFor() {
        Strategy plan = strategy(
                "plan", s -> s.positioning(p -> p.keyMessage("fire", "We make fire", k -> k.reaching("campers"))));

        assertThat(plan.keyMessages())
                .containsExactly(KeyMessage.builder("fire")
                        .text("We make fire")
                        .addPersona("campers")
                        .build());
    }

    @Test
    void makesIdsOfWordsThatNoOtherMessageHas() {
        Strategy plan = strategy(
                "plan",
                s -> s.positioning(
                        p -> p.keyMessage("fire", "Warm").keyMessage("Fire!").keyMessage("Fire")));

        assertThat(plan.keyMessages()).extracting(KeyMessage::id).containsExactly("fire", "fire-2", "fire-3");
    }
}
