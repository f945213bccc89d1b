package io.strategydsl.rules;

/**
 * What a rule says of what it finds.
 *
 * @param rule the id of the rule
 * @param part "message", "advice", "clause" or "not-applicable"
 * @param template the English template
 */
public record RuleTemplate(String rule, String part, String template) {}
