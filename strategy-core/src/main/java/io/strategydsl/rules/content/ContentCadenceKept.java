package io.strategydsl.rules.content;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import java.util.Optional;

/** {@code content.cadence-kept}. */
final class ContentCadenceKept implements Rule.ForEachChannel {
    private static final RuleInfo INFO = RuleInfo.builder("content.cadence-kept")
            .title("The dated posts keep the cadence of their channel")
            .fault("posts that are not as many as the cadence says")
            .description(
                    "A channel whose dated posts are fewer or more than its cadence says, in a week, month, quarter"
                            + " or year between the first of them and the last; of a range, both ends are kept to. Posts a"
                            + " day are counted by the week. In the first and the last of these periods together, too few"
                            + " are only those that are too few for their days. Several cadences for the same posts add up,"
                            + " and are left alone if their periods differ. Periods that began before a post was published"
                            + " are over.")
            .why("A plan that promises one number and lists another has not decided how much work the channel is, and"
                    + " whoever makes the posts finds out.")
            .fix("Add posts or take some out, or change the number in .posting(...)")
            .advice("Make the posts and the planned pace agree: add posts or take some out, or change the pace.")
            .example(RuleExample.of("""
                    .channel("blog", Platform.BLOG, c -> c
                        .posting(2, Per.PER_MONTH)
                        .post("oak", "How to oil oak", p -> p.at(LocalDate.of(2027, 3, 2)))
                        .post("ash", "How to bend ash", p -> p.at(LocalDate.of(2027, 4, 6)))
                        .post("elm", "What elm is good for", p -> p.at(LocalDate.of(2027, 5, 4))))
                    """, """
                    .channel("blog", Platform.BLOG, c -> c
                        .posting(1, Per.PER_MONTH)
                        .post("oak", "How to oil oak", p -> p.at(LocalDate.of(2027, 3, 2)))
                        .post("ash", "How to bend ash", p -> p.at(LocalDate.of(2027, 4, 6)))
                        .post("elm", "What elm is good for", p -> p.at(LocalDate.of(2027, 5, 4))))
                    """))
            .whenToSuppress(
                    "The plan names only the posts that need most preparation, and the rest is planned elsewhere;"
                            + " the reason says where.")
            .severity(Severity.WARNING)
            .sources(Source.house(), Source.of(Article.TECHOPEDIA, "section 2").could())
            .since("0.1.0")
            .build();

    private static final String NOTHING_TO_CHECK =
            "no channel with a cadence has dated posts in two of its weeks, months or other periods";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ChannelPlan channel, Inspection inspection) {
        // Of two channels with one id, the posts are on the first; id.unique reports the other.
        if (channel.cadences().isEmpty()
                || inspection.index().posts(channel).isEmpty()
                || inspection.index().channel(channel.id()).orElse(null) != channel) {
            inspection.notApplicable(NOTHING_TO_CHECK);
            return;
        }
        CadencePosts posts = new CadencePosts(channel, inspection);
        boolean applicable = false;
        for (int i = 0; posts.haveDays() && i < posts.sums().size(); i++) {
            CadenceSum sum = posts.sums().get(i);
            PostsByPeriod byPeriod = posts.byPeriod(i);
            if (sum.isComparable() && !byPeriod.areInOnePeriod()) {
                applicable = true;
                Optional<PostsByPeriod.Departure> departure = byPeriod.firstDeparture();
                if (departure.isPresent()) {
                    report(departure.get(), sum, channel, inspection);
                    return;
                }
            }
        }
        if (!applicable) {
            inspection.notApplicable(NOTHING_TO_CHECK);
        }
    }

    private static void report(
            PostsByPeriod.Departure departure, CadenceSum sum, ChannelPlan channel, Inspection inspection) {
        boolean tooFew = departure.posts() < sum.least();
        inspection
                .violated(
                        sum.isGeneral()
                                ? "{subject} has {posts, plural, =0 {no post} one {# post} other {# posts}} from {first} to"
                                        + " {last}, and a cadence of {cadence, and}"
                                : "{subject} has {posts, plural, =0 {no post} one {# post} other {# posts}} of the kind from"
                                        + " {first} to {last}, and a cadence of {cadence, and}")
                .at("cadences")
                .found(Integer.toString(departure.posts()))
                .with("posts", departure.posts())
                .with("first", departure.period().start())
                .with("last", departure.period().end())
                .with("cadence", sum.cadences())
                .with("channel", channel.id())
                .with("call", PostingCall.of(sum.first()))
                .fix(
                        tooFew
                                ? "In channel(\"{channel}\", ...) add posts where there are too few, or lower the number in"
                                        + " {call}"
                                : "In channel(\"{channel}\", ...) take out posts where there are too many, or raise the"
                                        + " number in {call}")
                .advice(
                        tooFew
                                ? "Add posts on {subject} from {first} to {last}, or plan a slower pace."
                                : "Take out posts on {subject} from {first} to {last}, or plan a faster pace.");
    }
}
