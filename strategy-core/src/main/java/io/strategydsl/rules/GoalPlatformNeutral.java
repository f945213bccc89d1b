package io.strategydsl.rules;

import io.strategydsl.model.Goal;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.RuleParameter;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rule.Subjects;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** {@code goal.platform-neutral}. */
final class GoalPlatformNeutral implements Rule {
    // A blog is a place of one's own and X a letter that stands for much else, so neither is in the lists.
    private static final RuleParameter<List<String>> NAMES = new RuleParameter.Words(
            "names",
            "The names of platforms, in any mix of capitals",
            List.of(
                    "Facebook",
                    "Twitter",
                    "Instagram",
                    "YouTube",
                    "LinkedIn",
                    "TikTok",
                    "Pinterest",
                    "Snapchat",
                    "Reddit",
                    "WhatsApp",
                    "Flickr",
                    "Tumblr",
                    "Mastodon",
                    "Bluesky",
                    "WeChat",
                    "Weibo",
                    "Vimeo"));

    private static final RuleParameter<List<String>> COMMON_WORDS = new RuleParameter.Words(
            "common-words",
            "The names of platforms that are common words as well, with exactly these capitals",
            List.of("Slack", "Discord", "Telegram", "Threads", "Twitch"));

    private static final Function<Inspection, SoughtWords> SOUGHT_NAMES = GoalPlatformNeutral::names;
    private static final Function<Inspection, SoughtWords> SOUGHT_COMMON_WORDS = GoalPlatformNeutral::commonWords;

    private static final RuleInfo INFO = RuleInfo.builder("goal.platform-neutral")
            .title("No goal names a platform")
            .description("A goal whose words name a platform, also with an ending, as in \"Instagramie\"."
                    + " Names that are common words, such as Slack, count with a capital only.")
            .why("Goals and measures outlive the places where people meet:"
                    + " when a platform fades, what the organisation wants from it stays.")
            .fix("Say what the goal is for, and leave the platform to the channels and tactics")
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
            .sources(Source.of(Article.CONVINCE_AND_CONVERT_IN_7_STEPS))
            .parameters(NAMES, COMMON_WORDS)
            .since(MethodRules.SINCE)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void lookAt(Subjects subjects) {
        subjects.goals(GoalPlatformNeutral::check);
    }

    private static void check(Goal goal, Inspection inspection) {
        if (goal.text().isEmpty()) {
            inspection.notApplicable("no goal has words");
            return;
        }
        List<String> named = named(goal.text(), inspection);
        if (!named.isEmpty()) {
            inspection
                    .violated("{subject} names {platforms}, but a goal should outlive the platform")
                    .at("text")
                    .found(goal.text())
                    .with("platforms", named);
        }
    }

    private static List<String> named(String text, Inspection inspection) {
        List<String> named =
                new ArrayList<>(inspection.oncePerPlan(SOUGHT_NAMES).beginningIn(text));
        named.addAll(inspection.oncePerPlan(SOUGHT_COMMON_WORDS).beginningIn(text));
        return named;
    }

    private static SoughtWords names(Inspection inspection) {
        return SoughtWords.inAnyCase(inspection.parameter(NAMES));
    }

    private static SoughtWords commonWords(Inspection inspection) {
        return SoughtWords.withTheseCapitals(inspection.parameter(COMMON_WORDS));
    }
}
