package io.strategydsl.rules.content;

import com.google.common.collect.Sets;
import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.ContentArea;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rules.shared.Listed;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** {@code content.balanced}. */
final class ContentBalanced implements Rule.ForEachChannel {
    private static final RuleInfo INFO = RuleInfo.builder("content.balanced")
            .title("The content has promotion, curated information and interaction")
            .description("A content mix that lacks promotion, curated information or interaction, if no"
                    + " other channel has it either. Channels may differ on purpose, so what one of them"
                    + " has counts for the whole plan. A share of 0 counts as none.")
            .why("People stay for what helps them and for being answered, and only then look at what is "
                    + "for sale; no one of the three replaces another.")
            .fix("Give each of promotion(...), curated(...) and interaction(...) a share in .mix(...)")
            .example(RuleExample.of("""
                    .channel("blog", Platform.BLOG, c -> c
                        .mix(promotion(40), curated(60)))
                    """, """
                    .channel("blog", Platform.BLOG, c -> c
                        .mix(promotion(30), curated(40), interaction(30)))
                    """))
            .whenToSuppress("The platform has no room for one of the three, such as a messenger channel to which nobody"
                    + " can reply.")
            .severity(Severity.WARNING)
            .sources(Source.of(Article.TECHOPEDIA, 4).should())
            .yieldsTo("content.not-all-promotion")
            .since("0.1.0")
            .build();

    private static final List<ContentArea> AREAS = List.of(ContentArea.values());

    private static final Function<Inspection, Mixes> MIXES = ContentBalanced::mixes;

    /** How many channels have a mix, and what any of them has a share of. */
    private record Mixes(int count, Set<ContentArea> covered) {}

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
        Mixes mixes = inspection.oncePerPlan(MIXES);
        if (mixes.covered().isEmpty()) {
            inspection.notApplicable("no area of a content mix has a share");
            return;
        }
        if (mixes.covered().size() == AREAS.size()
                || (ContentMix.isAllPromotion(channel) && inspection.yieldsTo("content.not-all-promotion"))) {
            return;
        }
        List<String> missing = new ArrayList<>();
        List<String> calls = new ArrayList<>();
        for (ContentArea area : AREAS) {
            if (!mixes.covered().contains(area)) {
                missing.add(ContentMix.words(area));
                calls.add(ContentMix.call(area));
            }
        }
        inspection
                .violated(
                        mixes.count() == 1
                                ? "{subject} has a mix without {missing}"
                                : "{subject} has a mix without {missing}, like every other mix of the plan")
                .at("mix")
                .with("missing", Listed.withAnd(missing))
                .with("calls", Listed.withAnd(calls))
                .with("channel", channel.id())
                .fix("In channel(\"{channel}\", ...) give {calls} a share in .mix(...)");
    }

    private static Mixes mixes(Inspection inspection) {
        int count = 0;
        Set<ContentArea> covered = EnumSet.noneOf(ContentArea.class);
        for (ChannelPlan channel : inspection.index().channels()) {
            count += channel.mix().isEmpty() ? 0 : 1;
            for (ContentArea area : AREAS) {
                if (ContentMix.has(channel, area)) {
                    covered.add(area);
                }
            }
        }
        return new Mixes(count, Sets.immutableEnumSet(covered));
    }
}
