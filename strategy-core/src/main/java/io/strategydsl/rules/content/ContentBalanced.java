package io.strategydsl.rules.content;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.ContentShare;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Clause;
import io.strategydsl.rule.FindingBuilder;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rules.shared.Listed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** {@code content.balanced}. */
final class ContentBalanced implements Rule.ForStrategy, Rule.ForEachChannel {
    private static final RuleInfo INFO = RuleInfo.builder("content.balanced")
            .title("The content has promotion, curated information and interaction")
            .fault("an area of content missing")
            .description("A content mix, of the plan or of a channel, that lacks promotion, curated information or"
                    + " interaction, if no other mix has it either. Channels may differ on purpose, so what one of"
                    + " them has counts for the whole plan. Areas that count as one of the three count; a mix of"
                    + " which no area does is left alone. A share of 0 counts as none.")
            .why("People stay for what helps them and for being answered, and only then look at what is "
                    + "for sale; no one of the three replaces another.")
            .fix("Give each of promotion(...), curated(...) and interaction(...) a share in .mix(...)")
            .advice("Plan a share of each: promotion, what others have written that helps people, and talking"
                    + " with them.")
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

    private static final String NOTHING_COUNTS =
            "no share of a content mix counts as promotion, curated information or interaction";

    private static final Function<Inspection, Mixes> MIXES = ContentBalanced::mixes;

    /** How many mixes hold somewhere, whether that of the strategy does, and what any of them has a share of. */
    private record Mixes(int count, boolean ofStrategy, Set<Balanced> covered) {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Strategy strategy, Inspection inspection) {
        if (!inspection.oncePerPlan(MIXES).ofStrategy()) {
            leave(strategy, inspection.oncePerPlan(MIXES), inspection);
        } else if (isUnbalanced(strategy.mix(), inspection)) {
            reported(inspection)
                    .fix("In the .mix(...) of the strategy give {calls} a share")
                    .advice(
                            "Plan a share of {missing, and} as well: people stay for what helps them and for being answered.");
        }
    }

    @Override
    public void check(ChannelPlan channel, Inspection inspection) {
        if (isUnbalanced(channel.mix(), inspection)) {
            reported(inspection)
                    .with("channel", channel.id())
                    .fix("In channel(\"{channel}\", ...) give {calls} a share in .mix(...)")
                    .advice("Plan a share of {missing, and} on {subject} as well: people stay for what helps them and"
                            + " for being answered.");
        }
    }

    /** Leaves a plan without a mix that holds, for the reason for which its channels are left too, if they are. */
    private static void leave(Strategy strategy, Mixes mixes, Inspection inspection) {
        if (mixes.count() == 0) {
            inspection.notApplicable(ContentMix.NONE);
        } else if (mixes.covered().isEmpty()) {
            inspection.notApplicable(NOTHING_COUNTS);
        } else if (!inspection.yieldsTo("content.not-all-promotion")) {
            inspection.notApplicable(
                    strategy.mix().isEmpty()
                            ? "the plan as a whole has no content mix"
                            : "every channel has a content mix in place of the plan's");
        }
    }

    private static boolean isUnbalanced(List<ContentShare> mix, Inspection inspection) {
        if (mix.isEmpty()) {
            inspection.notApplicable(ContentMix.NONE);
            return false;
        }
        if (Balanced.none(mix)) {
            inspection.notApplicable(NOTHING_COUNTS);
            return false;
        }
        return inspection.oncePerPlan(MIXES).covered().size() < Balanced.COUNT
                && !(ContentMix.isAllPromotion(mix) && inspection.yieldsTo("content.not-all-promotion"));
    }

    private static FindingBuilder reported(Inspection inspection) {
        Mixes mixes = inspection.oncePerPlan(MIXES);
        List<Clause> missing = new ArrayList<>();
        List<String> calls = new ArrayList<>();
        for (Balanced area : Balanced.values()) {
            if (!mixes.covered().contains(area)) {
                missing.add(area.words());
                calls.add(area.call());
            }
        }
        return inspection
                .violated(
                        mixes.count() == 1
                                ? "{subject} has a mix without {missing, and}"
                                : "{subject} has a mix without {missing, and}, like every other mix of the plan")
                .at("mix")
                .with("missing", missing)
                .with("calls", Listed.withAnd(calls));
    }

    /** Looks at what holds: the mix of the strategy only if there is a channel without its own, or none at all. */
    private static Mixes mixes(Inspection inspection) {
        StrategyIndex index = inspection.index();
        int count = 0;
        boolean ofStrategy = index.channels().isEmpty();
        Set<Balanced> covered = EnumSet.noneOf(Balanced.class);
        for (ChannelPlan channel : index.channels()) {
            ofStrategy |= channel.mix().isEmpty();
            count += channel.mix().isEmpty() ? 0 : 1;
            Balanced.addTo(covered, channel.mix());
        }
        ofStrategy &= !index.strategy().mix().isEmpty();
        if (ofStrategy) {
            count++;
            Balanced.addTo(covered, index.strategy().mix());
        }
        return new Mixes(count, ofStrategy, Collections.unmodifiableSet(covered));
    }
}
