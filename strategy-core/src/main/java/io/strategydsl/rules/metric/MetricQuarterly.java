package io.strategydsl.rules.metric;

import io.strategydsl.model.Metric;
import io.strategydsl.model.Per;
import io.strategydsl.model.Target;
import io.strategydsl.model.Timeframe;
import io.strategydsl.planning.progress.TargetDays;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Clause;
import io.strategydsl.rule.FindingBuilder;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.RuleParameter;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rules.shared.Stretches;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** {@code metric.quarterly}. */
final class MetricQuarterly implements Rule.ForEachMetric {
    private static final RuleParameter<Integer> DAYS =
            new RuleParameter.WholeNumber("days", "How many days can pass from one target to the next", 92, 1, 366);

    private static final long DAYS_OF_A_YEAR = 365;

    /** From the end of June to that of September, as from September to December: the longest of the quarters. */
    private static final int DAYS_OF_A_QUARTER = 92;

    private static final RuleInfo INFO = RuleInfo.builder("metric.quarterly")
            .title("Every metric has a target at least once a quarter")
            .fault("more than a quarter without a target")
            .description("Dated targets that leave a gap of more than a quarter inside the timeframe of the"
                    + " plan, from its first day to the first target and from the last target to its last"
                    + " day included. Without a timeframe only gaps between targets count. No further"
                    + " target is needed after one that cannot be improved on, which is 0 where less is"
                    + " better. A target that repeats each quarter or more often leaves no gap,"
                    + " nor does a level to keep.")
            .why("Quarterly targets keep the people who decide on budget and staff on your side; a"
                    + " yearly target shows them too late that something went wrong.")
            .fix("Write .quarterlyTargets(year, numbers) with a number for each quarter")
            .advice("Set a target for each quarter, so that you see early when something goes wrong.")
            .example(RuleExample.of("""
                    .during(Year.of(2026))
                    .goal("visits", "Bring readers of the posts to our website", g -> g
                        .metric("visits", m -> m
                            .name("Visits from social media a month")
                            .target(8_000, LocalDate.of(2026, 12, 31))))
                    """, """
                    .during(Year.of(2026))
                    .goal("visits", "Bring readers of the posts to our website", g -> g
                        .metric("visits", m -> m
                            .name("Visits from social media a month")
                            .quarterlyTargets(2026, 5_000, 6_000, 7_000, 8_000)))
                    """))
            .whenToSuppress("The number moves once a year, as with a festival that sells all its tickets in May: a"
                    + " target for the autumn would say nothing.")
            .severity(Severity.WARNING)
            .sources(Source.of(Article.CONVINCE_AND_CONVERT_IN_7_STEPS, 5).should(), Source.house())
            .parameters(DAYS)
            .since("0.1.0")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Metric metric, Inspection inspection) {
        boolean dated = false;
        boolean yearly = false;
        List<Target> targets = inspection.index().targets(metric);
        for (Target target : targets) {
            if (target instanceof Target.Level) {
                return;
            }
            Optional<Per> per = TargetDays.period(target);
            if (per.isEmpty()) {
                dated |= TargetDays.of(target).isPresent();
            } else if (per.get() == Per.PER_YEAR) {
                yearly = true;
            } else if (per.get() != Per.PER_EVENT) {
                return;
            }
        }
        if (!dated && !yearly) {
            inspection.notApplicable("no metric has a target with a day or a period");
            return;
        }
        Optional<Timeframe> timeframe = inspection.index().strategy().timeframe();
        List<LocalDate> days = days(targets, timeframe);
        if (yearly && days.isEmpty()) {
            checkYearly(metric, timeframe, inspection);
        } else if (timeframe.isPresent()) {
            checkGaps(metric, timeframe.get().start(), days, timeframe.get().end(), inspection);
        } else if (days.size() < 2) {
            inspection.notApplicable("the plan has no timeframe, and no metric has two dated targets");
        } else {
            checkGaps(metric, days.get(0), days, days.get(days.size() - 1), inspection);
        }
    }

    private static void checkYearly(Metric metric, Optional<Timeframe> timeframe, Inspection inspection) {
        long days = DAYS_OF_A_YEAR;
        if (timeframe.isPresent()) {
            days = Math.min(
                    days,
                    ChronoUnit.DAYS.between(
                            timeframe.get().start(), timeframe.get().end()));
        }
        if (days > inspection.parameter(DAYS)
                && !BestTarget.isRepeated(metric)
                && BestTarget.day(metric, inspection.index()).isEmpty()) {
            inspection
                    .violated("{subject} has a target for the year, and none for a quarter")
                    .at("targets")
                    .with("metric", metric.id())
                    .fix("In metric(\"{metric}\", ...) add .quarterlyTargets(year, numbers)"
                            + " or .targetEach(number, PER_QUARTER)")
                    .advice(
                            "Give {subject} a target for each quarter, so that you see early when something goes wrong.");
        }
    }

    private static void checkGaps(
            Metric metric, LocalDate first, List<LocalDate> days, LocalDate last, Inspection inspection) {
        int limit = inspection.parameter(DAYS);
        Optional<LocalDate> best = BestTarget.day(metric, inspection.index());
        LocalDate end = best.isPresent() && best.get().isBefore(last) ? best.get() : last;
        List<TargetGap> gaps = TargetGap.longerThan(limit, first, days, end);
        if (!gaps.isEmpty()) {
            FindingBuilder finding = inspection
                    .violated(
                            "{subject} has no target for more than {limit, plural, one {# day} other {# days}}: {gaps}")
                    .at("targets")
                    .with("limit", limit)
                    .with("gaps", inWords(gaps))
                    .with("metric", metric.id())
                    .advice(
                            "Give {subject} a target for each quarter, so that you see early when something goes wrong.");
            fix(
                    finding,
                    limit,
                    gaps.get(0).from().getYear(),
                    gaps.get(gaps.size() - 1).until().getYear());
        }
    }

    private static List<Clause> inWords(List<TargetGap> gaps) {
        List<Clause> words = new ArrayList<>();
        for (TargetGap gap : gaps) {
            words.add(Stretches.inWords(gap.from(), gap.until()));
        }
        return words;
    }

    /** What closes all gaps; the ends of quarters are too far apart for a limit of fewer days than a quarter has. */
    private static void fix(FindingBuilder finding, int limit, int firstYear, int lastYear) {
        if (limit < DAYS_OF_A_QUARTER) {
            finding.fix(
                            "In metric(\"{metric}\", ...) add .target(number, day) at least every {limit, plural, one {# day}"
                                    + " other {# days}}")
                    .advice("Give {subject} a target at least every {limit, plural, one {day} other {# days}}, so "
                            + "that you see early when something goes wrong.");
        } else if (firstYear == lastYear) {
            finding.with("year", String.valueOf(firstYear))
                    .fix("In metric(\"{metric}\", ...) write .quarterlyTargets({year}, numbers) with a number for each"
                            + " quarter");
        } else {
            finding.with("year", String.valueOf(firstYear))
                    .with("last", String.valueOf(lastYear))
                    .fix("In metric(\"{metric}\", ...) write .quarterlyTargets(year, numbers) with a number for each"
                            + " quarter, for each year from {year} to {last}");
        }
    }

    /** Returns the days of the dated targets inside the timeframe, in order. */
    private static List<LocalDate> days(List<Target> targets, Optional<Timeframe> timeframe) {
        List<LocalDate> days = new ArrayList<>(targets.size());
        for (Target target : targets) {
            Optional<LocalDate> day = TargetDays.of(target);
            if (day.isPresent() && (timeframe.isEmpty() || timeframe.get().contains(day.get()))) {
                days.add(day.get());
            }
        }
        Collections.sort(days);
        return days;
    }
}
