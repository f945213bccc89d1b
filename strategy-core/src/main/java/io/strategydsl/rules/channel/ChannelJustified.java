package io.strategydsl.rules.channel;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.FindingBuilder;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;

/** {@code channel.justified}. */
public final class ChannelJustified implements Rule.ForEachChannel {
    private static final RuleInfo INFO = RuleInfo.builder("channel.justified")
            .title("Every channel has a reason to be there")
            .fault("no reason to be there")
            .description("A channel without a reason to be there. What is posted there is not a reason.")
            .why("Every channel costs time for as long as it lives, so each has to be justified by"
                    + " its own reason, and not by everybody else being there.")
            .fix("Add .because(...) to the channel")
            .advice("Say why you are on this channel at all: what do you do there that you could not do elsewhere?")
            .example(RuleExample.of("""
                    .channel("instagram", Platform.INSTAGRAM, c -> c
                        .content("An object from the collection every day"))
                    """, """
                    .channel("instagram", Platform.INSTAGRAM, c -> c
                        .because("Visitors show there what they saw, and others ask about it")
                        .content("An object from the collection every day"))
                    """))
            .whenToSuppress("A trial is under way to find out whether there is a reason at all: accept the"
                    + " finding until its last day. If none is found, mark the channel with .closing()"
                    + " instead.")
            .severity(Severity.ERROR)
            .sources(Source.of(Article.CONVINCE_AND_CONVERT_IN_7_STEPS, 7).must())
            .since("0.1.0")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ChannelPlan channel, Inspection inspection) {
        if (channel.reason().isEmpty()) {
            FindingBuilder finding = inspection
                    .violated("{subject} has no reason to be there")
                    .at("reason")
                    .with("channel", channel.id())
                    .fix("In channel(\"{channel}\", ...) add .because(\"...\")")
                    .advice(
                            "Say why you are on {subject} at all: what do you do there that you could not do elsewhere?");
            if (channel.content().isPresent()) {
                finding.message("{subject} says what is posted there, but not why")
                        .advice(
                                "You have said what you post on {subject}. Say why you are there at all: what do you do "
                                        + "there that you could not do elsewhere?");
            }
        }
    }
}
