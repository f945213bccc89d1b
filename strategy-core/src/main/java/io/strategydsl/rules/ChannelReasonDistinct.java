package io.strategydsl.rules;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.ElementKind;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.ElementPath;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.RuleParameter;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rule.Subjects;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** {@code channel.reason-distinct}. */
final class ChannelReasonDistinct implements Rule {
    private static final RuleParameter<BigDecimal> SIMILARITY = new RuleParameter.Decimal(
            "similarity",
            "How much of all the words of two texts they have to share to count as the same",
            new BigDecimal("0.8"),
            new BigDecimal("0.5"),
            BigDecimal.ONE);

    private static final RuleInfo INFO = RuleInfo.builder("channel.reason-distinct")
            .title("Every channel has a reason and a description of its own")
            .description("Two channels with the same or almost the same reason, or the same or almost the same "
                    + "description of what is posted, by their sets of words. Each later one is reported. The "
                    + "same words are found in a plan of any size; almost the same ones, among the 500 "
                    + "different texts before.")
            .why("Every channel has its own people and habits, so a reason that fits two of them is a "
                    + "reason for neither.")
            .fix("Write a reason and a description that hold for this channel alone")
            .example(RuleExample.of("""
                    .channel("facebook", Platform.FACEBOOK, c -> c
                        .because("Hikers of the region plan their weekend tours there"))
                    .channel("youtube", Platform.YOUTUBE, c -> c
                        .because("Hikers of the region plan their weekend tours there"))
                    """, """
                    .channel("facebook", Platform.FACEBOOK, c -> c
                        .because("Hikers of the region plan their weekend tours there"))
                    .channel("youtube", Platform.YOUTUBE, c -> c
                        .because("Buyers want to see a tent put up before they choose one"))
                    """))
            .whenToSuppress("One account exists twice on purpose, in two languages or for two branches, and nothing but"
                    + " the language or the place differs.")
            .severity(Severity.WARNING)
            .sources(Source.of(Article.CONVINCE_AND_CONVERT_IN_7_STEPS, 7))
            .parameters(SIMILARITY)
            .since(MethodRules.SINCE)
            .build();

    private static final Function<Inspection, Compared> COMPARED = ChannelReasonDistinct::compare;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void lookAt(Subjects subjects) {
        subjects.channels(ChannelReasonDistinct::check);
    }

    private static Compared compare(Inspection inspection) {
        BigDecimal similarity = inspection.parameter(SIMILARITY);
        EarlierTexts reasons = new EarlierTexts(similarity);
        EarlierTexts contents = new EarlierTexts(similarity);
        Map<ElementPath, Copy> copies = new HashMap<>();
        Map<String, Integer> occurrences = new HashMap<>();
        for (ChannelPlan channel : inspection.index().strategy().channels()) {
            int occurrence = occurrences.merge(channel.id(), 1, Integer::sum);
            if (channel.isClosing()) {
                continue;
            }
            Copy copy = null;
            if (channel.content().isPresent()) {
                copy = Copy.of(
                        "content", contents.add(channel.id(), channel.content().get()));
            }
            if (channel.reason().isPresent()) {
                Copy ofReason = Copy.of(
                        "reason", reasons.add(channel.id(), channel.reason().get()));
                copy = ofReason == null ? copy : ofReason;
            }
            // Two channels with one id are another fault, which id.unique reports.
            if (copy != null && !copy.earlier().id().equals(channel.id())) {
                copies.put(ElementPath.of(ElementKind.CHANNEL, channel.id(), occurrence), copy);
            }
        }
        return new Compared(copies, reasons.count() > 1, contents.count() > 1);
    }

    private static void check(ChannelPlan channel, Inspection inspection) {
        Compared compared = inspection.oncePerPlan(COMPARED);
        boolean comparable = (compared.reasons() && channel.reason().isPresent())
                || (compared.contents() && channel.content().isPresent());
        if (!comparable) {
            inspection.notApplicable("no two channels say why they are there, or what is posted there");
            return;
        }
        Copy copy = compared.copies().isEmpty() ? null : compared.copies().get(inspection.path());
        if (copy != null) {
            report(channel, copy, inspection);
        }
    }

    private static void report(ChannelPlan channel, Copy copy, Inspection inspection) {
        boolean ofReason = copy.attribute().equals("reason");
        inspection
                .violated(
                        ofReason
                                ? "{subject} has {alike} reason as channel '{other}'"
                                : "{subject} posts {alike} as channel '{other}'")
                .at(copy.attribute())
                .found((ofReason ? channel.reason() : channel.content()).orElse(""))
                .with("alike", copy.earlier().same() ? "the same" : "almost the same")
                .with("other", copy.earlier().id())
                .with("channel", channel.id())
                .with("call", ofReason ? "because" : "content")
                .fix("In channel(\"{channel}\", ...) write in .{call}(...) what does not hold for channel \"{other}\"");
    }

    /** What is known once all the channels of a plan have been compared. */
    private record Compared(Map<ElementPath, Copy> copies, boolean reasons, boolean contents) {}

    /** Which of its texts a channel shares with an earlier one. */
    private record Copy(String attribute, EarlierTexts.Alike earlier) {
        static @Nullable Copy of(String attribute, EarlierTexts.@Nullable Alike earlier) {
            return earlier == null ? null : new Copy(attribute, earlier);
        }
    }
}
