package io.strategydsl.rules.asof;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Goal;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Objective;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Target;
import io.strategydsl.model.Timeframe;
import io.strategydsl.planning.progress.MetricArbitraries;
import io.strategydsl.planning.progress.MetricProgress;
import io.strategydsl.planning.progress.Progress;
import io.strategydsl.planning.progress.Verdict;
import io.strategydsl.rules.OneRuleWith;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class MetricOnTrackPropertyTest {
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);

    @Property
    void findsWhatIsBehindInProgress(@ForAll("metrics") List<Metric> metrics, @ForAll @IntRange(max = 800) int day) {
        LocalDate asked = FIRST.plusDays(day);
        Strategy plan = plan(metrics);

        List<String> behind = Progress.of(plan, asked).metrics().stream()
                .filter(progress -> progress.verdict() == Verdict.BEHIND && isJudgedByTheRule(progress))
                .map(progress ->
                        "WARNING metric.on-track metrics/" + progress.metric().id() + "/observations")
                .toList();

        assertThat(OneRuleWith.day("metric.on-track", asked).found(plan)).containsExactlyElementsOf(behind);
    }

    @Property
    void goalAndObjectiveAreBehindExactlyWhereAMetricIs(
            @ForAll("metrics") List<Metric> metrics, @ForAll @IntRange(max = 800) int day) {
        Progress progress = Progress.of(plan(metrics), FIRST.plusDays(day));

        boolean behind = progress.metrics().stream().anyMatch(metric -> metric.verdict() == Verdict.BEHIND);

        assertThat(progress.goals().get(0).verdict() == Verdict.BEHIND).isEqualTo(behind);
        assertThat(progress.objectives().get(0).verdict() == Verdict.BEHIND).isEqualTo(behind);
    }

    /** Without a baseline or a day there is no line, and growth and values of a period are not due before it ends. */
    private static boolean isJudgedByTheRule(MetricProgress progress) {
        Target target = progress.target().orElseThrow();
        return progress.levelToKeep().isPresent()
                || target instanceof Target.ValueBy
                || target instanceof Target.ChangeBy;
    }

    private static Strategy plan(List<Metric> metrics) {
        List<Metric> numbered = new ArrayList<>();
        for (Metric metric : metrics) {
            numbered.add(Metric.builder("m" + numbered.size())
                    .addMeasuredGoal("known")
                    .statedDirection(metric.statedDirection())
                    .baseline(metric.baseline())
                    .targets(metric.targets())
                    .observations(metric.observations())
                    .build());
        }
        return Strategy.builder("plan")
                .timeframe(Timeframe.of(Year.of(2027)))
                .addObjective(Objective.builder("growth").build())
                .addGoal(Goal.builder("known").addSupportedObjective("growth").build())
                .metrics(numbered)
                .build();
    }

    @Provide
    Arbitrary<List<Metric>> metrics() {
        return MetricArbitraries.anyForm().list().ofMinSize(1).ofMaxSize(4);
    }
}
