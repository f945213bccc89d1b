package io.strategydsl.rules.goal;

import static io.strategydsl.dsl.StrategyDsl.at;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.dsl.MetricScope;
import io.strategydsl.model.Per;
import io.strategydsl.model.Strategy;
import io.strategydsl.rules.OneRule;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which numbers of a goal its targets come to. */
class HeldNumbersTest {
    private static final OneRule RULE = new OneRule("goal.number-targeted");
    private static final LocalDate DAY = LocalDate.of(2027, 12, 31);
    private static final String HELD = "passed 1";

    @ParameterizedTest
    @CsvSource({"Win 500 members,true", "Win 50 members,true", "Win 550 members,false"})
    void holdsATargetWithoutADayAndAtAMilestone(String goal, boolean held) {
        assertThat(List.of(
                        isHeld(goal, m -> m.target(500), m -> m.target(50)),
                        isHeld(goal, m -> m.target(500, at("opening")), m -> m.target(50, at("opening"))),
                        isHeld(goal, m -> m.targetChange(500, at("opening")), m -> m.targetChange(50, at("opening"))),
                        isHeld(goal, m -> m.targetEach(500, Per.PER_YEAR), m -> m.targetEach(50, Per.PER_YEAR))))
                .containsOnly(held);
    }

    @ParameterizedTest
    @CsvSource({
        // The change, where it leads to, and the change in percent: a whole number or with one decimal.
        "Win 50 members,true",
        "Have 450 members,true",
        "Grow by 12.5 %,true",
        "Grow by 13 %,true",
        "Keep our 400 members,true",
        "Grow by 12 %,false",
        "Have 350 members,false"
    })
    void holdsWhatAChangeComesTo(String goal, boolean held) {
        assertThat(isHeld(goal, m -> m.baseline(400).targetChange(50, DAY))).isEqualTo(held);
        assertThat(isHeld(goal, m -> m.baseline(400).targetChange(50, at("opening"))))
                .isEqualTo(held);
        assertThat(isHeld(goal, m -> m.baseline(400).target(450, DAY))).isEqualTo(held);
    }

    @Test
    void comparesWithNoBaselineOfNothingInPercent() {
        assertThat(isHeld("Win 450 members", m -> m.baseline(0).target(450, DAY)))
                .isTrue();
        assertThat(isHeld("Grow by 100 %", m -> m.baseline(0).target(450, DAY))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Win 200 members,true", "Win 300 members,true", "Win 500 members,true", "Win 100 members,false"})
    void holdsEachOfSeveralTargetsAndWhatTheyComeToTogether(String goal, boolean held) {
        assertThat(isHeld(goal, m -> m.target(200, DAY).target(300, DAY.plusYears(1))))
                .isEqualTo(held);
    }

    @ParameterizedTest
    @CsvSource({"PER_DAY,3650", "PER_WEEK,520", "PER_MONTH,120", "PER_QUARTER,40", "PER_YEAR,10"})
    void holdsWhatATargetOfEachPeriodComesToInAYear(Per per, int inAYear) {
        assertThat(isHeld("Win " + inAYear + " members", m -> m.targetEach(10, per)))
                .isTrue();
        assertThat(isHeld("Win " + (inAYear + 1) + " members", m -> m.targetEach(10, per)))
                .isFalse();
    }

    @Test
    void holdsNothingOfAnotherBranch() {
        Strategy plan = strategy(
                "plan",
                s -> s.goal("members", "Win 500 members", g -> g.metric("members", m -> m.target(300, DAY)))
                        .goal("pupils", "Win 300 pupils", g -> g.metric("pupils", m -> m.target(500, DAY))));

        assertThat(RULE.found(plan)).hasSize(2);
    }

    @SafeVarargs
    private static boolean isHeld(String goal, Consumer<MetricScope>... metrics) {
        Strategy plan = strategy(
                "plan",
                s -> s.milestone("opening", "We open").goal("members", goal, g -> {
                    for (int i = 0; i < metrics.length; i++) {
                        g.metric("metric-" + i, metrics[i]);
                    }
                }));
        return RULE.outcome(plan).equals(HELD);
    }
}
