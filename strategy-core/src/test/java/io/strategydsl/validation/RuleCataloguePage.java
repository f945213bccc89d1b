package io.strategydsl.validation;

import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rules.RuleFamilies;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The rules as a page of the documentation, made from what they say of themselves. */
final class RuleCataloguePage {
    static final String COMMAND = "mvn -pl strategy-core test -Dtest=RuleCatalogueTest -Drules.write=true";

    private static final String HEAD = """
            # The rules

            Every rule of the method: what it finds and why, a part of a plan that violates it and the same part fixed, and
            when its findings can be suppressed. `report.explain("goal.primary")` shows the same for one rule, with its outcome
            for a plan.

            ERROR: the plan contradicts itself, or cannot be carried out or judged. WARNING: the method asks for it. NOTE,
            `Severity.INFO` in code: it is worth knowing. These are our choice. The word in brackets after a source, *must*,
            *should* or *could*, says how strongly the article itself puts it. A house rule is one that no article states: it
            guards the integrity of the plan, or has a number that we chose and that you can set; a rule that rests on an
            article and on such a number names both. [sources.md](sources.md) lists the articles, and says
            what the rules do where they disagree.

            The parts of plans belong inside `strategy("plan", s -> s ...)`, with `StrategyDsl` imported statically; the one that
            begins with `Strategy.builder` shows what only an application can build. Tests compile and validate them all.

            To suppress a finding is to accept it for a reason that stays in the report:
            `validator.suppress("goal.primary", "strategy", "The board decides in March")`, or `suppressUntil` with a last day.

            This page is generated from the rules themselves:
            `%s`.
            """.formatted(COMMAND);

    private RuleCataloguePage() {}

    static String text() {
        StringBuilder page = new StringBuilder(HEAD);
        page.append(RuleCatalogueIndex.text(families()));
        families().forEach((family, rules) -> {
            page.append("\n## ").append(family).append('\n');
            rules.forEach(rule -> page.append('\n').append(section(rule)));
        });
        return page.toString();
    }

    /** What the page says of one rule. */
    static String section(RuleInfo rule) {
        StringBuilder section = new StringBuilder();
        section.append("### ").append(rule.id()).append("\n\n");
        section.append("**")
                .append(rule.severity().word().toUpperCase(Locale.ROOT))
                .append("** ");
        section.append(escaped(rule.title())).append('\n');
        for (RuleFact fact : RuleFact.of(rule, Map.of())) {
            section.append("\n**").append(fact.heading()).append(":**");
            if (fact.isCode()) {
                section.append("\n\n```java fragment\n").append(fact.text()).append("```\n");
            } else {
                section.append(' ').append(escaped(fact.text())).append('\n');
            }
        }
        return section.toString();
    }

    /** Markdown would take what stands between angle brackets for HTML, and what stands between stars for a weight. */
    private static String escaped(String text) {
        return text.replace("<", "\\<").replace("*", "\\*");
    }

    /** Every rule that the page shows. */
    static Stream<RuleInfo> rules() {
        return families().values().stream().flatMap(List::stream);
    }

    private static Map<String, List<RuleInfo>> families() {
        Map<String, List<RuleInfo>> families = new LinkedHashMap<>();
        RuleFamilies.byName()
                .forEach((family, rules) ->
                        families.put(family, rules.stream().map(Rule::info).toList()));
        families.put(
                "The validator itself",
                List.of(
                        ValidatorRules.CRASHED,
                        ValidatorRules.SUPPRESSION_UNUSED,
                        ValidatorRules.SUPPRESSION_EXPIRED,
                        ValidatorRules.SUPPRESSION_UNDATED));
        return families;
    }
}
