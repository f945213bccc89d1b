package io.strategydsl.dsl;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Listening;
import io.strategydsl.model.Strategy;
import org.junit.jupiter.api.Test;

/** What listening says, and what the model holds of it. */
class ListeningScopeTest {
    @Test
    void addsToWhatIsListenedTo() {
        Strategy plan = strategy(
                "plan",
                s -> s.listening(l -> l.audience("Forum")
                        .audience("Groups")
                        .competitor("Tent Co")
                        .topic("camping")
                        .dashboard("Board")
                        .label("row", "7")));

        assertThat(plan.listening())
                .contains(Listening.builder()
                        .addAudience("Forum")
                        .addAudience("Groups")
                        .addCompetitor("Tent Co")
                        .addTopic("camping")
                        .dashboard("Board")
                        .label("row", "7")
                        .build());
    }
}
