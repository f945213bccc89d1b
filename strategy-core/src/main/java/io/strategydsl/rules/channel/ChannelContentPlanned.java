package io.strategydsl.rules.channel;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rules.shared.LackingParts;

/** {@code channel.content-planned}. */
final class ChannelContentPlanned implements Rule.ForEachChannel {
    private static final RuleInfo INFO = RuleInfo.builder("channel.content-planned")
            .title("Every channel has its content planned")
            .fault("content not fully planned")
            .description(
                    "A channel without content mix, posting cadence or editorial calendar. A mix or calendar of the "
                            + "whole plan counts for every channel, and calendar entries count as a cadence as well.")
            .why("Content that is thought up on the day is irregular and drifts into advertising; a plan "
                    + "keeps both its mix and its pace.")
            .fix(
                    "Add .mix(...), .posting(...), and .entry(day, text) or .calendar(...) to the channel, whichever it lacks")
            .example(RuleExample.of("""
                    .channel("facebook", Platform.FACEBOOK, c -> c
                        .posting(3, Per.PER_WEEK))
                    """, """
                    .channel("facebook", Platform.FACEBOOK, c -> c
                        .posting(3, Per.PER_WEEK)
                        .mix(promotion(20), curated(40), interaction(40))
                        .entry(monthlyOn(1), "The new books of the month"))
                    """))
            .whenToSuppress("The channel exists only to answer questions, such as an account about repairs,"
                    + " and nobody can plan what will be asked.")
            .severity(Severity.WARNING)
            .sources(
                    Source.of(Article.CONVINCE_AND_CONVERT_IN_7_STEPS, 7).should(),
                    Source.of(Article.TECHOPEDIA, "section 2").should())
            .since("0.1.0")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ChannelPlan channel, Inspection inspection) {
        boolean hasEntries = !channel.entries().isEmpty();
        boolean hasCalendar = channel.calendar().isPresent()
                || inspection.index().strategy().calendar().isPresent();
        LackingParts.NONE
                .andIf(
                        inspection.index().mix(channel).isEmpty(),
                        "a content mix",
                        ".mix(promotion(...), curated(...), interaction(...))")
                .andIf(!hasEntries && channel.cadences().isEmpty(), "a posting cadence", ".posting(times, PER_WEEK)")
                .andIf(!hasEntries && !hasCalendar, "an editorial calendar", ".entry(day, text)")
                .report(channel, inspection);
    }
}
