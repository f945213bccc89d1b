package io.strategydsl.rules.channel;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.ElementKind;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.FindingBuilder;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rules.shared.OnlyOne;
import java.util.Set;

/** {@code channel.owned}. */
final class ChannelOwned implements Rule.ForEachChannel {
    private static final RuleInfo INFO = RuleInfo.builder("channel.owned")
            .title("Every channel has an owner")
            .fault("no owner")
            .description("A channel with no owner.")
            .why("An account that belongs to everybody is looked after by nobody, and nobody knows"
                    + " whom to ask about it.")
            .fix("Add .ownedBy(memberId) to the channel")
            .advice("Decide who looks after this channel.")
            .example(RuleExample.of("""
                    .team(t -> t.member("nora", "Nora Vik"))
                    .channel("instagram", Platform.INSTAGRAM, c -> c
                        .access(6))
                    """, """
                    .team(t -> t.member("nora", "Nora Vik"))
                    .channel("instagram", Platform.INSTAGRAM, c -> c
                        .ownedBy("nora")
                        .access(6))
                    """))
            .whenToSuppress("The account belongs to a partner, such as the one that all museums of the town"
                    + " run together, and nobody in your team decides on it.")
            .severity(Severity.WARNING)
            .sources(Source.of(Article.TECHOPEDIA, 3).should())
            .since("0.1.0")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ChannelPlan channel, Inspection inspection) {
        if (channel.owners().isEmpty()) {
            Set<String> members = inspection.index().ids(ElementKind.MEMBER);
            FindingBuilder finding = inspection
                    .violated("{subject} has no owner")
                    .at("owners")
                    .with("channel", channel.id())
                    .fix(
                            members.isEmpty()
                                    ? "Add .team(t -> t.member(id, name)), then .ownedBy(id) in channel(\"{channel}\", ...)"
                                    : "In channel(\"{channel}\", ...) add .ownedBy(memberId)")
                    .advice(
                            members.isEmpty()
                                    ? "Name the people of your team, then decide who looks after {subject}."
                                    : "Decide who looks after {subject}.");
            OnlyOne.of(members)
                    .ifPresent(member -> finding.with("member", member)
                            .fix("In channel(\"{channel}\", ...) add .ownedBy(\"{member}\")"));
        }
    }
}
