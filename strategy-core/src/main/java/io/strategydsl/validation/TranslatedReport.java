package io.strategydsl.validation;

import io.strategydsl.language.Language;
import io.strategydsl.language.TranslatedFinding;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.Severity;
import java.util.List;

/**
 * A report in a language, for people who never see Java: in place of the call that fixes a finding it says what to decide or
 * add. {@code toString()} is the {@link #text()}.
 */
public final class TranslatedReport {
    private final ValidationReport report;
    private final Language language;
    private final ReportWords words;

    TranslatedReport(ValidationReport report, Language language) {
        this.report = report;
        this.language = language;
        this.words = new TranslatedWords(language);
    }

    /** Returns the report itself. */
    public ValidationReport report() {
        return report;
    }

    /** Returns the language. */
    public Language language() {
        return language;
    }

    /** Returns the findings that count, in the order of the report. */
    public List<TranslatedFinding> findings() {
        return translated(report.findings());
    }

    /** Returns the findings of one severity. */
    public List<TranslatedFinding> findings(Severity severity) {
        return translated(report.findings(severity));
    }

    /**
     * Returns the findings about one element and its attributes, or about one attribute.
     *
     * @param path the element, such as "tactics/list", or the attribute, such as "tactics/list/owners"
     * @throws IllegalArgumentException where {@link ValidationReport#at} throws one
     */
    public List<TranslatedFinding> at(String path) {
        return translated(report.at(path));
    }

    private List<TranslatedFinding> translated(List<Finding> findings) {
        return findings.stream().map(language::of).toList();
    }

    /** Returns the report as text: folded by rule, with what to do in place of calls. */
    public String text() {
        return report.text(words);
    }

    /** Returns every finding in full, with message, reason, what to do and source. */
    public String fullText() {
        return report.fullText(words);
    }

    /**
     * Returns what a rule asks for and why, what to do, its sources, and its outcome in this report.
     *
     * @throws IllegalArgumentException where {@link ValidationReport#explain} throws one
     */
    public String explain(String ruleId) {
        return report.explain(ruleId, words);
    }

    /** Returns the {@link #text()}. */
    @Override
    public String toString() {
        return text();
    }
}
