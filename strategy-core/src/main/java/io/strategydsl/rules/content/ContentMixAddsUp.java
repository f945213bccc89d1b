package io.strategydsl.rules.content;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import java.math.BigDecimal;

/** {@code content.mix-adds-up}. */
final class ContentMixAddsUp implements Rule.ForEachChannel {
    private static final RuleInfo INFO = RuleInfo.builder("content.mix-adds-up")
            .title("The shares of every content mix add up to 100")
            .fault("shares that are not 100 in all")
            .description("A content mix whose shares do not add up to 100.")
            .why("Shares that add up to less leave posts unplanned, and shares that add up to more cannot "
                    + "all be kept.")
            .fix("Change the shares in .mix(...) so that they add up to 100")
            .example(RuleExample.of("""
                    .channel("instagram", Platform.INSTAGRAM, c -> c
                        .mix(promotion(30), curated(40), interaction(40)))
                    """, """
                    .channel("instagram", Platform.INSTAGRAM, c -> c
                        .mix(promotion(20), curated(40), interaction(40)))
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
    public void check(ChannelPlan channel, Inspection inspection) {
        if (channel.mix().isEmpty()) {
            inspection.notApplicable("no channel has a content mix");
            return;
        }
        BigDecimal total = ContentMix.total(channel);
        if (total.compareTo(ContentMix.ALL) != 0) {
            inspection
                    .violated("{subject} has a mix that adds up to {total}%")
                    .at("mix")
                    .with("total", total)
                    .with("channel", channel.id())
                    .fix("In channel(\"{channel}\", ...) change the shares in .mix(...) so that they add up to 100");
        }
    }
}
