package io.strategydsl.rules.channel;

import io.strategydsl.model.Strategy;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;

/** {@code channel.needs-why}. */
final class ChannelNeedsWhy implements Rule.ForStrategy {
    private static final RuleInfo INFO = RuleInfo.builder("channel.needs-why")
            .title("Channels come after a goal and a metric")
            .fault("channels before the why")
            .description("A strategy with channels but no goal at all, or no metric at all; each is"
                    + " reported separately.")
            .why("A channel that is opened before anybody has said what for, and how to tell whether it "
                    + "works, cannot be defended or closed.")
            .fix("Add .primaryGoal(id, text, g -> g.metric(id, m -> ...))")
            .advice("Before you choose channels, say what social media is for, and by which number you will "
                    + "notice success.")
            .example(RuleExample.of("""
                    .metric("youth-tickets")
                    .channel("tiktok", Platform.TIKTOK, c -> c
                        .because("Guests under 25 look for festivals there"))
                    """, """
                    .primaryGoal("tickets", "Sell more tickets to guests under 25")
                    .metric("youth-tickets")
                    .channel("tiktok", Platform.TIKTOK, c -> c
                        .because("Guests under 25 look for festivals there"))
                    """))
            .whenToSuppress(
                    "The plan so far only lists the accounts that exist, to see what there is. Add no channel to"
                            + " it before it has a goal.")
            .severity(Severity.ERROR)
            .sources(
                    Source.of(Article.CONVINCE_AND_CONVERT_IN_7_STEPS, 7).must(),
                    Source.of(Article.CONVINCE_AND_CONVERT_IN_8_STEPS, 8).must())
            .yieldsTo("goal.measured")
            .since("0.1.0")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Strategy strategy, Inspection inspection) {
        if (inspection.index().channels().isEmpty()) {
            inspection.notApplicable("the plan has no channels");
            return;
        }
        if (strategy.goals().isEmpty()) {
            inspection
                    .violated("{subject} has channels, but no goal")
                    .at("goals")
                    .fix("Add .primaryGoal(id, text, g -> ...)")
                    .advice(
                            "Before you choose channels, say what social media is for: add the one goal that matters most.");
        }
        if (strategy.metrics().isEmpty() && (strategy.goals().isEmpty() || !inspection.yieldsTo("goal.measured"))) {
            inspection
                    .violated("{subject} has channels, but no metric")
                    .at("metrics")
                    .fix("Add .metric(id, m -> ...)")
                    .advice("Before you choose channels, decide how you will notice success: add a number that you "
                            + "can look up.");
        }
    }
}
