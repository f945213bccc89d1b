package io.strategydsl.rules.integrity;

import static io.strategydsl.dsl.StrategyDsl.at;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyIndex;
import org.junit.jupiter.api.Test;

class CountedFromTest {

    @Test
    void addsUpWhatIsCountedOfAllKinds() {
        Strategy plan = strategy(
                "plan",
                s -> s.milestone("launch", "Launch")
                        .tactic("party", "Have a party", t -> t.due(at("launch")))
                        .post("here", "We are here", p -> p.at(at("launch")))
                        .pillars(p -> p.somethingNew("A quiz", Schedule.relative(at("launch"))))
                        .metric("fans", m -> m.target(500, at("launch"))));

        assertThat(CountedFrom.each(StrategyIndex.of(plan)))
                .hasEntrySatisfying(
                        "launch", counted -> assertThat(counted.total()).isEqualTo(4));
    }
}
