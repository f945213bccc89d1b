package io.strategydsl.rules.metric;

import io.strategydsl.model.Goal;
import io.strategydsl.model.Metric;
import io.strategydsl.model.MetricKind;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rules.shared.GoalVerb;
import java.util.Set;
import java.util.function.Function;

/** {@code metric.relevant-followers}. */
final class MetricRelevantFollowers implements Rule.ForEachGoal {
    private static final RuleInfo INFO = RuleInfo.builder("metric.relevant-followers")
            .title("No goal is measured by followers alone")
            .fault("nothing but followers is counted")
            .description("A goal measured by a number of followers and nothing else, whatever its type. What measures"
                    + " one goal of a branch counts for all of it, and a branch is reported once, at its top.")
            .why("A few followers who are interested and take part are worth more than many who are neither, and"
                    + " followers can be bought.")
            .fix("Add a metric to the goal that shows what followers do, such as .kind(COMMENTS)")
            .advice("Judge the goal by more than how many follow you. What do they do? Count comments, for example.")
            .example(RuleExample.of("""
                    .primaryGoal("known", "Be known to people who repair their own bicycles", g -> g
                        .type(GoalType.BRAND_AWARENESS)
                        .metric("followers", m -> m
                            .kind(MetricKind.FOLLOWERS)))
                    """, """
                    .primaryGoal("known", "Be known to people who repair their own bicycles", g -> g
                        .type(GoalType.BRAND_AWARENESS)
                        .metric("mentions", m -> m
                            .kind(MetricKind.MENTIONS))
                        .metric("followers", m -> m
                            .kind(MetricKind.FOLLOWERS)))
                    """))
            .whenToSuppress("Everybody who follows is let in by hand, as in a closed group of customers, so that each"
                    + " of them is known to be relevant.")
            .severity(Severity.INFO)
            .sources(Source.of(Article.TECHOPEDIA, 5).should())
            .yieldsTo("metric.beyond-vanity")
            .since("0.1.0")
            .build();

    private static final Function<Inspection, Set<String>> MEASURED_BY_FOLLOWERS =
            MetricRelevantFollowers::measuredByFollowers;

    private static final Function<Inspection, Set<String>> MEASURED_OTHERWISE =
            MetricRelevantFollowers::measuredOtherwise;

    private static Set<String> measuredByFollowers(Inspection inspection) {
        return MeasuredGoals.by(MetricRelevantFollowers::countsFollowers, inspection.index());
    }

    private static Set<String> measuredOtherwise(Inspection inspection) {
        return MeasuredGoals.by(metric -> !countsFollowers(metric), inspection.index());
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Goal goal, Inspection inspection) {
        StrategyIndex index = inspection.index();
        if (index.metrics(goal).isEmpty()) {
            inspection.notApplicable("no goal has a metric");
        } else if (!index.isTopmost(goal)) {
            inspection.notApplicable("a goal is looked at with the one that it is part of");
        } else if (inspection.oncePerPlan(MEASURED_BY_FOLLOWERS).contains(goal.id())
                && !inspection.oncePerPlan(MEASURED_OTHERWISE).contains(goal.id())
                && !yields(goal, inspection)) {
            inspection
                    .violated("{subject} is measured by the number of followers alone")
                    .with("verb", GoalVerb.of(goal))
                    .with("goal", goal.id())
                    .fix("In {verb}(\"{goal}\", ...) add a .metric(id, m -> m.kind(...)) that shows what followers do,"
                            + " such as COMMENTS")
                    .advice(
                            "Judge {subject} by more than how many follow you. What do they do? Count comments, for example.");
        }
    }

    private static boolean yields(Goal goal, Inspection inspection) {
        return Vanity.isAllThatMeasures(goal, inspection) && inspection.yieldsTo("metric.beyond-vanity");
    }

    private static boolean countsFollowers(Metric metric) {
        return metric.kind().isPresent() && metric.kind().get().equals(MetricKind.FOLLOWERS);
    }
}
