package io.strategydsl.rules.content;

import io.strategydsl.model.Cadence;
import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.Per;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.RuleParameter;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rules.shared.Periods;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** {@code content.posting-ceiling}. */
final class ContentPostingCeiling implements Rule.ForEachChannel {
    private static final RuleParameter<Integer> POSTS =
            new RuleParameter.WholeNumber("posts", "The most posts a day on one channel", 5, 1, 10_000);

    /** A number of days that divides evenly by the days of each period, so that cadences are added without rounding. */
    private static final long STRETCH = 7L * 31 * 46 * 366;

    private static final RuleInfo INFO = RuleInfo.builder("content.posting-ceiling")
            .title("No channel posts so often that it drives people away")
            .fault("too many posts a day")
            .description(
                    "Cadences of a channel that together are above a ceiling, by default 5 posts a day; of a range, its "
                            + "upper end counts. A week counts as 7 days, a month as 31, a quarter as 92 and a year as 366, so "
                            + "that only what is above the ceiling for certain is reported.")
            .why("A steady stream keeps an audience, and a flood makes it leave. No article says"
                    + " where one becomes the other, so the number is ours and can be set.")
            .fix("Lower the number in .posting(...)")
            .advice("Post less often on this channel: a flood of posts drives people away.")
            .example(RuleExample.of("""
                    .channel("twitter", Platform.TWITTER, c -> c
                        .content("Bands, times and travel")
                        .posting(12, Per.PER_DAY))
                    """, """
                    .channel("twitter", Platform.TWITTER, c -> c
                        .content("Bands, times and travel")
                        .posting(4, Per.PER_DAY))
                    """))
            .whenToSuppress(
                    "People follow the channel for news by the hour, such as delays of a ferry or the changes in"
                            + " the programme of a fair.")
            .severity(Severity.WARNING)
            .sources(Source.of(Article.TECHOPEDIA, "section 3").should(), Source.house())
            .parameters(POSTS)
            .since("0.1.0")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ChannelPlan channel, Inspection inspection) {
        if (channel.cadences().isEmpty()) {
            inspection.notApplicable("no channel says how often something is posted");
            return;
        }
        long inStretch = 0;
        int inTime = 0;
        for (Cadence cadence : channel.cadences()) {
            if (cadence.per() != Per.PER_EVENT) {
                inStretch += STRETCH * cadence.atMost() / days(cadence);
                inTime++;
            }
        }
        if (inTime == 0) {
            inspection.notApplicable("no channel says how often something is posted in a stretch of time");
            return;
        }
        int posts = inspection.parameter(POSTS);
        if (inStretch > STRETCH * posts) {
            if (inTime == 1) {
                reportOnly(inTime(channel), posts, channel, inspection);
            } else {
                reportSum(inStretch, posts, channel, inspection);
            }
        }
    }

    private static Cadence inTime(ChannelPlan channel) {
        return channel.cadences().stream()
                .filter(cadence -> cadence.per() != Per.PER_EVENT)
                .findFirst()
                .orElseThrow();
    }

    private static void reportOnly(Cadence cadence, int posts, ChannelPlan channel, Inspection inspection) {
        inspection
                .violated(
                        cadence.per() == Per.PER_DAY && cadence.every() == 1
                                ? "{subject} posts {times, plural, one {# time} other {# times}} a day; the ceiling is"
                                        + " {posts}"
                                : "{subject} posts {times, plural, one {# time} other {# times}} {every, plural,"
                                        + " one {" + Periods.EACH + "} other {every # " + Periods.MANY + "}}; {posts} a"
                                        + " day are {most}")
                .at("cadences")
                .with("times", cadence.atMost())
                .with("every", cadence.every())
                .with("period", cadence.per())
                .with("posts", posts)
                .with("most", posts * days(cadence))
                .with("channel", channel.id())
                .with("call", PostingCall.of(cadence))
                .fix("In channel(\"{channel}\", ...) lower the number in {call} to {most} or less")
                .advice("Post less often on {subject}: {posts, plural, one {once} other {# times}} a day is as "
                        + "much as people bear.");
    }

    private static void reportSum(long inStretch, int posts, ChannelPlan channel, Inspection inspection) {
        BigDecimal aDay = BigDecimal.valueOf(inStretch).divide(BigDecimal.valueOf(STRETCH), 1, RoundingMode.CEILING);
        inspection
                .violated(
                        "{subject} posts {times, plural, one {# time} other {# times}} a day, all its cadences together; the"
                                + " ceiling is {posts}")
                .at("cadences")
                .with("times", aDay.stripTrailingZeros())
                .with("posts", posts)
                .with("channel", channel.id())
                .fix("In channel(\"{channel}\", ...) lower the numbers in .posting(...), or leave one of them out")
                .advice("Post less often on {subject}: {posts, plural, one {once} other {# times}} a day is as "
                        + "much as people bear.");
    }

    private static int days(Cadence cadence) {
        return cadence.every() * longestDays(cadence.per());
    }

    private static int longestDays(Per per) {
        return switch (per) {
            case PER_DAY, PER_EVENT -> 1;
            case PER_WEEK -> 7;
            case PER_MONTH -> 31;
            case PER_QUARTER -> 92;
            case PER_YEAR -> 366;
        };
    }
}
