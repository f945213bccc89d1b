package io.strategydsl.rules.channel;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Persona;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.FindingBuilder;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rules.shared.OnlyOne;
import java.util.List;

/** {@code channel.audience}. */
final class ChannelAudience implements Rule.ForEachChannel {
    private static final RuleInfo INFO = RuleInfo.builder("channel.audience")
            .title("Every channel says whom it reaches")
            .fault("no persona")
            .description("A channel that reaches no persona.")
            .why("What suits one audience bores another, so the audience comes before everything else that "
                    + "is planned for a channel.")
            .fix("Add .reaching(personaId) to the channel")
            .advice("Say whom you want to reach on this channel: which of your personas do you meet there?")
            .example(RuleExample.of("""
                    .persona("parents", "Parents who look for a children's doctor")
                    .channel("facebook", Platform.FACEBOOK, c -> c
                        .because("Families new in town ask there for a doctor"))
                    """, """
                    .persona("parents", "Parents who look for a children's doctor")
                    .channel("facebook", Platform.FACEBOOK, c -> c
                        .because("Families new in town ask there for a doctor")
                        .reaching("parents"))
                    """))
            .whenToSuppress(
                    "The channel is for people whom this plan does not describe, such as applicants for jobs, and"
                            + " is listed only to be complete.")
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
        List<Persona> personas = inspection.index().strategy().personas();
        if (personas.isEmpty()) {
            inspection.notApplicable("the plan has no personas");
        } else if (channel.personas().isEmpty()) {
            FindingBuilder finding = inspection
                    .violated("{subject} reaches no persona")
                    .at("personas")
                    .with("channel", channel.id())
                    .fix("In channel(\"{channel}\", ...) add .reaching(personaId)")
                    .advice("Say whom you want to reach on {subject}: which of your personas do you meet there?");
            OnlyOne.of(inspection.index().ids(ElementKind.PERSONA))
                    .ifPresent(persona -> finding.with("persona", persona)
                            .fix("In channel(\"{channel}\", ...) add .reaching(\"{persona}\")"));
        }
    }
}
