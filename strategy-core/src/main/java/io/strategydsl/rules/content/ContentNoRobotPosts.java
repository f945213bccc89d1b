package io.strategydsl.rules.content;

import io.strategydsl.model.Automation;
import io.strategydsl.model.ChannelPlan;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;

/** {@code content.no-robot-posts}. */
final class ContentNoRobotPosts implements Rule.ForEachChannel {
    private static final RuleInfo INFO = RuleInfo.builder("content.no-robot-posts")
            .title("No channel is posted to by a program")
            .fault("automatic posts")
            .description(
                    "A channel whose automation is automatic posting. Posts that are scheduled ahead are " + "fine.")
            .why("Writing posts ahead and letting a tool send them saves time; letting a program"
                    + " write them gets noticed, and nobody talks to a robot.")
            .fix("Write .automation(SCHEDULED_AHEAD) or .automation(BY_HAND) in place of " + ".automation(AUTOMATIC)")
            .advice("Let a person write the posts. A tool may send them at the planned time, but should not "
                    + "make them up.")
            .example(RuleExample.of("""
                    .channel("twitter", Platform.TWITTER, c -> c
                        .content("What is new in the library")
                        .automation(Automation.AUTOMATIC))
                    """, """
                    .channel("twitter", Platform.TWITTER, c -> c
                        .content("What is new in the library")
                        .automation(Automation.SCHEDULED_AHEAD))
                    """))
            .whenToSuppress(
                    "The posts are readings that are wanted at once, such as flood warnings, and the account says"
                            + " openly that a program sends them.")
            .severity(Severity.WARNING)
            .sources(Source.of(Article.TECHOPEDIA, "section 3").must())
            .since("0.1.0")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ChannelPlan channel, Inspection inspection) {
        if (channel.automation().isEmpty()) {
            inspection.notApplicable("no channel says how its posts get out");
        } else if (channel.automation().get() == Automation.AUTOMATIC) {
            inspection
                    .violated("{subject} is posted to by a program")
                    .at("automation")
                    .found(Automation.AUTOMATIC)
                    .with("channel", channel.id())
                    .fix("In channel(\"{channel}\", ...) write .automation(SCHEDULED_AHEAD) or .automation(BY_HAND)"
                            + " in place of .automation(AUTOMATIC)")
                    .advice("Let a person write the posts on {subject}. A tool may send them at the planned time, but"
                            + " should not make them up.");
        }
    }
}
