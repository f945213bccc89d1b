package io.strategydsl.dsl;

import static io.strategydsl.dsl.StrategyDsl.quarterly;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Novelty;
import io.strategydsl.model.Pillars;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.Strategy;
import org.junit.jupiter.api.Test;

/** What the pillars say, and what the model holds of them. */
class PillarsScopeTest {
    @Test
    void statesHowTheOrganisationBehaves() {
        Strategy plan = strategy(
                "plan",
                s -> s.pillars(p -> p.contact("Chat")
                        .contact("Phone")
                        .gift("Guide")
                        .afterMistake("Sorry")
                        .confidential("Prices")
                        .voice("Warm")
                        .somethingNew("Contest", quarterly())
                        .label("row", "7")));

        assertThat(plan.pillars())
                .contains(Pillars.builder()
                        .addContact("Chat")
                        .addContact("Phone")
                        .addGift("Guide")
                        .afterMistake("Sorry")
                        .confidential("Prices")
                        .voice("Warm")
                        .addNovelty(new Novelty("Contest", Recurring.quarterly()))
                        .label("row", "7")
                        .build());
    }
}
