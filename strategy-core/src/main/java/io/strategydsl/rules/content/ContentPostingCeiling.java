package io.strategydsl.rules.content;

import io.strategydsl.model.Cadence;
import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.Per;
import io.strategydsl.model.words.Wording;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.RuleParameter;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import java.util.Optional;

/** {@code content.posting-ceiling}. */
final class ContentPostingCeiling implements Rule.ForEachChannel {
    private static final RuleParameter<Integer> POSTS =
            new RuleParameter.WholeNumber("posts", "The most posts a day on one channel", 5, 1, 10_000);

    private static final RuleInfo INFO = RuleInfo.builder("content.posting-ceiling")
            .title("No channel posts so often that it drives people away")
            .description("A cadence above a ceiling, by default 5 posts a day on one channel. A week counts as 7 "
                    + "days, a month as 31, a quarter as 92 and a year as 366, so that only a cadence that is "
                    + "above the ceiling for certain is reported.")
            .why("A steady stream keeps an audience, and a flood makes it leave. No article says"
                    + " where one becomes the other, so the number is ours and can be set.")
            .fix("Lower the number in .posting(...)")
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
        Optional<Cadence> cadence = channel.cadence();
        if (cadence.isEmpty()) {
            inspection.notApplicable("no channel says how often something is posted");
            return;
        }
        Per per = cadence.get().per();
        if (per == Per.PER_EVENT) {
            inspection.notApplicable("no channel says how often something is posted in a stretch of time");
            return;
        }
        int posts = inspection.parameter(POSTS);
        int most = posts * longestDays(per);
        if (cadence.get().times() > most) {
            inspection
                    .violated(
                            per == Per.PER_DAY
                                    ? "{subject} posts {times} times a day; the ceiling is {posts}"
                                    : "{subject} posts {times} times a {period}; {posts} a day are {most}")
                    .at("cadence")
                    .with("times", cadence.get().times())
                    .with("period", Wording.period(per))
                    .with("posts", posts)
                    .with("most", most)
                    .with("channel", channel.id())
                    .with("per", per.name())
                    .fix(
                            "In channel(\"{channel}\", ...) lower the number in .posting({times}, {per}) to {most} or less");
        }
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
