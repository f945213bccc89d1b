package io.strategydsl.rules.tactic;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.dsl.StrategyDsl.weeklyOn;
import static io.strategydsl.dsl.StrategyDsl.weeks;
import static io.strategydsl.model.Per.PER_WEEK;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.dsl.TacticScope;
import io.strategydsl.model.StrategyIndex;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A plan for centuries, of which the hours of the first 10,000 weeks are counted. */
class AskedHoursTest {
    private static final LocalDate FIRST_MONDAY = LocalDate.of(2029, 1, 1);
    private static final LocalDate LAST_MONDAY_COUNTED = FIRST_MONDAY.plusWeeks(9_999);

    @Test
    void countsWhatIsRepeatedForTenThousandWeeks() {
        AskedHours asked = asked(t -> t.repeats(weeklyOn(MONDAY)).effort(1));

        assertThat(asked.parts("joel", PER_WEEK, LAST_MONDAY_COUNTED)).hasSize(1);
        assertThat(asked.parts("joel", PER_WEEK, LAST_MONDAY_COUNTED.plusWeeks(1)))
                .isEmpty();
    }

    @Test
    void countsWhatLastsForTenThousandWeeks() {
        AskedHours asked = asked(t -> t.due(FIRST_MONDAY).lasting(weeks(15_000)).effort(15_000));

        assertThat(asked.parts("joel", PER_WEEK, LAST_MONDAY_COUNTED)).hasSize(1);
        assertThat(asked.parts("joel", PER_WEEK, LAST_MONDAY_COUNTED.plusWeeks(1)))
                .isEmpty();
    }

    private static AskedHours asked(Consumer<TacticScope> tactic) {
        return new AskedHours(StrategyIndex.of(strategy(
                "plan",
                s -> s.during(FIRST_MONDAY, FIRST_MONDAY.plusYears(300))
                        .team(t -> t.member("joel", "Joel"))
                        .tactic("film", "Film the new wing", t -> tactic.accept(t.ownedBy("joel"))))));
    }
}
