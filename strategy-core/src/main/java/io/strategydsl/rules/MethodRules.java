package io.strategydsl.rules;

import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules of the method in the sets that a validator starts from.
 *
 * <p>This version has the integrity of the plan and what makes a plan a plan. The ids of the rules never change.
 */
public final class MethodRules {
    static final String SINCE = "0.1.0";

    private static final RuleSet ALL = RuleSet.of(
            "all",
            Stream.of(
                            IntegrityRules.LIST,
                            GoalRules.LIST,
                            MetricRules.LIST,
                            TacticRules.LIST,
                            AudienceRules.LIST,
                            ChannelRules.LIST,
                            ContentRules.LIST,
                            TeamRules.LIST,
                            PositioningRules.LIST,
                            AsOfRules.LIST)
                    .flatMap(List::stream)
                    .toArray(Rule[]::new));

    private static final RuleSet ESSENTIAL = RuleSet.of("essential", IntegrityRules.LIST.toArray(Rule[]::new))
            .with(
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
