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

/** {@code channel.access-known}. */
final class ChannelAccessKnown implements Rule {
    private static final RuleInfo INFO = RuleInfo.builder("channel.access-known")
            .title("It is known how many people can post on every channel")
            .description("A channel that does not say how many people can post in the name of the company.")
            .why("One careless post speaks for the whole company, so somebody should know how many people "
                    + "could write it.")
            .fix("Add .access(people) to the channel")
            .example(RuleExample.of("""
                    .team(t -> t.member("omar", "Omar Said"))
                    .channel("twitter", Platform.TWITTER, c -> c
                        .ownedBy("omar"))
                    """, """
                    .team(t -> t.member("omar", "Omar Said"))
                    .channel("twitter", Platform.TWITTER, c -> c
                        .ownedBy("omar")
                        .access(3))
                    """))
            .whenToSuppress(
                    "Another department grants and withdraws access, and the number changes too often to stand in"
                            + " a plan. The reason says who knows it.")
            .severity(Severity.INFO)
            .sources(Source.of(Article.TECHOPEDIA))
            .since(MethodRules.SINCE)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void lookAt(Subjects subjects) {
        subjects.channels(ChannelAccessKnown::check);
    }

    private static void check(ChannelPlan channel, Inspection inspection) {
        if (channel.access().isEmpty()) {
            inspection
                    .violated("{subject} does not say how many people can post")
                    .at("access")
                    .with("channel", channel.id())
                    .fix("In channel(\"{channel}\", ...) add .access(people), with the number of people");
        }
    }
}
