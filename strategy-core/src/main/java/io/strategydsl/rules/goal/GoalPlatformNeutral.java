package io.strategydsl.rules.goal;

import io.strategydsl.model.Goal;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.RuleParameter;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rules.words.MadeOfWords;
import java.util.List;
import java.util.function.Function;

/** {@code goal.platform-neutral}. */
final class GoalPlatformNeutral implements Rule.ForEachGoal {
    private static final RuleParameter<List<String>> NAMES =
            new RuleParameter.Words("names", "The names of platforms, in any mix of capitals", PlatformNames.NAMES);

    private static final RuleParameter<List<String>> COMMON_WORDS = new RuleParameter.Words(
            "common-words",
            "The names of platforms that are common words as well: they count with exactly these capitals, where a"
                    + " small letter could stand as well",
            PlatformNames.COMMON_WORDS);

    private static final RuleParameter<List<String>> PREFIXES = new RuleParameter.Words(
            "prefixes", "What a language writes before a name, as one word with it", PlatformNames.PREFIXES);

    private static final RuleParameter<List<String>> ENDINGS = new RuleParameter.Words(
            "endings", "The endings with which languages inflect a name", PlatformNames.ENDINGS);

    private static final Function<Inspection, PlatformMentions> MENTIONS = new MadeOfWords<>(
            List.of(NAMES, COMMON_WORDS, PREFIXES, ENDINGS),
            words -> new PlatformMentions(words.get(0), words.get(1), words.get(2), words.get(3)));

    private static final RuleInfo INFO = RuleInfo.builder("goal.platform-neutral")
            .title("No goal names a platform")
            .fault("a platform in its words")
            .description("A goal whose words name a platform, as it is or inflected with an ending, as in"
                    + " \"Instagramie\". A longer word is another word, and web addresses, e-mail"
                    + " addresses and account names do not count. Names that are common words, such as"
                    + " Slack, count only with a capital, and not at the beginning of a sentence or where"
                    + " every word has a capital.")
            .why("Goals and measures outlive the places where people meet:"
                    + " when a platform fades, what the organisation wants from it stays.")
            .fix("Say what the goal is for, and leave the platform to the channels and tactics")
            .advice("Say what you want to reach without naming a platform: platforms come and go. Where you "
                    + "do it belongs to the channels.")
            .example(RuleExample.of("""
                    .objective("visitors", "Win more visitors from the region")
                    .primaryGoal("families", "Get the museum known on Instagram", g -> g
                        .supports("visitors"))
                    """, """
                    .objective("visitors", "Win more visitors from the region")
                    .primaryGoal("families", "Get the museum known among young families", g -> g
                        .supports("visitors"))
                    """))
            .whenToSuppress("The platform is the point of the goal: a shop that sells through it alone,"
                    + " or an account that moves its readers from one platform to another.")
            .severity(Severity.INFO)
            .sources(Source.of(Article.CONVINCE_AND_CONVERT_IN_7_STEPS, "introduction")
                    .should())
            .parameters(NAMES, COMMON_WORDS, PREFIXES, ENDINGS)
            .since("0.1.0")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Goal goal, Inspection inspection) {
        if (goal.text().isEmpty()) {
            inspection.notApplicable("no goal has words");
            return;
        }
        List<String> named = inspection.oncePerPlan(MENTIONS).in(goal.text());
        if (!named.isEmpty()) {
            inspection
                    .violated("{subject} names {platforms}, but a goal should outlive the platform")
                    .at("text")
                    .found(goal.text())
                    .with("platforms", named)
                    .advice("Say what you want to reach without naming {platforms, or}: platforms come and go. Where "
                            + "you do it belongs to the channels.");
        }
    }
}
