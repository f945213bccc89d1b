package io.strategydsl.rules.integrity;

import io.strategydsl.model.Strategy;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;

/** {@code timeframe.stated}. */
final class TimeframeStated implements Rule.ForStrategy {
    private static final RuleInfo INFO = RuleInfo.builder("timeframe.stated")
            .title("The plan states its first and last day")
            .fault("no first and last day")
            .description("A strategy without a timeframe.")
            .why("Without a first and a last day nobody can tell whether a date lies inside the plan.")
            .fix("Add .during(Year.of(...)), or .during(firstDay, lastDay)")
            .advice("Say on which day the plan begins and on which day it ends.")
            .example(RuleExample.of("""
                    .organisation("The bakery on the market square")
                    .primaryGoal("weddings", "Win orders for wedding cakes")
                    """, """
                    .organisation("The bakery on the market square")
                    .during(Year.of(2027))
                    .primaryGoal("weddings", "Win orders for wedding cakes")
                    """))
            .whenToSuppress("A standing plan without an end, such as how a fire brigade warns the public."
                    + " Its reviews then say when it is looked at again.")
            .severity(Severity.WARNING)
            .sources(Source.house())
            .since("0.1.0")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Strategy strategy, Inspection inspection) {
        if (strategy.timeframe().isEmpty()) {
            inspection.violated("{subject} has no timeframe").at("timeframe");
        }
    }
}
