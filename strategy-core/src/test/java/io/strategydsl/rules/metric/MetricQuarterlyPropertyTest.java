package io.strategydsl.rules.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.dsl.StrategyDsl;
import io.strategydsl.model.Metric;
import io.strategydsl.model.MetricBuilder;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Target;
import io.strategydsl.model.Timeframe;
import io.strategydsl.rules.OneRule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class MetricQuarterlyPropertyTest {
    private static final OneRule RULE = new OneRule("metric.quarterly");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    @Property
    void followingTheFixClearsTheFinding(
            @ForAll @Size(min = 1, max = 6) List<@From("days") LocalDate> targets,
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(max = 1500) int length) {
        Metric metric = metric(targets);
        Timeframe timeframe = new Timeframe(start, start.plusDays(length));

        for (String fix : RULE.fixes(plan(metric, timeframe))) {
            assertThat(RULE.found(plan(fixed(metric, fix), timeframe))).isEmpty();
        }
    }

    @Property
    void namesTheFirstAndLastDayOfEachGap(
            @ForAll @Size(min = 1, max = 6) List<@From("days") LocalDate> targets, @ForAll("days") LocalDate start) {
        Timeframe timeframe = new Timeframe(start, start.plusYears(1));
        List<LocalDate> days = new ArrayList<>(
                targets.stream().filter(timeframe::contains).sorted().toList());
        days.add(0, timeframe.start());
        days.add(timeframe.end());
        StringBuilder gaps = new StringBuilder();
        for (int i = 1; i < days.size(); i++) {
            long between = ChronoUnit.DAYS.between(days.get(i - 1), days.get(i));
            if (between > 92) {
                gaps.append(gaps.isEmpty() ? "" : ", ")
                        .append(days.get(i - 1) + " to " + days.get(i) + " (" + between + " days)");
            }
        }

        assertThat(RULE.messages(plan(metric(targets), timeframe)))
                .containsExactlyElementsOf(
                        gaps.isEmpty()
                                ? List.of()
                                : List.of("metric 'reach' has no target for more than 92 days: " + gaps));
    }

    /** The metric with targets for all quarters from the first year that the fix names to the last. */
    private static Metric fixed(Metric metric, String fix) {
        List<Integer> years = YEAR.matcher(fix)
                .results()
                .map(found -> Integer.valueOf(found.group()))
                .toList();
        MetricBuilder builder = metric.toBuilder();
        for (int year = years.get(0); year <= years.get(years.size() - 1); year++) {
            for (int quarter = 1; quarter <= 4; quarter++) {
                builder.addTarget(new Target.ValueBy(BigDecimal.TEN, StrategyDsl.endOfQuarter(year, quarter)));
            }
        }
        return builder.build();
    }

    private static Metric metric(List<LocalDate> targets) {
        return Metric.builder("reach")
                .targets(targets.stream()
                        .map(day -> new Target.ValueBy(BigDecimal.ONE, day))
                        .toList())
                .build();
    }

    private static Strategy plan(Metric metric, Timeframe timeframe) {
        return Strategy.builder("plan").timeframe(timeframe).addMetric(metric).build();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 1500).map(LocalDate.of(2026, 1, 1)::plusDays);
    }
}
