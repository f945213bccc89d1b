package io.strategydsl.rules.metric;

import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Metric;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import java.util.Set;

/** {@code metric.serves-goal}. */
final class MetricServesGoal implements Rule.ForEachMetric {
    private static final RuleInfo INFO = RuleInfo.builder("metric.serves-goal")
            .title("Every metric measures a goal")
            .fault("no goal")
            .description(
                    "A metric that measures no goal. In a plan with a single goal, every metric" + " belongs to it.")
            .why("A number that judges no goal is collected because it is there, and nobody bases a"
                    + " decision on it.")
            .fix("Add .measures(goalId) to the metric")
            .advice("Say which goal this number measures, or stop counting it.")
            .example(RuleExample.of("""
                    .primaryGoal("families", "Bring more families to the museum")
                    .goal("schools", "Have more schools book a tour")
                    .metric("tickets", m -> m
                        .name("Family tickets bought by way of a post"))
                    """, """
                    .primaryGoal("families", "Bring more families to the museum")
                    .goal("schools", "Have more schools book a tour")
                    .metric("tickets", m -> m
                        .name("Family tickets bought by way of a post")
                        .measures("families"))
                    """))
            .whenToSuppress("A funder or the head office asks for the number each year, and no goal of this plan is"
                    + " about it: say who asks for it.")
            .severity(Severity.WARNING)
            .sources(
                    Source.house(),
                    Source.of(Article.CONVINCE_AND_CONVERT_IN_7_STEPS, 5).could())
            .since("0.1.0")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Metric metric, Inspection inspection) {
        // A goal that the plan does not have counts: it is a slip, which reference.resolves reports.
        if (!metric.measuredGoals().isEmpty()) {
            return;
        }
        Set<String> goals = inspection.index().ids(ElementKind.GOAL);
        if (goals.size() == 1) {
            inspection.notApplicable("the plan has one goal, to which all metrics belong");
            return;
        }
        inspection
                .violated("{subject} measures no goal")
                .at("measuredGoals")
                .with("metric", metric.id())
                .fix(
                        goals.isEmpty()
                                ? "Add .goal(id, text), then .measures(id) in metric(\"{metric}\", ...)"
                                : "In metric(\"{metric}\", ...) add .measures(goalId)")
                .advice(
                        goals.isEmpty()
                                ? "Say first what social media is for, then which goal {subject} measures."
                                : "Say which goal {subject} measures, or stop counting it.");
    }
}
