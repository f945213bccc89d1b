package io.strategydsl.rules;

import io.strategydsl.rule.RuleSet;

/**
 * The rules of the method in the sets that a validator starts from.
 *
 * <p>This version has the integrity of the plan and what makes a plan a plan. The ids of the rules never change.
 */
public final class MethodRules {
    static final String SINCE = "0.1.0";

    private static final RuleSet ALL = RuleSet.of(
            "all",
            new IdUnique(),
            new ReferenceResolves(),
            new TextStated(),
            new PlaceholderLeft(),
            new TimeframeStated(),
            new GoalPrimary(),
            new GoalAcyclic(),
            new TacticOwned(),
            new TacticDated(),
            new TacticAcyclic(),
            new ChannelJustified());

    private static final RuleSet ESSENTIAL = RuleSet.of(
            "essential",
            ALL.rule("id.unique"),
            ALL.rule("reference.resolves"),
            ALL.rule("text.stated"),
            ALL.rule("placeholder.left"),
            ALL.rule("timeframe.stated"),
            ALL.rule("goal.primary"),
            ALL.rule("tactic.owned"),
            ALL.rule("tactic.dated"),
            ALL.rule("channel.justified"));

    private MethodRules() {}

    /**
     * What makes a plan a plan: its integrity, one primary goal, a reason for every channel, an owner and a date for
     * every tactic.
     */
    public static RuleSet essential() {
        return ESSENTIAL;
    }

    /** Every rule of the method that this version has. */
    public static RuleSet all() {
        return ALL;
    }
}
