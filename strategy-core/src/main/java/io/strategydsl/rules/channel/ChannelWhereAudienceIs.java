package io.strategydsl.rules.channel;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.Persona;
import io.strategydsl.model.Platform;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code channel.where-audience-is}. */
final class ChannelWhereAudienceIs implements Rule.ForEachChannel {
    private static final RuleInfo INFO = RuleInfo.builder("channel.where-audience-is")
            .title("Every channel is where its audience is found")
            .fault("personas not said to be there")
            .description("A channel that reaches a persona who is not said to be on its platform. Personas"
                    + " without a stated platform are left out.")
            .why("It is far easier to join people where they already talk than to bring them to a place "
                    + "they do not visit.")
            .fix("Add the platform to the persona with .foundOn(...), or reach the persona elsewhere")
            .advice("Do you meet these personas on this platform as well? Then say so. If not, reach them "
                    + "where they are.")
            .example(RuleExample.of("""
                    .persona("admins", "Administrators in small companies", p -> p
                        .foundOn(Platform.REDDIT, Platform.DISCORD))
                    .channel("community", Platform.INSTAGRAM, c -> c
                        .reaching("admins"))
                    """, """
                    .persona("admins", "Administrators in small companies", p -> p
                        .foundOn(Platform.REDDIT, Platform.DISCORD))
                    .channel("community", Platform.REDDIT, c -> c
                        .reaching("admins"))
                    """))
            .whenToSuppress("The audience need not visit the platform: the films are hosted on YouTube, say,"
                    + " but watched on your own pages.")
            .severity(Severity.INFO)
            .sources(
                    Source.of(Article.CONVINCE_AND_CONVERT_IN_7_STEPS, 3).should(),
                    Source.of(Article.CONVINCE_AND_CONVERT_IN_7_STEPS, 4).should())
            .since("0.1.0")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ChannelPlan channel, Inspection inspection) {
        if (channel.platform().isEmpty()) {
            inspection.notApplicable("no channel states its platform");
            return;
        }
        Platform platform = channel.platform().get();
        boolean anyStated = false;
        boolean allThere = true;
        for (String id : channel.personas()) {
            Optional<Persona> persona = inspection.index().persona(id);
            if (persona.isPresent() && !persona.get().platforms().isEmpty()) {
                anyStated = true;
                allThere &= isFoundOn(platform, persona.get());
            }
        }
        if (!anyStated) {
            inspection.notApplicable("no channel reaches a persona who is said to be on any platform");
        } else if (!allThere) {
            List<Persona> elsewhere = elsewhere(channel, platform, inspection.index());
            inspection
                    .violated(
                            "{subject} is on {platform}, {count, plural, one {persona} other {personas}} {personas, and}"
                                    + " elsewhere")
                    .at("personas")
                    .with("platform", platform)
                    .with("count", elsewhere.size())
                    .with("personas", elsewhere)
                    .with("channel", channel.id())
                    .with("persona", elsewhere.get(0).id())
                    .with("constant", constant(platform))
                    .fix("If they are there, add .foundOn({constant}) in persona(\"{persona}\", ...);"
                            + " if not, take \"{persona}\" out of .reaching(...) in channel(\"{channel}\", ...)")
                    .advice("Do you meet {personas, and} on {platform} as well? Then say so. If not, reach them where"
                            + " they are.");
        }
    }

    private static List<Persona> elsewhere(ChannelPlan channel, Platform platform, StrategyIndex index) {
        List<Persona> elsewhere = new ArrayList<>();
        for (String id : channel.personas()) {
            index.persona(id)
                    .filter(persona -> !persona.platforms().isEmpty() && !isFoundOn(platform, persona))
                    .ifPresent(elsewhere::add);
        }
        return elsewhere;
    }

    /** By id, since the name of a custom platform may be written in several ways. */
    private static boolean isFoundOn(Platform platform, Persona persona) {
        for (Platform each : persona.platforms()) {
            if (each.id().equals(platform.id())) {
                return true;
            }
        }
        return false;
    }

    private static String constant(Platform platform) {
        return platform.isCatalogued()
                ? platform.id().toUpperCase(Locale.ROOT).replace('-', '_')
                : "Platform.of(\"" + platform.id() + "\", \"" + platform.name() + "\")";
    }
}
