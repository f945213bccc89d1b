package io.strategydsl.rules;

import static java.util.stream.Collectors.joining;

import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleId;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.RuleParameter;
import io.strategydsl.rule.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The rules of the method as a page of the documentation, made from what the rules say of themselves. */
final class RuleCataloguePage {
    private static final Map<String, List<Rule>> FAMILIES = families();

    private RuleCataloguePage() {}

    static String text() {
        StringBuilder page = new StringBuilder("""
                # The rules

                Every rule of the method: what it finds, why, how to mend it, and where it comes from. ERROR is what the
                articles state as a condition, or a contradiction of the plan with itself; WARNING is what they advise; INFO
                is what they suggest, or what is worth knowing. A rule of the house is what no article states: the integrity of the
                plan, or a number that we chose, which is then a parameter.

                This page is generated from the rules themselves:
                `mvn -pl strategy-core test -Dtest=RuleCatalogueTest -Drules.write=true`.

                """);
        FAMILIES.forEach((family, rules) -> {
            page.append("- ").append(family).append(": ");
            page.append(rules.stream()
                    .map(rule -> rule.info().id().value())
                    .map(id -> "[" + id + "](#" + id.replace(".", "") + ")")
                    .collect(joining(", ")));
            page.append('\n');
        });
        FAMILIES.forEach((family, rules) -> {
            page.append("\n## ").append(family).append('\n');
            rules.forEach(rule -> section(rule.info(), page));
        });
        return page.toString();
    }

    private static void section(RuleInfo rule, StringBuilder page) {
        page.append("\n### ").append(rule.id()).append("\n\n");
        page.append(rule.title()).append(". **").append(rule.severity()).append("**, ");
        page.append(rule.sources().stream().map(Source::fullCitation).collect(joining("; ")));
        page.append(".\n\n");
        page.append("- Finds: ").append(rule.description()).append('\n');
        page.append("- Why: ").append(rule.why()).append('\n');
        page.append("- To mend it: ").append(escaped(rule.fix())).append(".\n");
        for (RuleParameter<?> parameter : rule.parameters()) {
            page.append("- Parameter `").append(parameter.name()).append("`: ");
            page.append(parameter.description())
                    .append("; ")
                    .append(parameter.range())
                    .append(".\n");
        }
        if (!rule.yieldsTo().isEmpty()) {
            page.append("- Yields to: ");
            page.append(rule.yieldsTo().stream().map(RuleId::value).collect(joining(", ")));
            page.append(".\n");
        }
    }

    /** Markdown would take what stands between angle brackets for HTML. */
    private static String escaped(String text) {
        return text.replace("<", "\\<");
    }

    private static Map<String, List<Rule>> families() {
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

    /** For the test that no family was forgotten. */
    static List<RuleId> ids() {
        return FAMILIES.values().stream()
                .flatMap(List::stream)
                .map(rule -> rule.info().id())
                .collect(Collectors.toList());
    }
}
