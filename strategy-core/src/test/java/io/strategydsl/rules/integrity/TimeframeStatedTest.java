package io.strategydsl.rules.integrity;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Strategy;
import io.strategydsl.rules.OneRule;
import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;

class TimeframeStatedTest {
    private static final OneRule RULE = new OneRule("timeframe.stated");

    private static final Strategy WITHOUT_TIMEFRAME = strategy("plan", s -> s.organisation("Campfire"));

    @Test
    void passesAPlanForAYear() {
        Strategy plan = strategy("plan", s -> s.organisation("Campfire").during(Year.of(2027)));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 1");
    }

    @Test
    void passesAPlanForOneDay() {
        LocalDate day = LocalDate.of(2027, 2, 1);

        assertThat(RULE.outcome(strategy("plan", s -> s.during(day, day)))).isEqualTo("passed 1");
    }

    @Test
    void findsAPlanWithoutATimeframe() {
        assertThat(RULE.found(WITHOUT_TIMEFRAME)).containsExactly("WARNING timeframe.stated strategy/timeframe");
    }

    @Test
    void saysThatThereIsNone() {
        assertThat(RULE.messages(WITHOUT_TIMEFRAME)).containsExactly("the strategy has no timeframe");
    }

    @Test
    void saysWhatToAdd() {
        assertThat(RULE.fixes(WITHOUT_TIMEFRAME))
                .containsExactly("Add .during(Year.of(...)), or .during(firstDay, lastDay)");
    }
}
