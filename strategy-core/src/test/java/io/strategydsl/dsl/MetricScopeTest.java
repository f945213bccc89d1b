package io.strategydsl.dsl;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.Per.PER_DAY;
import static io.strategydsl.model.Per.PER_EVENT;
import static io.strategydsl.model.Per.PER_MONTH;
import static io.strategydsl.model.Per.PER_QUARTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.strategydsl.model.Baseline;
import io.strategydsl.model.Direction;
import io.strategydsl.model.Metric;
import io.strategydsl.model.MetricKind;
import io.strategydsl.model.Observation;
import io.strategydsl.model.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a metric says, and what the model holds of it. */
class MetricScopeTest {
    private static final LocalDate DAY = LocalDate.of(2017, 2, 1);

    @Test
    void statesWhatItCounts() {
        Metric metric = metric(m -> m.kind(MetricKind.REACH)
                .name("Reach of posts")
                .unit("people")
                .source("Insights")
                .lowerIsBetter());

        assertThat(metric)
                .isEqualTo(Metric.builder("views")
                        .kind(MetricKind.REACH)
                        .name("Reach of posts")
                        .unit("people")
                        .source("Insights")
                        .statedDirection(Direction.DOWN_IS_GOOD)
                        .build());
    }

    @Test
    void measuresGoals() {
        assertThat(metric(m -> m.measures("reach").measures("sales", "love")).measuredGoals())
                .containsExactly("love", "reach", "sales");
    }

    @Test
    void statesWhereItStoodOnADay() {
        Baseline baseline = Baseline.on(DAY, new BigDecimal("12000"));

        assertThat(metric(m -> m.baseline(12_000, DAY)).baseline()).contains(baseline);
        assertThat(metric(m -> m.baseline("12000.0", DAY)).baseline()).contains(baseline);
        assertThat(metric(m -> m.baseline(new BigDecimal("12E3"), DAY)).baseline())
                .contains(baseline);
    }

    @Test
    void statesWhereItStoodAtTheStart() {
        Baseline baseline = Baseline.atStart(new BigDecimal("12000"));

        assertThat(metric(m -> m.baseline(12_000)).baseline()).contains(baseline);
        assertThat(metric(m -> m.baseline("12000")).baseline()).contains(baseline);
        assertThat(metric(m -> m.baseline(new BigDecimal("12000"))).baseline()).contains(baseline);
    }

    @Test
    void saysThatHigherIsBetterOrLower() {
        assertThat(metric(m -> m.higherIsBetter()).direction()).isEqualTo(Direction.UP_IS_GOOD);
        assertThat(metric(m -> m.lowerIsBetter()).direction()).isEqualTo(Direction.DOWN_IS_GOOD);
    }

    @Test
    void isBetterWhenItIsHigherOrLowerAndNotBoth() {
        assertThatIllegalStateException()
                .isThrownBy(() -> metric(m -> m.lowerIsBetter().higherIsBetter()))
                .withMessageContaining("higherIsBetter of metric")
                .withMessageContaining("since lowerIsBetter was already set; keep one of the two calls");
    }

    @Test
    void addsTargetsOfAllForms() {
        BigDecimal five = new BigDecimal("5");
        Metric metric = metric(m -> m.target(5, DAY)
                .targetEach(5, PER_MONTH)
                .targetGrowth(5, PER_QUARTER)
                .targetChange(5, DAY)
                .target(5)
                .holds(5)
                .targetUndecided("Later")
                .targetUndecided("Number to come", DAY));

        assertThat(metric.targets())
                .containsExactly(
                        new Target.ValueBy(five, DAY),
                        new Target.ValueEach(five, PER_MONTH),
                        new Target.GrowthEach(five, PER_QUARTER),
                        new Target.ChangeBy(five, DAY),
                        new Target.Value(five),
                        new Target.Level(five),
                        new Target.Undecided("Later"),
                        new Target.Undecided("Number to come", Optional.of(DAY)));
    }

    @Test
    void readsTargetsThatAreWrittenAsText() {
        Metric written = metric(m -> m.target("5.5", DAY)
                .targetEach("5.5", PER_EVENT)
                .targetGrowth("-5.5", PER_DAY)
                .targetChange("-5.5", DAY));
        Metric exact = metric(m -> m.target(new BigDecimal("5.5"), DAY)
                .targetEach(new BigDecimal("5.5"), PER_EVENT)
                .targetGrowth(new BigDecimal("-5.5"), PER_DAY)
                .targetChange(new BigDecimal("-5.5"), DAY));

        assertThat(written.targets()).isEqualTo(exact.targets()).hasSize(4);
    }

    @Test
    void setsATargetForEachQuarterByItsLastDay() {
        assertThat(metric(m -> m.quarterlyTargets(2024, 1, 2, 3, 4)).targets())
                .containsExactly(by(1, 3, 31), by(2, 6, 30), by(3, 9, 30), by(4, 12, 31));
    }

    @Test
    void setsTargetsForTheFirstQuartersOnly() {
        assertThat(metric(m -> m.quarterlyTargets(2024, "1", "2")).targets())
                .containsExactly(by(1, 3, 31), by(2, 6, 30));
        assertThat(metric(m -> m.quarterlyTargets(2024, BigDecimal.ONE)).targets())
                .containsExactly(by(1, 3, 31));
    }

    @Test
    void addsObservations() {
        Metric metric = metric(m -> m.observed(DAY, 1).observed(DAY, "1.5").observed(DAY, new BigDecimal("2")));

        assertThat(metric.observations())
                .containsExactly(
                        new Observation(DAY, new BigDecimal("1")),
                        new Observation(DAY, new BigDecimal("1.5")),
                        new Observation(DAY, new BigDecimal("2")));
    }

    @Test
    void addsNoQuarterlyTargetIfOneOfThemHasAFault() {
        Metric metric = metric(m -> {
            assertThatThrownBy(() -> m.quarterlyTargets(2024, "1", "two")).isInstanceOf(IllegalArgumentException.class);
        });

        assertThat(metric.targets()).isEmpty();
    }

    private static Target by(long value, int month, int day) {
        return new Target.ValueBy(BigDecimal.valueOf(value), LocalDate.of(2024, month, day));
    }

    private static Metric metric(Consumer<MetricScope> scope) {
        return strategy("plan", s -> s.metric("views", scope)).metrics().get(0);
    }
}
