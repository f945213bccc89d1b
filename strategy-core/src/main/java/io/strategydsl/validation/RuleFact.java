package io.strategydsl.validation;

import static java.util.stream.Collectors.joining;

import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleId;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.RuleParameter;
import io.strategydsl.rule.Source;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A fact from the metadata of a rule: a heading, and words or a part of a plan. A report and the documentation show the
 * same facts in the same order.
 */
record RuleFact(String heading, String text, boolean isCode) {

    /** Returns the facts of the rule besides its id, severity and title, with the values set for its parameters. */
    static List<RuleFact> of(RuleInfo rule, Map<String, Object> settings) {
        List<RuleFact> facts = new ArrayList<>();
        add(facts, "Finds", rule.description());
        add(facts, "Why", rule.why());
        rule.example().ifPresent(example -> add(facts, example));
        add(facts, "To fix it", rule.fix());
        add(facts, "Advice", rule.advice());
        for (RuleParameter<?> parameter : rule.parameters()) {
            add(facts, "Parameter " + parameter.name(), words(parameter, settings));
        }
        add(facts, "When to suppress", rule.whenToSuppress());
        add(facts, "Yields to", rule.yieldsTo().stream().map(RuleId::value).collect(joining(", ")));
        add(facts, "Source", rule.sources().stream().map(Source::fullCitation).collect(joining("; ")));
        add(facts, "Since", rule.since());
        return facts;
    }

    private static void add(List<RuleFact> facts, String heading, String text) {
        if (!text.isEmpty()) {
            facts.add(new RuleFact(heading, text, false));
        }
    }

    private static void add(List<RuleFact> facts, RuleExample example) {
        String day = example.asOf().map(asOf -> " as of " + asOf).orElse("");
        facts.add(new RuleFact("Violates it" + day, example.violating(), true));
        facts.add(new RuleFact("Fixed", example.fixed(), true));
    }

    private static String words(RuleParameter<?> parameter, Map<String, Object> settings) {
        String words = parameter.description() + "; " + parameter.range();
        Object value = settings.get(parameter.name());
        return value == null ? words : words + "; here " + words(value);
    }

    private static String words(Object value) {
        if (value instanceof List<?> list) {
            return list.isEmpty()
                    ? "none"
                    : list.stream().map(word -> "\"" + word + "\"").collect(joining(", "));
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
