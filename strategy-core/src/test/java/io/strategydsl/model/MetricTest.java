package io.strategydsl.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MetricTest {
    private static final Metric METRIC = Metric.builder("reach").build();

    @Test
    void isAMetric() {
        assertThat(METRIC.elementKind()).isEqualTo(ElementKind.METRIC);
    }

    @Test
    void hasTheStatedDirectionWhateverItsKind() {
        assertThat(METRIC.withKind(MetricKind.REACH)
                        .withStatedDirection(Direction.DOWN_IS_GOOD)
                        .direction())
                .isEqualTo(Direction.DOWN_IS_GOOD);
    }

    @Test
    void mayStateThatItsDirectionIsUnknown() {
        assertThat(METRIC.withKind(MetricKind.REACH)
                        .withStatedDirection(Direction.UNKNOWN)
                        .direction())
                .isEqualTo(Direction.UNKNOWN);
    }

    @Test
    void hasTheDirectionOfItsKindWhereNoneIsStated() {
        assertThat(METRIC.withKind(MetricKind.BOUNCE_RATE).direction()).isEqualTo(Direction.DOWN_IS_GOOD);
    }

    @Test
    void hasNoKnownDirectionOnAnOwnKind() {
        assertThat(METRIC.withKind(MetricKind.of("heard", "Episodes heard")).direction())
                .isEqualTo(Direction.UNKNOWN);
    }

    @Test
    void hasNoKnownDirectionWithoutAKind() {
        assertThat(METRIC.direction()).isEqualTo(Direction.UNKNOWN);
    }

    @Test
    void canHaveTheSameTargetTwiceSinceOnlyTheValidatorJudges() {
        Target target = new Target.Undecided("later");

        assertThat(Metric.builder("m")
                        .addTarget(target)
                        .addTarget(target)
                        .build()
                        .targets())
                .hasSize(2);
    }

    @Test
    void withXChangesOneAttribute() {
        Baseline baseline = Baseline.atStart(BigDecimal.TEN);

        assertThat(METRIC.withName("Reach")
                        .withUnit("people")
                        .withSource("a report")
                        .withBaseline(baseline))
                .isEqualTo(Metric.builder("reach")
                        .name("Reach")
                        .unit("people")
                        .source("a report")
                        .baseline(baseline)
                        .build());
    }

    @Test
    void withXLeavesTheMetricAsItIs() {
        METRIC.withName("Reach");

        assertThat(METRIC.name()).isEmpty();
    }
}
