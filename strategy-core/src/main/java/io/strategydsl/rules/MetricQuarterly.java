package io.strategydsl.rules;

import io.strategydsl.model.Metric;
import io.strategydsl.model.Per;
import io.strategydsl.model.Target;
import io.strategydsl.model.Timeframe;
import io.strategydsl.planning.TargetDays;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.RuleParameter;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rule.Subjects;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** {@code metric.quarterly}. */
final class MetricQuarterly implements Rule {
    private static final RuleParameter<Integer> DAYS =
            new RuleParameter.WholeNumber("days", "How many days can pass from one target to the next", 92, 1, 366);

    private static final long DAYS_OF_A_YEAR = 365;

    private static final RuleInfo INFO = RuleInfo.builder("metric.quarterly")
            .title("Every metric has a target at least once a quarter")
            .description("Dated targets that leave a gap of more than a quarter inside the timeframe of the plan, from"
                    + " its first day to the first target and from the last target to its last day included."
                    + " Without a timeframe only gaps between targets count."
                    + " A target that repeats each quarter or more often leaves no gap.")
            .why("Quarterly targets keep those who decide on money and people on one's side;"
                    + " a target once a year tells them too late that something went wrong.")
            .fix("Add .quarterlyTargets(year, numbers), or .target(number, day) within the gap")
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
            .sources(Source.of(Article.CONVINCE_AND_CONVERT_IN_7_STEPS, 5))
            .parameters(DAYS)
            .since(MethodRules.SINCE)
            .build();

    /** From one day to another, with no target between them. */
    private record Gap(LocalDate from, LocalDate until) {
        long days() {
            return ChronoUnit.DAYS.between(from, until);
        }

        Gap orLonger(LocalDate start, LocalDate end) {
            return ChronoUnit.DAYS.between(start, end) > days() ? new Gap(start, end) : this;
        }
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void lookAt(Subjects subjects) {
        subjects.metrics(MetricQuarterly::check);
    }

    private static void check(Metric metric, Inspection inspection) {
        boolean dated = false;
        boolean yearly = false;
        for (Target target : metric.targets()) {
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
        List<LocalDate> days = days(metric, timeframe);
        if (yearly && days.isEmpty()) {
            checkYearly(metric, timeframe, inspection);
        } else {
            checkGaps(metric, days, timeframe, inspection);
        }
    }

    private static void checkYearly(Metric metric, Optional<Timeframe> timeframe, Inspection inspection) {
        long days = timeframe
                .map(frame -> new Gap(frame.start(), frame.end()).days())
                .orElse(DAYS_OF_A_YEAR);
        if (Math.min(days, DAYS_OF_A_YEAR) > inspection.parameter(DAYS)) {
            inspection
                    .violated("{subject} has a target for the year, and none for a quarter")
                    .at("targets")
                    .with("metric", metric.id())
                    .fix("In metric(\"{metric}\", ...) add .quarterlyTargets(year, numbers)"
                            + " or .targetEach(number, PER_QUARTER)");
        }
    }

    private static void checkGaps(
            Metric metric, List<LocalDate> days, Optional<Timeframe> timeframe, Inspection inspection) {
        if (timeframe.isEmpty() && days.size() < 2) {
            inspection.notApplicable("the plan has no timeframe, and no metric has two dated targets");
            return;
        }
        Gap longest = longestGap(days, timeframe);
        if (longest.days() > inspection.parameter(DAYS)) {
            inspection
                    .violated("{subject} has no target between {from} and {until}, which is {days} days")
                    .at("targets")
                    .with("from", longest.from())
                    .with("until", longest.until())
                    .with("days", longest.days())
                    .with("metric", metric.id())
                    .fix("In metric(\"{metric}\", ...) add .target(number, day) with a day between {from} and"
                            + " {until}");
        }
    }

    private static Gap longestGap(List<LocalDate> days, Optional<Timeframe> timeframe) {
        LocalDate from = timeframe.isPresent() ? timeframe.get().start() : days.get(0);
        LocalDate end = timeframe.isPresent() ? timeframe.get().end() : days.get(days.size() - 1);
        Gap longest = new Gap(from, from);
        for (LocalDate day : days) {
            longest = longest.orLonger(from, day);
            from = day;
        }
        return longest.orLonger(from, end);
    }

    /** The days of the dated targets inside the timeframe, in order. */
    private static List<LocalDate> days(Metric metric, Optional<Timeframe> timeframe) {
        List<LocalDate> days = new ArrayList<>();
        for (Target target : metric.targets()) {
            Optional<LocalDate> day = TargetDays.of(target);
            if (day.isPresent() && (timeframe.isEmpty() || timeframe.get().contains(day.get()))) {
                days.add(day.get());
            }
        }
        Collections.sort(days);
        return days;
    }
}
