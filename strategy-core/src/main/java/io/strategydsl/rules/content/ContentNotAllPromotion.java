package io.strategydsl.rules.content;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.ContentShare;
import io.strategydsl.model.Strategy;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Clause;
import io.strategydsl.rule.FindingBuilder;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import java.util.List;

/** {@code content.not-all-promotion}. */
final class ContentNotAllPromotion implements Rule.ForStrategy, Rule.ForEachChannel {
    private static final RuleInfo INFO = RuleInfo.builder("content.not-all-promotion")
            .title("No channel posts nothing but promotion")
            .fault("nothing but promotion")
            .description(
                    "A content mix, of the plan or of a channel, that is 100% promotion. Areas that count as promotion count.")
            .why("Social media goes both ways: a channel that only advertises talks at people, and" + " they leave.")
            .fix("Give curated(...) and interaction(...) a share in .mix(...)")
            .advice("Plan something besides promotion: share what helps people, and talk with them.")
            .example(RuleExample.of("""
                    .channel("facebook", Platform.FACEBOOK, c -> c
                        .posting(4, Per.PER_WEEK)
                        .mix(promotion(100)))
                    """, """
                    .channel("facebook", Platform.FACEBOOK, c -> c
                        .posting(4, Per.PER_WEEK)
                        .mix(promotion(30), curated(30), interaction(40)))
                    """))
            .whenToSuppress("People follow the channel for the offers and for nothing else, such as a bakery's list of"
                    + " the bread that is left at six.")
            .severity(Severity.ERROR)
            .sources(Source.of(Article.TECHOPEDIA, 4).must())
            .since("0.1.0")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Strategy strategy, Inspection inspection) {
        if (isAllPromotion(strategy.mix(), inspection)) {
            reported("{subject} plans nothing but promotion", strategy.mix(), inspection)
                    .fix("In the .mix(...) of the strategy give curated(...) and interaction(...) a share")
                    .advice("Plan something besides promotion: share what helps people, and talk with them.");
        }
    }

    @Override
    public void check(ChannelPlan channel, Inspection inspection) {
        if (isAllPromotion(channel.mix(), inspection)) {
            reported("{subject} posts nothing but promotion", channel.mix(), inspection)
                    .with("channel", channel.id())
                    .fix("In channel(\"{channel}\", ...) give curated(...) and interaction(...) a share in .mix(...)")
                    .advice(
                            "Plan something besides promotion on {subject}: share what helps people, and talk with them.");
        }
    }

    private static boolean isAllPromotion(List<ContentShare> mix, Inspection inspection) {
        if (mix.isEmpty()) {
            inspection.notApplicable(ContentMix.NONE);
            return false;
        }
        return ContentMix.isAllPromotion(mix);
    }

    private static FindingBuilder reported(String message, List<ContentShare> mix, Inspection inspection) {
        return inspection
                .violated(message)
                .at("mix")
                .found(Clause.of("promotion {percent}%").with("percent", ContentMix.total(mix)));
    }
}
