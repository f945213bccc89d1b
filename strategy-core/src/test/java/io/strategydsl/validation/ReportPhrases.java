package io.strategydsl.validation;

import io.strategydsl.internal.Phrase;
import io.strategydsl.rule.RuleInfo;
import java.util.List;
import java.util.stream.Stream;

/** What reports and rules say, for the tests of the language files. */
public final class ReportPhrases {

    private ReportPhrases() {}

    /** Returns what a report itself says. */
    public static List<Phrase> all() {
        return List.of(ReportPhrase.values());
    }

    /** Returns all rules in the order of the documentation, with those about suppressions and about rules that crash. */
    public static Stream<RuleInfo> rules() {
        return RuleCataloguePage.rules();
    }
}
