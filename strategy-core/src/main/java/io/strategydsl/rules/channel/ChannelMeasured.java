package io.strategydsl.rules.channel;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.ElementKind;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.FindingBuilder;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rules.shared.OnlyOne;
import java.util.Set;

/** {@code channel.measured}. */
final class ChannelMeasured implements Rule.ForEachChannel {
    private static final RuleInfo INFO = RuleInfo.builder("channel.measured")
            .title("Every channel has a metric")
            .fault("no metric")
            .description("A channel with no metric of its own.")
            .why("The metrics of the plan may rise while one channel does nothing for them; each"
                    + " needs a number by which to keep or close it.")
            .fix("Add .measuredBy(metricId) to the channel")
            .advice("Choose a number by which you will see whether this channel is worth the work.")
            .example(RuleExample.of("""
                    .metric("shop-visits", m -> m
                        .name("Visits to the shop that come from Pinterest"))
                    .channel("pinterest", Platform.PINTEREST, c -> c
                        .because("People collect there what they need for a tour"))
                    """, """
                    .metric("shop-visits", m -> m
                        .name("Visits to the shop that come from Pinterest"))
                    .channel("pinterest", Platform.PINTEREST, c -> c
                        .because("People collect there what they need for a tour")
                        .measuredBy("shop-visits"))
                    """))
            .whenToSuppress("The platform counts nothing that you can see, as in a messenger group, and the"
                    + " reason says how else you will notice that the channel works.")
            .severity(Severity.WARNING)
            .sources(Source.of(Article.CONVINCE_AND_CONVERT_IN_7_STEPS, 7).should())
            .since("0.1.0")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ChannelPlan channel, Inspection inspection) {
        if (channel.metrics().isEmpty()) {
            Set<String> metrics = inspection.index().ids(ElementKind.METRIC);
            FindingBuilder finding = inspection
                    .violated("{subject} has no metric of its own")
                    .at("metrics")
                    .with("channel", channel.id())
                    .fix(
                            metrics.isEmpty()
                                    ? "Add .metric(id, m -> ...), then .measuredBy(id) in channel(\"{channel}\", ...)"
                                    : "In channel(\"{channel}\", ...) add .measuredBy(metricId)")
                    .advice("Choose a number by which you will see whether {subject} is worth the work.");
            OnlyOne.of(metrics)
                    .ifPresent(metric -> finding.with("metric", metric)
                            .fix("In channel(\"{channel}\", ...) add .measuredBy(\"{metric}\")"));
        }
    }
}
