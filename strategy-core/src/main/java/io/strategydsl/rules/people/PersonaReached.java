package io.strategydsl.rules.people;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.Persona;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.FindingBuilder;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import java.util.List;
import java.util.function.Function;

/** {@code persona.reached}. */
final class PersonaReached implements Rule.ForEachPersona {
    private static final RuleInfo INFO = RuleInfo.builder("persona.reached")
            .title("Every persona is reached by a channel")
            .fault("no channel")
            .description("A persona that no channel reaches, in a plan that has channels.")
            .why("An audience that no channel is meant for hears nothing, however well it is described.")
            .fix("Add .reaching(personaId) to a channel")
            .advice("Say on which channel you reach this persona.")
            .example(RuleExample.of("""
                    .persona("climbers", "Climbers who buy new ropes every year")
                    .persona("clubs", "Clubs that equip their members")
                    .channel("instagram", Platform.INSTAGRAM, c -> c
                        .reaching("climbers"))
                    .channel("facebook", Platform.FACEBOOK, c -> c
                        .reaching("climbers"))
                    """, """
                    .persona("climbers", "Climbers who buy new ropes every year")
                    .persona("clubs", "Clubs that equip their members")
                    .channel("instagram", Platform.INSTAGRAM, c -> c
                        .reaching("climbers"))
                    .channel("facebook", Platform.FACEBOOK, c -> c
                        .reaching("clubs"))
                    """))
            .whenToSuppress("These people are reached without social media, like sponsors whom the director calls."
                    + " They are in the plan because they read what is posted for others.")
            .severity(Severity.WARNING)
            .sources(Source.of(Article.CONVINCE_AND_CONVERT_IN_7_STEPS, 4).should(), Source.house())
            .yieldsTo("channel.audience")
            .since("0.1.0")
            .build();

    private static final Function<Inspection, Boolean> NO_CHANNEL_NAMES_A_PERSONA =
            PersonaReached::noChannelNamesAPersona;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Persona persona, Inspection inspection) {
        List<ChannelPlan> channels = inspection.index().channels();
        if (channels.isEmpty()) {
            inspection.notApplicable("the plan has no channels");
        } else if (inspection.index().channels(persona).isEmpty() && !yields(inspection)) {
            FindingBuilder finding = inspection
                    .violated("{subject} is reached by no channel")
                    .with("persona", persona.id())
                    .fix("Add .reaching(\"{persona}\") to the channel that is meant for them")
                    .advice("Say on which channel you reach {subject}.");
            if (channels.size() == 1) {
                finding.with("channel", channels.get(0).id())
                        .fix("In channel(\"{channel}\", ...) add .reaching(\"{persona}\")");
            }
        }
    }

    private static boolean yields(Inspection inspection) {
        return inspection.oncePerPlan(NO_CHANNEL_NAMES_A_PERSONA) && inspection.yieldsTo("channel.audience");
    }

    private static boolean noChannelNamesAPersona(Inspection inspection) {
        for (ChannelPlan channel : inspection.index().channels()) {
            if (!channel.personas().isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
