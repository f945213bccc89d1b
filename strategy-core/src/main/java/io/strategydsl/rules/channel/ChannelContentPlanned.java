package io.strategydsl.rules.channel;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.Post;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Clause;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rules.shared.LackingParts;

/** {@code channel.content-planned}. */
final class ChannelContentPlanned implements Rule.ForEachChannel {
    private static final Clause MIX = Clause.of("a content mix");
    private static final Clause CADENCE = Clause.of("a posting cadence");
    private static final Clause CALENDAR = Clause.of("an editorial calendar");

    private static final RuleInfo INFO = RuleInfo.builder("channel.content-planned")
            .title("Every channel has its content planned")
            .fault("content not fully planned")
            .description(
                    "A channel without content mix, posting cadence or editorial calendar. A mix or calendar of the "
                            + "whole plan counts for every channel, and dated posts count as a calendar and as a cadence.")
            .why("Content that is thought up on the day is irregular and drifts into advertising; a plan "
                    + "keeps both its mix and its pace.")
            .fix(
                    "Add .mix(...), .posting(...), and .post(id, text, p -> p.at(day)) or .calendar(...) to the channel, whichever it lacks")
            .advice("Decide what you post on this channel, how often, and when: a mix, a pace and a calendar.")
            .example(RuleExample.of("""
                    .channel("facebook", Platform.FACEBOOK, c -> c
                        .posting(3, Per.PER_WEEK))
                    """, """
                    .channel("facebook", Platform.FACEBOOK, c -> c
                        .posting(3, Per.PER_WEEK)
                        .mix(promotion(20), curated(40), interaction(40))
                        .post("new-books", "The new books", p -> p.repeats(monthlyOn(1))))
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
        boolean hasPosts = hasDatedPosts(channel, inspection.index());
        boolean hasCalendar = channel.calendar().isPresent()
                || inspection.index().strategy().calendar().isPresent();
        LackingParts.NONE
                .andIf(
                        inspection.index().mix(channel).isEmpty(),
                        MIX,
                        ".mix(promotion(...), curated(...), interaction(...))")
                .andIf(!hasPosts && channel.cadences().isEmpty(), CADENCE, ".posting(times, PER_WEEK)")
                .andIf(!hasPosts && !hasCalendar, CALENDAR, ".post(id, text, p -> p.at(day))")
                .report(channel, inspection, "Decide what is still open for {subject}: {lacking, and}.");
    }

    private static boolean hasDatedPosts(ChannelPlan channel, StrategyIndex index) {
        for (Post post : index.posts(channel)) {
            if (post.schedule().isPresent() && isDated(post.schedule().get())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDated(Schedule schedule) {
        return !(schedule instanceof Schedule.Triggered || schedule instanceof Schedule.Ongoing);
    }
}
