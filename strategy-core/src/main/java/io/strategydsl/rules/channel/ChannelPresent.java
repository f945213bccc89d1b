package io.strategydsl.rules.channel;

import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Strategy;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;

/** {@code channel.present}. */
final class ChannelPresent implements Rule.ForStrategy {
    private static final RuleInfo INFO = RuleInfo.builder("channel.present")
            .title("Goals have a channel to be pursued on")
            .fault("no channel")
            .description("A strategy with goals but no channel that stays open.")
            .why("Goals are met somewhere: until the places are named, nobody can plan what is posted, for "
                    + "whom and with what effort.")
            .fix("Add .channel(id, platform, c -> ...)")
            .advice("Choose at least one place where you work towards your goals.")
            .example(RuleExample.of("""
                    .primaryGoal("lunch", "Get offices nearby to order their lunch from us", g -> g
                        .tactic("menu", "Publish the menu of the week", t -> t
                            .repeats(weeklyOn(DayOfWeek.MONDAY))))
                    """, """
                    .primaryGoal("lunch", "Get offices nearby to order their lunch from us", g -> g
                        .tactic("menu", "Publish the menu of the week", t -> t
                            .repeats(weeklyOn(DayOfWeek.MONDAY))))
                    .channel("linkedin", Platform.LINKEDIN, c -> c
                        .because("Those who order for an office read it before noon"))
                    """))
            .whenToSuppress("The goals are to be approved first and the channels chosen after that, on a day that the"
                    + " reason names.")
            .severity(Severity.WARNING)
            .sources(Source.of(Article.CONVINCE_AND_CONVERT_IN_7_STEPS, 7).should())
            .since("0.1.0")
            .build();

    private static final String THEN =
            "; why it is anywhere, for whom, with what content, effort and effect, cannot be checked"
                    + "{rules, plural, =0 {} one {: # rule has nothing to look at} other {: # rules have nothing to look at}}";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Strategy strategy, Inspection inspection) {
        if (strategy.goals().isEmpty()) {
            inspection.notApplicable("the plan has no goals");
        } else if (inspection.index().channels().isEmpty()) {
            int rules = inspection.rulesOnlyAbout(ElementKind.CHANNEL);
            if (strategy.channels().isEmpty()) {
                inspection
                        .violated("{subject} has goals, but no channel" + THEN)
                        .at("channels")
                        .with("rules", rules);
            } else {
                inspection
                        .violated("{subject} has goals, but every channel is closing" + THEN)
                        .at("channels")
                        .with("rules", rules)
                        .advice(
                                "Every channel is being closed: choose at least one place where you go on working towards"
                                        + " your goals.");
            }
        }
    }
}
