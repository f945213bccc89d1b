package io.strategydsl.rules;

import io.strategydsl.rule.Article;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleSet;
import io.strategydsl.rule.Source;
import io.strategydsl.rules.asof.AsOfRules;
import io.strategydsl.rules.channel.ChannelJustified;
import io.strategydsl.rules.channel.ChannelRules;
import io.strategydsl.rules.content.ContentRules;
import io.strategydsl.rules.goal.GoalPrimary;
import io.strategydsl.rules.goal.GoalRules;
import io.strategydsl.rules.integrity.IntegrityRules;
import io.strategydsl.rules.metric.MetricRules;
import io.strategydsl.rules.people.AudienceRules;
import io.strategydsl.rules.people.TeamRules;
import io.strategydsl.rules.positioning.PositioningRules;
import io.strategydsl.rules.tactic.TacticDated;
import io.strategydsl.rules.tactic.TacticOwned;
import io.strategydsl.rules.tactic.TacticRules;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules of the method in the sets that a validator starts from.
 *
 * <p>The ids of the rules never change. The sets of one publisher are derived from the sources that the rules name.
 */
public final class MethodRules {
    private MethodRules() {}

    /**
     * Returns the rules without which a plan is none: its integrity, one primary goal, a reason for every channel, an owner
     * and a date for every tactic.
     */
    public static RuleSet essential() {
        return Essential.SET;
    }

    /** Returns every rule but the two whose number no article gives: posts a day, and tactics of one owner in a week. */
    public static RuleSet standard() {
        return Standard.SET;
    }

    /** Returns the rules that come from the articles of Convince &amp; Convert, in 7 and in 8 steps. */
    public static RuleSet convinceAndConvert() {
        return from(
                "convince-and-convert",
                Article.CONVINCE_AND_CONVERT_IN_7_STEPS,
                Article.CONVINCE_AND_CONVERT_IN_8_STEPS);
    }

    /** Returns the rules that come from the article of Social Media Examiner. */
    public static RuleSet socialMediaExaminer() {
        return from("social-media-examiner", Article.SOCIAL_MEDIA_EXAMINER);
    }

    /** Returns the rules that come from the article of Techopedia. */
    public static RuleSet techopedia() {
        return from("techopedia", Article.TECHOPEDIA);
    }

    /** Returns the rules that come from the article of Buffer. */
    public static RuleSet buffer() {
        return from("buffer", Article.BUFFER);
    }

    private static RuleSet from(String name, Article... articles) {
        List<Article> asked = List.of(articles);
        return RuleSet.of(
                name,
                All.SET.rules().stream()
                        .filter(rule -> rule.info().sources().stream()
                                .anyMatch(source -> source instanceof Source.Published published
                                        && asked.contains(published.article())))
                        .toArray(Rule[]::new));
    }

    /** Returns every rule of the method. */
    public static RuleSet all() {
        return All.SET;
    }

    // Each set in a class of its own, so that the ten essential rules do not wait until all the others are made.

    private static final class Essential {
        static final RuleSet SET = RuleSet.of("essential", IntegrityRules.LIST.toArray(new Rule[0]))
                .with(new GoalPrimary(), new TacticOwned(), new TacticDated(), new ChannelJustified());
    }

    private static final class Standard {
        static final RuleSet SET = RuleSet.of(
                "standard",
                All.SET
                        .without("content.posting-ceiling", "tactic.owner-load")
                        .rules()
                        .toArray(new Rule[0]));
    }

    private static final class All {
        static final RuleSet SET = RuleSet.of(
                "all",
                together(List.of(
                        IntegrityRules.LIST,
                        GoalRules.LIST,
                        MetricRules.LIST,
                        TacticRules.LIST,
                        AudienceRules.LIST,
                        ChannelRules.LIST,
                        ContentRules.LIST,
                        TeamRules.LIST,
                        PositioningRules.LIST,
                        AsOfRules.LIST)));

        private static Rule[] together(List<List<Rule>> families) {
            List<Rule> rules = new ArrayList<>();
            for (List<Rule> family : families) {
                rules.addAll(family);
            }
            return rules.toArray(new Rule[0]);
        }
    }
}
