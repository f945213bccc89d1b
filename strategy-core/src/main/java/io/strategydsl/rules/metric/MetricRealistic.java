package io.strategydsl.rules.metric;

import io.strategydsl.model.Baseline;
import io.strategydsl.model.Direction;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Target;
import io.strategydsl.model.Timeframe;
import io.strategydsl.planning.progress.TargetDays;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.RuleParameter;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code metric.realistic}. */
final class MetricRealistic implements Rule.ForEachMetric {
    private static final RuleParameter<BigDecimal> FACTOR = new RuleParameter.Decimal(
            "factor",
            "How many times as much a target can ask for within a quarter",
            BigDecimal.valueOf(3),
            new BigDecimal("1.1"),
            BigDecimal.valueOf(1000));

    /** From the end of June to that of September, as from September to December: the longest of the quarters. */
    private static final int DAYS_OF_A_QUARTER = 92;

    private static final RuleInfo INFO = RuleInfo.builder("metric.realistic")
            .title("No target asks for a leap")
            .fault("a target that asks for a leap")
            .description("A dated target that asks for more than three times as much within a quarter, compared with"
                    + " the target before it, or with the baseline; for nine times as much within two quarters, and"
                    + " so on. Only growth is looked at, and only from numbers above 0.")
            .why("Targets are there for the people who decide on budget and staff. One that nobody believes loses"
                    + " their support as soon as it is missed.")
            .fix("Correct the number, or spread the growth over more quarters with .quarterlyTargets(year, numbers)")
            .advice("Correct the number, or spread the growth over more quarters: who pays for the work has "
                    + "to believe it.")
            .example(RuleExample.of("""
                    .goal("visits", "Bring readers to our recipes", g -> g
                        .metric("visits", m -> m
                            .name("Visits from social media a month")
                            .baseline(1_000, LocalDate.of(2026, 12, 31))
                            .target(9_000, LocalDate.of(2027, 3, 31))))
                    """, """
                    .goal("visits", "Bring readers to our recipes", g -> g
                        .metric("visits", m -> m
                            .name("Visits from social media a month")
                            .baseline(1_000, LocalDate.of(2026, 12, 31))
                            .quarterlyTargets(2027, 2_000, 4_000, 6_500, 9_000)))
                    """))
            .whenToSuppress("The number has only just started, as with the first twenty followers of a new account,"
                    + " or something is sure to move it, such as a film festival that opens in that quarter.")
            .severity(Severity.INFO)
            .sources(Source.of(Article.CONVINCE_AND_CONVERT_IN_7_STEPS, 5).should(), Source.house())
            .parameters(FACTOR)
            .since("0.1.0")
            .build();

    private static final Comparator<Target> BY_DAY =
            Comparator.comparing(target -> TargetDays.of(target).orElseThrow());

    /** Where a metric stands on a day, or is to stand. */
    private record Level(BigDecimal value, @Nullable LocalDate day) {
        boolean isBefore(Level next) {
            return day != null && next.day != null && day.isBefore(next.day);
        }

        /** Returns how many quarters lie between this and a later level, a part of one for a whole one. */
        long quartersUntil(Level next) {
            return day == null || next.day == null
                    ? 0
                    : (ChronoUnit.DAYS.between(day, next.day) + DAYS_OF_A_QUARTER - 1) / DAYS_OF_A_QUARTER;
        }
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Metric metric, Inspection inspection) {
        if (metric.direction() == Direction.DOWN_IS_GOOD
                || metric.baseline().isEmpty()
                || metric.baseline().get().value().signum() <= 0) {
            inspection.notApplicable("no metric that is to grow has a baseline above 0");
            return;
        }
        Level before = levelOf(metric.baseline().get(), inspection);
        boolean compared = false;
        for (Target target : inOrder(inspection.index().targets(metric))) {
            Optional<BigDecimal> value = TargetDays.value(target, metric);
            if (value.isPresent()) {
                Level next = new Level(value.get(), TargetDays.of(target).orElseThrow());
                compared |= before.isBefore(next);
                if (isLeap(before, next, inspection)) {
                    report(metric, before, next, target, inspection);
                    return;
                }
                before = next;
            }
        }
        if (!compared) {
            inspection.notApplicable("no metric has a dated target after a baseline whose day is known");
        }
    }

    private static Level levelOf(Baseline baseline, Inspection inspection) {
        Optional<Timeframe> timeframe = inspection.index().strategy().timeframe();
        LocalDate start = timeframe.isPresent() ? timeframe.get().start() : null;
        return new Level(
                baseline.value(), baseline.day().isPresent() ? baseline.day().get() : start);
    }

    /** Most plans state targets in the order of their days. */
    private static List<Target> inOrder(List<Target> targets) {
        LocalDate last = null;
        for (Target target : targets) {
            Optional<LocalDate> day = TargetDays.of(target);
            if (day.isPresent()) {
                if (last != null && day.get().isBefore(last)) {
                    return sorted(targets);
                }
                last = day.get();
            }
        }
        return targets;
    }

    private static List<Target> sorted(List<Target> targets) {
        List<Target> dated = new ArrayList<>();
        for (Target target : targets) {
            if (TargetDays.of(target).isPresent()) {
                dated.add(target);
            }
        }
        dated.sort(BY_DAY);
        return dated;
    }

    private static boolean isLeap(Level before, Level next, Inspection inspection) {
        BigDecimal factor = inspection.parameter(FACTOR);
        if (!before.isBefore(next)
                || before.value.signum() <= 0
                || next.value.compareTo(before.value.multiply(factor)) <= 0) {
            return false;
        }
        // More than once the factor: only now is it worth while to count the quarters.
        BigDecimal most = before.value;
        for (long quarters = before.quartersUntil(next); quarters > 0; quarters--) {
            most = most.multiply(factor, MathContext.DECIMAL128);
            if (next.value.compareTo(most) <= 0) {
                return false;
            }
        }
        return true;
    }

    private static void report(Metric metric, Level before, Level next, Target target, Inspection inspection) {
        long quarters = before.quartersUntil(next);
        inspection
                .violated(
                        "{subject} is to go from {before} to {found} by {day}, more than {factor} times as much"
                                + " {quarters, plural, =2 {in both quarters} one {within a quarter} other {in each of # quarters}}")
                .at("targets")
                .found(next.value)
                .with("before", before.value)
                .with("day", TargetDays.of(target).orElseThrow())
                .with("factor", inspection.parameter(FACTOR))
                .with("quarters", quarters)
                .with("metric", metric.id())
                .fix("In metric(\"{metric}\", ...) correct {found}, or spread the growth over more quarters with"
                        + " .quarterlyTargets(year, numbers)")
                .advice("Do you mean {found} by {day} for {subject}? Then say how you get there. If not, correct "
                        + "the number, or spread the growth over more quarters.");
    }
}
