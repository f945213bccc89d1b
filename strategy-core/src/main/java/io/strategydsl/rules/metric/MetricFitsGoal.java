package io.strategydsl.rules.metric;

import io.strategydsl.model.Goal;
import io.strategydsl.model.GoalType;
import io.strategydsl.model.Metric;
import io.strategydsl.model.MetricKind;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import java.util.List;
import java.util.Optional;

/** {@code metric.fits-goal}. */
final class MetricFitsGoal implements Rule.ForEachMetric {
    private static final RuleInfo INFO = RuleInfo.builder("metric.fits-goal")
            .title("Every metric is of a kind that is listed for its goal")
            .fault("not listed for its type of goal")
            .description("A catalogued kind of metric that the catalogue does not list for the type of its goal."
                    + " Goal types for which no article gives a measure have no list, so nothing is compared with"
                    + " them. What counts attention is left to metric.beyond-vanity, which accepts it beside a"
                    + " measure of what people do.")
            .why("Every type of goal has measures that show whether it is reached;"
                    + " another one may be right, but is worth a second look.")
            .fix("Choose a kind that is listed for the type of the goal")
            .advice("Choose a measure that shows whether the goal is reached. If this one is right all the "
                    + "same, say why.")
            .example(RuleExample.of("""
                    .primaryGoal("enquiries", "Win enquiries from architects", g -> g
                        .type(GoalType.NEW_LEADS)
                        .metric("visits", m -> m
                            .kind(MetricKind.REFERRAL_TRAFFIC)))
                    """, """
                    .primaryGoal("enquiries", "Win enquiries from architects", g -> g
                        .type(GoalType.NEW_LEADS)
                        .metric("leads", m -> m
                            .kind(MetricKind.LEADS_COLLECTED)))
                    """))
            .whenToSuppress("It is known from earlier years that the number goes with the goal: of three people who"
                    + " open the page with the opening hours, one comes to the shop.")
            .severity(Severity.INFO)
            .sources(Source.of(Article.BUFFER, 1).could())
            .yieldsTo("metric.beyond-vanity")
            .since("0.1.0")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Metric metric, Inspection inspection) {
        boolean compared = false;
        if (metric.kind().isPresent() && metric.kind().get().isCatalogued()) {
            for (String id : inspection.index().measuredGoals(metric)) {
                Optional<Goal> goal = inspection.index().goal(id);
                if (goal.isPresent()) {
                    compared |= isCompared(metric, metric.kind().get(), goal.get(), inspection);
                }
            }
        }
        if (!compared) {
            inspection.notApplicable("no metric of a catalogued kind measures a goal whose type has listed measures");
        }
    }

    private static boolean isCompared(Metric metric, MetricKind kind, Goal goal, Inspection inspection) {
        Optional<GoalType> type = inspection.index().type(goal);
        if (type.isEmpty()) {
            return false;
        }
        if (kind.isListedFor(type.get())) {
            return true;
        }
        List<String> listed = ListedKinds.of(type.get());
        if (listed.isEmpty()) {
            return false;
        }
        // Also where it stands beside others: to add them is what metric.beyond-vanity asked for.
        boolean left = kind.isVanityFor(type.get()) && inspection.yieldsTo("metric.beyond-vanity");
        if (!left) {
            inspection
                    .violated(
                            "{subject} counts {kind}, which the catalogue does not list for {type}, the type of {goal}")
                    .at("kind")
                    .found(kind)
                    .with("kind", kind)
                    .with("type", type.get())
                    .with("goal", goal)
                    .with("metric", metric.id())
                    .with("kinds", listed)
                    .fix("In metric(\"{metric}\", ...) write one of {kinds} in .kind(...),"
                            + " or suppress this with the reason why {kind} is right for {goal}")
                    .with("examples", ListedKinds.examples(type.get()))
                    .advice("{kind} may not show whether you reach {goal}. Other measures do, for example: "
                            + "{examples}. If it is right all the same, say why.");
        }
        return true;
    }
}
