package io.strategydsl.rules;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.ContentArea;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rule.Subjects;
import java.util.ArrayList;
import java.util.List;

/** {@code content.balanced}. */
final class ContentBalanced implements Rule {
    private static final RuleInfo INFO = RuleInfo.builder("content.balanced")
            .title("Every content mix has promotion, curated information and interaction")
            .description("A content mix without one of the three: promotion, curated information, interaction. A "
                    + "share of 0 counts as none.")
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
            .sources(Source.of(Article.TECHOPEDIA))
            .yieldsTo("content.not-all-promotion")
            .since(MethodRules.SINCE)
            .build();

    private static final List<ContentArea> AREAS = List.of(ContentArea.values());

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void lookAt(Subjects subjects) {
        subjects.channels(ContentBalanced::check);
    }

    private static void check(ChannelPlan channel, Inspection inspection) {
        if (channel.mix().isEmpty()) {
            inspection.notApplicable("no channel has a content mix");
            return;
        }
        if (hasAll(channel)) {
            return;
        }
        if (ContentMix.isAllPromotion(channel) && inspection.yieldsTo("content.not-all-promotion")) {
            return;
        }
        List<String> missing = new ArrayList<>();
        List<String> calls = new ArrayList<>();
        for (ContentArea area : AREAS) {
            if (!ContentMix.has(channel, area)) {
                missing.add(ContentMix.words(area));
                calls.add(ContentMix.call(area));
            }
        }
        inspection
                .violated("{subject} has a mix without {missing}")
                .at("mix")
                .with("missing", Listed.withAnd(missing))
                .with("calls", Listed.withAnd(calls))
                .with("channel", channel.id())
                .fix("In channel(\"{channel}\", ...) give {calls} a share in .mix(...)");
    }

    private static boolean hasAll(ChannelPlan channel) {
        for (ContentArea area : AREAS) {
            if (!ContentMix.has(channel, area)) {
                return false;
            }
        }
        return true;
    }
}
