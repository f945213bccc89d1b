package io.strategydsl.rules.metric;

import io.strategydsl.model.Goal;
import io.strategydsl.model.GoalType;
import io.strategydsl.model.Metric;
import io.strategydsl.model.MetricKind;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.FindingBuilder;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rules.shared.GoalVerb;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** {@code metric.beyond-vanity}. */
final class MetricBeyondVanity implements Rule.ForEachGoal {
    private static final RuleInfo INFO = RuleInfo.builder("metric.beyond-vanity")
            .title("Every goal is measured by more than attention")
            .fault("nothing but attention is measured")
            .description("A goal measured by nothing but vanity: measures that count attention, such as followers,"
                    + " likes or reach, and that the catalogue does not list for the type of the goal."
                    + " Followers judge brand awareness, but not revenue. Engagement, such as comments, is attention"
                    + " too where the goal is after revenue, leads or traffic. A branch of goals of one type is looked at as a"
                    + " whole and reported once, at its top.")
            .why("Attention is easy to count and pleasant to report, but it does not show whether"
                    + " the business is any better off. If attention is itself what the goal is after, it"
                    + " is a proper measure.")
            .fix("Add a metric to the goal that counts what people do, and not only whether they look")
            .advice("Judge the goal by what people do as well, and not only by whether they look.")
            .example(RuleExample.of("""
                    .primaryGoal("sales", "Sell more tents online", g -> g
                        .type(GoalType.REVENUE)
                        .metric("likes", m -> m
                            .kind(MetricKind.LIKES)))
                    """, """
                    .primaryGoal("sales", "Sell more tents online", g -> g
                        .type(GoalType.REVENUE)
                        .metric("revenue", m -> m
                            .kind(MetricKind.SALES_REVENUE))
                        .metric("likes", m -> m
                            .kind(MetricKind.LIKES)))
                    """))
            .whenToSuppress("People buy over a counter, where nobody knows who came because of a post, so"
                    + " attention is all that can be counted. If attention is also all that the goal is"
                    + " after, give it the type BRAND_AWARENESS instead.")
            .severity(Severity.WARNING)
            .sources(
                    Source.of(Article.CONVINCE_AND_CONVERT_IN_7_STEPS, 5).should(),
                    Source.of(Article.BUFFER, 1).could())
            .since("0.1.0")
            .build();

    private static final Function<Inspection, Map<MetricKind, Set<String>>> GOALS_BY_KIND =
            MetricBeyondVanity::goalsByKind;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Goal goal, Inspection inspection) {
        Optional<GoalType> type = inspection.index().type(goal);
        if (type.isEmpty()
                || !type.get().isCatalogued()
                || inspection.index().metrics(goal).isEmpty()) {
            inspection.notApplicable("no goal of a catalogued type has a metric");
        } else if (Vanity.isAllThatMeasures(goal, inspection)) {
            if (Vanity.isJudgedAbove(goal, inspection.index())) {
                inspection.notApplicable("a goal is looked at with the one of its type that it is part of");
                return;
            }
            report(goal, type.get(), inspection);
        }
    }

    private static void report(Goal goal, GoalType type, Inspection inspection) {
        FindingBuilder finding = inspection
                .violated("{subject} is after {type}, but is measured by attention alone: {measures}")
                .with("type", type)
                .with("measures", kindsThatMeasure(goal, inspection))
                .with("verb", GoalVerb.of(goal))
                .with("goal", goal.id())
                .fix("In {verb}(\"{goal}\", ...) add a .metric(id, m -> m.kind(...)) that counts what people do,"
                        + " and not only whether they look")
                .advice("Judge {subject} by what people do as well, and not only by whether they look.");
        List<String> listed = ListedKinds.of(type);
        if (!listed.isEmpty()) {
            finding.with("kinds", listed)
                    .fix("In {verb}(\"{goal}\", ...) add .metric(id, m -> m.kind(...)) with one of {kinds}")
                    .with("examples", ListedKinds.examples(type))
                    .advice("Judge {subject} by what people do as well, and not only by whether they look. You could "
                            + "count, for example: {examples}.");
        }
    }

    private static List<MetricKind> kindsThatMeasure(Goal goal, Inspection inspection) {
        List<MetricKind> kinds = new ArrayList<>();
        for (Map.Entry<MetricKind, Set<String>> kind :
                inspection.oncePerPlan(GOALS_BY_KIND).entrySet()) {
            if (kind.getValue().contains(goal.id())) {
                kinds.add(kind.getKey());
            }
        }
        return kinds;
    }

    /** Vanity is catalogued, so that there are few kinds of it. */
    private static Map<MetricKind, Set<String>> goalsByKind(Inspection inspection) {
        StrategyIndex index = inspection.index();
        Map<MetricKind, Set<String>> goals = new LinkedHashMap<>();
        for (Metric metric : index.strategy().metrics()) {
            metric.kind()
                    .filter(MetricKind::isCatalogued)
                    .ifPresent(kind ->
                            goals.computeIfAbsent(kind, any -> MeasuredGoals.by(each -> isOf(kind, each), index)));
        }
        return goals;
    }

    private static boolean isOf(MetricKind kind, Metric metric) {
        return metric.kind().filter(kind::equals).isPresent();
    }
}
