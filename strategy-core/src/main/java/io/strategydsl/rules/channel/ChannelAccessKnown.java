package io.strategydsl.rules.channel;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.TeamMember;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import java.util.Optional;

/** {@code channel.access-known}. */
final class ChannelAccessKnown implements Rule.ForEachChannel {
    private static final RuleInfo INFO = RuleInfo.builder("channel.access-known")
            .title("Every channel says how many people can post on it")
            .fault("access not stated")
            .description(
                    "A channel that does not say how many people can post in the name of the company, or says fewer"
                            + " than it has owners who can post.")
            .why("One careless post speaks for the whole company, so somebody should know how many people "
                    + "could write it.")
            .fix("Add .access(people) to the channel")
            .advice("Count the people who can post on this channel in the company's name, and note the number.")
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
            .whenToSuppress("Another department grants and withdraws access, and the number changes too often"
                    + " to be in a plan. The reason says who knows it.")
            .severity(Severity.INFO)
            .sources(Source.of(Article.TECHOPEDIA, 3).should())
            .since("0.1.0")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ChannelPlan channel, Inspection inspection) {
        if (channel.access().isEmpty()) {
            inspection
                    .violated("{subject} does not say how many people can post")
                    .at("access")
                    .with("channel", channel.id())
                    .fix("In channel(\"{channel}\", ...) add .access(people), with the number of people")
                    .advice("Count the people who can post on {subject} in the company's name, and note the number.");
            return;
        }
        int access = channel.access().getAsInt();
        int posting = ownersWhoCanPost(channel, inspection.index());
        if (access < posting) {
            inspection
                    .violated("{subject} says that {people, plural, one {# person} other {# people}} can post, but has"
                            + " {posting, plural, one {# owner} other {# owners}} who can")
                    .at("access")
                    .found(Integer.toString(access))
                    .with("people", access)
                    .with("posting", posting)
                    .with("channel", channel.id())
                    .fix(
                            "In channel(\"{channel}\", ...) write .access({posting}) or more, or name owners who cannot post")
                    .advice("Count again who can post on {subject}: of its owners alone, {posting, plural, one {# "
                            + "can} other {# can}}.");
        }
    }

    private static int ownersWhoCanPost(ChannelPlan channel, StrategyIndex index) {
        int posting = 0;
        for (String owner : channel.owners()) {
            Optional<TeamMember> member = index.member(owner);
            posting += member.isPresent() && member.get().canPost() ? 1 : 0;
        }
        return posting;
    }
}
