package io.strategydsl.rules.channel;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.ElementPath;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.RuleParameter;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** {@code channel.reason-distinct}. */
final class ChannelReasonDistinct implements Rule.ForEachChannel {
    private static final RuleParameter<BigDecimal> SIMILARITY = new RuleParameter.Decimal(
            "similarity",
            "The share of their words that two texts must have in common to count as the same",
            new BigDecimal("0.8"),
            new BigDecimal("0.5"),
            BigDecimal.ONE);

    private static final RuleInfo INFO = RuleInfo.builder("channel.reason-distinct")
            .title("Every channel has its own reason and description")
            .fault("the same words as another")
            .description("Two channels with the same or almost the same reason, or the same or almost the"
                    + " same description of what is posted, by their sets of words. Each channel is"
                    + " reported, for its reason and its description separately. The same words are found"
                    + " in a plan of any size, almost the same ones among 100 others that share the"
                    + " rarest words of a text.")
            .why("Every channel has its own people and habits, so a reason that fits two of them is a "
                    + "reason for neither.")
            .fix("Write a reason and a description that apply to this channel alone")
            .advice("Say what makes this channel different from the others: a reason and a description that "
                    + "hold for it alone.")
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
            .sources(Source.of(Article.CONVINCE_AND_CONVERT_IN_7_STEPS, 7).should(), Source.house())
            .parameters(SIMILARITY)
            .since("0.1.0")
            .build();

    private static final Function<Inspection, Compared> COMPARED = ChannelReasonDistinct::compare;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ChannelPlan channel, Inspection inspection) {
        Compared compared = inspection.oncePerPlan(COMPARED);
        boolean comparable = (compared.reasons() && channel.reason().isPresent())
                || (compared.contents() && channel.content().isPresent());
        if (!comparable) {
            inspection.notApplicable("no two channels say why they are there, or what is posted there");
            return;
        }
        report(channel, compared.likeReasons(), true, inspection);
        report(channel, compared.likeContents(), false, inspection);
    }

    private static void report(
            ChannelPlan channel, Map<ElementPath, SimilarTexts.Alike> alike, boolean ofReason, Inspection inspection) {
        // A path is made for whoever has to look it up.
        SimilarTexts.Alike other = alike.isEmpty() ? null : alike.get(inspection.path());
        if (other != null) {
            report(channel, other, ofReason, inspection);
        }
    }

    private static Compared compare(Inspection inspection) {
        List<SimilarTexts.Text> reasons = texts(true, inspection);
        List<SimilarTexts.Text> contents = texts(false, inspection);
        BigDecimal similarity = inspection.parameter(SIMILARITY);
        return new Compared(
                SimilarTexts.in(reasons, similarity),
                SimilarTexts.in(contents, similarity),
                reasons.size() > 1,
                contents.size() > 1);
    }

    private static List<SimilarTexts.Text> texts(boolean ofReason, Inspection inspection) {
        List<SimilarTexts.Text> texts = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (ChannelPlan channel : inspection.index().strategy().channels()) {
            int number = numbers.getOrDefault(channel.id(), 0) + 1;
            numbers.put(channel.id(), number);
            Optional<String> text = ofReason ? channel.reason() : channel.content();
            if (text.isPresent() && !channel.isClosing()) {
                texts.add(new SimilarTexts.Text(channel.id(), number, text.get()));
            }
        }
        return texts;
    }

    private static void report(ChannelPlan channel, SimilarTexts.Alike other, boolean ofReason, Inspection inspection) {
        Optional<ChannelPlan> like = inspection.index().channel(other.id());
        boolean onOnePlatform = like.flatMap(ChannelPlan::platform).equals(channel.platform());
        inspection
                .violated(ofReason ? ofReason(other.same()) : ofContent(other.same()))
                .at(ofReason ? "reason" : "content")
                .found((ofReason ? channel.reason() : channel.content()).orElse(""))
                .with("other", ElementPath.of(ElementKind.CHANNEL, other.id()))
                .with("like", like.map(Object.class::cast).orElse(other.id()))
                .with("id", other.id())
                .with("channel", channel.id())
                .with("call", ofReason ? "because" : "content")
                .fix("In channel(\"{channel}\", ...) write in .{call}(...) what does not hold for channel \"{id}\"")
                .advice(ofReason ? adviceOnReason(onOnePlatform) : adviceOnContent(onOnePlatform));
    }

    private static String ofReason(boolean same) {
        return same ? "{subject} has the same reason as {other}" : "{subject} has almost the same reason as {other}";
    }

    private static String ofContent(boolean same) {
        return same ? "{subject} posts the same as {other}" : "{subject} posts almost the same as {other}";
    }

    private static String adviceOnReason(boolean onOnePlatform) {
        return onOnePlatform
                ? "You have two channels on {subject}, and one reason for both. What is this one for that the other is not?"
                : "You give one reason for {subject} and {like}. What do you do on {subject} that you could not do on"
                        + " {like}?";
    }

    private static String adviceOnContent(boolean onOnePlatform) {
        return onOnePlatform
                ? "You have two channels on {subject} that show the same. What do people see on this one alone?"
                : "{subject} and {like} show the same. What do people see on {subject} that they do not see on {like}?";
    }

    /** What is known once all the channels of a plan have been compared. */
    private record Compared(
            Map<ElementPath, SimilarTexts.Alike> likeReasons,
            Map<ElementPath, SimilarTexts.Alike> likeContents,
            boolean reasons,
            boolean contents) {}
}
