package io.strategydsl.planning.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Metric;
import io.strategydsl.model.Per;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TargetDaysTest {
    private static final StrategyIndex NO_MILESTONES =
            StrategyIndex.of(Strategy.builder("plan").build());
    private static final LocalDate DAY = LocalDate.of(2027, 3, 31);
    private static final Target VALUE = new Target.ValueBy(BigDecimal.ONE, DAY);
    private static final Target CHANGE = new Target.ChangeBy(BigDecimal.ONE, DAY.plusDays(1));
    private static final Target EACH = new Target.ValueEach(BigDecimal.ONE, Per.PER_WEEK);
    private static final Target GROWTH = new Target.GrowthEach(BigDecimal.ONE, Per.PER_YEAR);
    private static final Target UNDECIDED = new Target.Undecided("later");

    @Test
    void valuesAndChangesHaveADay() {
        assertThat(TargetDays.of(VALUE)).contains(DAY);
        assertThat(TargetDays.of(CHANGE)).contains(DAY.plusDays(1));
    }

    @Test
    void aTargetWhoseNumberIsToComeHasItsDayButIsNotReachedByIt() {
        Target toCome = new Target.Undecided("number to come", Optional.of(DAY));

        assertThat(TargetDays.of(toCome)).contains(DAY);
        assertThat(TargetDays.lastBefore(
                        DAY.plusDays(1),
                        Metric.builder("reach").addTarget(toCome).build(),
                        NO_MILESTONES))
                .isEmpty();
    }

    @Test
    void whatHasNoDayStatedHasNoDayAndNoPeriod() {
        assertThat(TargetDays.of(new Target.Value(BigDecimal.ONE))).isEmpty();
        assertThat(TargetDays.period(new Target.Value(BigDecimal.ONE))).isEmpty();
    }

    @Test
    void whatRepeatsOrIsUndecidedHasNoDay() {
        assertThat(TargetDays.of(EACH)).isEmpty();
        assertThat(TargetDays.of(GROWTH)).isEmpty();
        assertThat(TargetDays.of(UNDECIDED)).isEmpty();
    }

    @Test
    void whatRepeatsHasAPeriod() {
        assertThat(TargetDays.period(EACH)).contains(Per.PER_WEEK);
        assertThat(TargetDays.period(GROWTH)).contains(Per.PER_YEAR);
    }

    @Test
    void whatHasADayOrIsUndecidedHasNoPeriod() {
        assertThat(TargetDays.period(VALUE)).isEmpty();
        assertThat(TargetDays.period(UNDECIDED)).isEmpty();
    }

    @Test
    void theLastOneBeforeADayIsNotThatOfTheDay() {
        Metric metric =
                Metric.builder("reach").addTarget(CHANGE).addTarget(VALUE).build();

        assertThat(TargetDays.lastBefore(DAY.plusDays(1), metric, NO_MILESTONES)).contains(DAY);
        assertThat(TargetDays.lastBefore(DAY.plusDays(2), metric, NO_MILESTONES)).contains(DAY.plusDays(1));
        assertThat(TargetDays.lastBefore(DAY, metric, NO_MILESTONES)).isEmpty();
    }
}
