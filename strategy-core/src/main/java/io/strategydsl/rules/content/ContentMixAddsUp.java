package io.strategydsl.rules.content;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.ContentShare;
import io.strategydsl.model.Strategy;
import io.strategydsl.rule.FindingBuilder;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import java.util.List;

/** {@code content.mix-adds-up}. */
final class ContentMixAddsUp implements Rule.ForStrategy, Rule.ForEachChannel {
    private static final RuleInfo INFO = RuleInfo.builder("content.mix-adds-up")
            .title("The shares of every content mix add up to 100")
            .fault("shares that are not 100 in all")
            .description("A content mix, of the plan or of a channel, whose shares do not add up to 100.")
            .why("Shares that add up to less leave posts unplanned, and shares that add up to more cannot "
                    + "all be kept.")
            .fix("Change the shares in .mix(...) so that they add up to 100")
            .advice("Change the shares of the mix until they come to 100 percent.")
            .example(RuleExample.of("""
                    .mix(ownExpertise(30), promotion(20), curated(25), interaction(35))
                    .channel("instagram", Platform.INSTAGRAM)
                    """, """
                    .mix(ownExpertise(30), promotion(20), curated(25), interaction(25))
                    .channel("instagram", Platform.INSTAGRAM)
                    """))
            .whenToSuppress(
                    "Never: round the shares until they add up. A post that belongs to two areas counts half for"
                            + " each.")
            .severity(Severity.ERROR)
            .sources(Source.house())
            .since("0.1.0")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Strategy strategy, Inspection inspection) {
        if (isWrong(strategy.mix(), inspection)) {
            reported(strategy.mix(), inspection)
                    .fix("In the .mix(...) of the strategy change the shares so that they add up to 100")
                    .advice("Change the shares of the mix until they come to 100 percent; now they come to {total}.");
        }
    }

    @Override
    public void check(ChannelPlan channel, Inspection inspection) {
        if (isWrong(channel.mix(), inspection)) {
            reported(channel.mix(), inspection)
                    .with("channel", channel.id())
                    .fix("In channel(\"{channel}\", ...) change the shares in .mix(...) so that they add up to 100")
                    .advice("Change the shares of the mix on {subject} until they come to 100 percent; now they come "
                            + "to {total}.");
        }
    }

    private static boolean isWrong(List<ContentShare> mix, Inspection inspection) {
        if (mix.isEmpty()) {
            inspection.notApplicable(ContentMix.NONE);
            return false;
        }
        return ContentMix.total(mix).compareTo(ContentMix.ALL) != 0;
    }

    private static FindingBuilder reported(List<ContentShare> mix, Inspection inspection) {
        return inspection
                .violated("{subject} has a mix that adds up to {total}%")
                .at("mix")
                .with("total", ContentMix.total(mix));
    }
}
