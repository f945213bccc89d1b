package io.strategydsl.rules;

import io.strategydsl.rule.Rule;
import java.util.List;

/** The rules on content, in the order of the catalogue. */
final class ContentRules {
    static final List<Rule> LIST = List.of();

    private ContentRules() {}
}
