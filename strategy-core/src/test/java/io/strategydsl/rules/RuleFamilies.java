package io.strategydsl.rules;

import io.strategydsl.rule.Rule;
import io.strategydsl.rules.asof.AsOfRules;
import io.strategydsl.rules.channel.ChannelRules;
import io.strategydsl.rules.content.ContentRules;
import io.strategydsl.rules.goal.GoalRules;
import io.strategydsl.rules.integrity.IntegrityRules;
import io.strategydsl.rules.metric.MetricRules;
import io.strategydsl.rules.people.AudienceRules;
import io.strategydsl.rules.people.TeamRules;
import io.strategydsl.rules.positioning.PositioningRules;
import io.strategydsl.rules.tactic.TacticRules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rules of the method by family, for the page of the documentation, which is made in another package. */
public final class RuleFamilies {
    private RuleFamilies() {}

    public static Map<String, List<Rule>> byName() {
        Map<String, List<Rule>> families = new LinkedHashMap<>();
        families.put("Integrity of the plan", IntegrityRules.LIST);
        families.put("Goals and objectives", GoalRules.LIST);
        families.put("Metrics", MetricRules.LIST);
        families.put("Tactics", TacticRules.LIST);
        families.put("Audience", AudienceRules.LIST);
        families.put("Channels", ChannelRules.LIST);
        families.put("Content", ContentRules.LIST);
        families.put("Team and listening", TeamRules.LIST);
        families.put("Positioning, pillars, review", PositioningRules.LIST);
        families.put("As of a day", AsOfRules.LIST);
        return families;
    }
}
