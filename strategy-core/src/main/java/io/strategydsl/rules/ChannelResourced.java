package io.strategydsl.rules;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rule.Subjects;

/** {@code channel.resourced}. */
final class ChannelResourced implements Rule {
    private static final RuleInfo INFO = RuleInfo.builder("channel.resourced")
            .title("Every channel says what it takes")
            .description("A channel with no stated resources: people, time, tools or money.")
            .why("A channel is work for as long as it is open, and what is not set aside for it is taken "
                    + "from the others.")
            .fix("Add .resource(...) to the channel, with people(...), time(...), tool(...) or money(...)")
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
            .sources(Source.of(Article.CONVINCE_AND_CONVERT_IN_7_STEPS, 7))
            .since(MethodRules.SINCE)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void lookAt(Subjects subjects) {
        subjects.channels(ChannelResourced::check);
    }

    private static void check(ChannelPlan channel, Inspection inspection) {
        if (channel.resources().isEmpty()) {
            inspection
                    .violated("{subject} states no resources")
                    .at("resources")
                    .with("channel", channel.id())
                    .fix("In channel(\"{channel}\", ...) add .resource(time(\"...\")),"
                            + " or people(...), tool(...) or money(...) in place of time(...)");
        }
    }
}
