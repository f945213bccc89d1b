package io.strategydsl.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Baseline;
import io.strategydsl.model.Direction;
import io.strategydsl.model.Metric;
import io.strategydsl.model.MetricBuilder;
import io.strategydsl.model.Observation;
import io.strategydsl.model.Per;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Target;
import io.strategydsl.model.Timeframe;
import io.strategydsl.planning.progress.MetricProgress;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;

class MetricLineTest {
    private static final LocalDate DAY = LocalDate.of(2017, 5, 15);
    private static final LocalDate END_OF_APRIL = LocalDate.of(2017, 4, 30);

    private static MetricBuilder reach() {
        return Metric.builder("reach").name("Reach");
    }

    private static MetricBuilder from(long baseline) {
        return reach().baseline(Baseline.atStart(BigDecimal.valueOf(baseline)));
    }

    private static Target by(LocalDate day, long value) {
        return new Target.ValueBy(BigDecimal.valueOf(value), day);
    }

    private static SvgReader drawn(MetricBuilder metric) {
        return new SvgReader(picture(metric).svg());
    }

    private static Picture picture(MetricBuilder metric) {
        Strategy plan = Strategy.builder("campfire")
                .timeframe(Timeframe.of(Year.of(2017)))
                .addMetric(metric.build())
                .build();
        StrategyIndex index = StrategyIndex.of(plan);
        MetricProgress progress = MetricProgress.of(plan.metrics().get(0), index, DAY);
        return MetricLine.picture(progress, index, PictureSettings.defaults());
    }

    @Test
    void saysTheVerdictAndWhatItComesFrom() {
        MetricBuilder behind = from(0).addTarget(by(LocalDate.of(2017, 12, 31), 364))
                .addObservation(new Observation(END_OF_APRIL, BigDecimal.ONE));

        assertThat(drawn(behind).texts("text"))
                .contains("Reach", "Behind", "1 on 2017-04-30, 119 expected. Next: 364 by 2017-12-31.");
    }

    @Test
    void namesTheValuesOfTargetsAndToday() {
        assertThat(drawn(from(12_000).addTarget(by(END_OF_APRIL, 14_000)).addTarget(by(DAY.plusMonths(6), 20_000)))
                        .texts("text"))
                .contains("14,000", "20,000", "Today, 2017-05-15");
    }

    @Test
    void growthIsALineThroughTheEndsOfItsPeriods() {
        MetricBuilder growing = from(1000).addTarget(new Target.GrowthEach(BigDecimal.TEN, Per.PER_QUARTER));

        assertThat(drawn(growing).texts("text")).contains("1,100", "1,210", "1,331", "1,464");
    }

    @Test
    void numbersThatDifferInTheirLastDigitsAloneAreNotDrawnUponEachOther() {
        long most = 512_122_644_361_873_375L;

        Picture picture = picture(from(most - 2).addTarget(by(DAY.plusMonths(6), most)));

        assertThat(Overlaps.among(picture.labels())).isEmpty();
    }

    @Test
    void aLevelIsALineWithoutTargets() {
        MetricBuilder kept = reach().statedDirection(Direction.DOWN_IS_GOOD)
                .addTarget(new Target.Level(BigDecimal.valueOf(4)))
                .addObservation(new Observation(END_OF_APRIL, BigDecimal.valueOf(3)));

        assertThat(drawn(kept).texts("text"))
                .contains("On track", "Planned", "Observed")
                .doesNotContain("Target");
    }

    @Test
    void observationsAfterTheDayAreNotShown() {
        MetricBuilder later = from(0).addObservation(new Observation(DAY.plusDays(1), BigDecimal.TEN));

        assertThat(drawn(later).texts("text")).doesNotContain("Observed");
    }

    @Test
    void targetsWithoutANumberAreWrittenBelow() {
        assertThat(drawn(from(0).addTarget(new Target.Undecided("after the first quarter")))
                        .texts("text"))
                .endsWith("Target: \"after the first quarter\"");
    }

    @Test
    void aMetricWithoutNumbersSaysSo() {
        assertThat(drawn(reach()).texts("text"))
                .contains("No verdict", "Neither a baseline, a target with a number nor an observation.");
    }

    @Test
    void describesWhatIsSeen() {
        MetricBuilder ahead = from(0).addTarget(by(LocalDate.of(2017, 12, 31), 364))
                .addObservation(new Observation(END_OF_APRIL, BigDecimal.valueOf(300)));

        assertThat(drawn(ahead).texts("desc"))
                .containsExactly("Ahead. 300 on 2017-04-30, 119 expected. Next: 364 by 2017-12-31. Baseline: 0 on"
                        + " 2017-01-01. Targets: 364 on 2017-12-31. Observed: 300 on 2017-04-30.");
    }

    @Test
    void idsComeFromTheIdOfTheMetric() {
        assertThat(drawn(reach()).ids())
                .containsExactly("strategy-metric-reach", "strategy-metric-reach-title", "strategy-metric-reach-desc");
    }
}
