package io.strategydsl.rules.channel;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.Resource;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;

/** {@code channel.resourced}. */
final class ChannelResourced implements Rule.ForEachChannel {
    private static final RuleInfo INFO = RuleInfo.builder("channel.resourced")
            .title("Every channel says what it takes")
            .fault("no resources")
            .description(
                    "A channel with no stated resources, or with tools alone: people, time or money are what a channel costs.")
            .why("A channel is work for as long as it is open, and what is not set aside for it is taken "
                    + "from the others.")
            .fix("Add .resource(...) to the channel, with people(...), time(...) or money(...)")
            .advice("Say what this channel takes: whose time, how many hours, or how much money.")
            .example(RuleExample.of("""
                    .channel("youtube", Platform.YOUTUBE, c -> c
                        .content("A doctor explains an operation in three minutes")
                        .posting(2, Per.PER_MONTH))
                    """, """
                    .channel("youtube", Platform.YOUTUBE, c -> c
                        .content("A doctor explains an operation in three minutes")
                        .posting(2, Per.PER_MONTH)
                        .resource(time("Two days a film"))
                        .resource(money(300, "EUR", "Cutting, each film")))
                    """))
            .whenToSuppress("The channel only repeats what another one publishes, and the work is stated there.")
            .severity(Severity.WARNING)
            .sources(Source.of(Article.CONVINCE_AND_CONVERT_IN_7_STEPS, 7).should(), Source.house())
            .since("0.1.0")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ChannelPlan channel, Inspection inspection) {
        for (Resource resource : channel.resources()) {
            if (!(resource instanceof Resource.Tool)) {
                return;
            }
        }
        inspection
                .violated(
                        channel.resources().isEmpty()
                                ? "{subject} states no resources"
                                : "{subject} states tools, but neither people nor time nor money")
                .at("resources")
                .with("channel", channel.id())
                .fix("In channel(\"{channel}\", ...) add .resource(time(\"...\")),"
                        + " or people(...) or money(...) in place of time(...)")
                .advice("Say what {subject} takes: whose time, how many hours, or how much money.");
    }
}
