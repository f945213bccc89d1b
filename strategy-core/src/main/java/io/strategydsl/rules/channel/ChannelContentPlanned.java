package io.strategydsl.rules.channel;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rules.shared.RequiredPart;
import java.util.List;

/** {@code channel.content-planned}. */
final class ChannelContentPlanned implements Rule.ForEachChannel {
    private static final RuleInfo INFO = RuleInfo.builder("channel.content-planned")
            .title("Every channel has its content planned")
            .description("A channel without content mix, posting cadence or editorial calendar. A calendar of the "
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
            .sources(Source.of(Article.CONVINCE_AND_CONVERT_IN_7_STEPS, 7), Source.of(Article.TECHOPEDIA))
            .since("0.1.0")
            .build();

    private static final List<RequiredPart<ChannelPlan>> PARTS = List.of(
            new RequiredPart<>(
                    "a content mix",
                    ".mix(promotion(...), curated(...), interaction(...))",
                    (channel, index) -> !channel.mix().isEmpty()),
            new RequiredPart<>(
                    "a posting cadence",
                    ".posting(times, PER_WEEK)",
                    (channel, index) ->
                            channel.cadence().isPresent() || !channel.entries().isEmpty()),
            new RequiredPart<>(
                    "an editorial calendar",
                    ".entry(day, text)",
                    (channel, index) -> index.strategy().calendar().isPresent() || hasCalendar(channel)));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ChannelPlan channel, Inspection inspection) {
        RequiredPart.check(channel, PARTS, inspection);
    }

    private static boolean hasCalendar(ChannelPlan channel) {
        return channel.calendar().isPresent() || !channel.entries().isEmpty();
    }
}
