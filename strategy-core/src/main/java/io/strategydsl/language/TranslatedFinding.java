package io.strategydsl.language;

import io.strategydsl.internal.PlainText;
import io.strategydsl.language.phrases.LanguagePhrase;
import io.strategydsl.language.phrases.LanguagePhrasebook;
import io.strategydsl.rule.Finding;

/** A finding in a language: where, what, why it matters and what to do. {@code toString()} is the {@link #summary()}. */
public final class TranslatedFinding {
    private final Language language;
    private final LanguagePhrasebook phrasebook;
    private final Finding finding;

    TranslatedFinding(Language language, LanguagePhrasebook phrasebook, Finding finding) {
        this.language = language;
        this.phrasebook = phrasebook;
        this.finding = finding;
    }

    /** Returns the finding itself. */
    public Finding finding() {
        return finding;
    }

    /** Returns the language. */
    public Language language() {
        return language;
    }

    /** Returns its rule. */
    public TranslatedRule rule() {
        return new TranslatedRule(language, phrasebook, finding.rule());
    }

    /** Returns how severe it is: "błąd". */
    public String severity() {
        return language.words(finding.severity());
    }

    /** Returns what a sentence calls the element that it is about: "taktyka „list”". */
    public String subject() {
        return phrasebook.written(finding.path().element());
    }

    /** Returns what was found, in a sentence without a full stop. */
    public String message() {
        return new FindingWords(phrasebook, finding).message();
    }

    /** Returns what the rule asks for, in a few words without a full stop. */
    public String title() {
        return rule().title();
    }

    /** Returns why it matters. */
    public String why() {
        return rule().why();
    }

    /** Returns what to do about it. */
    public String advice() {
        return new FindingWords(phrasebook, finding).advice();
    }

    /** Returns the finding as one line, such as "błąd tactic.owned: taktyka „list” nie ma właściciela". */
    public String summary() {
        return PlainText.onOneLine(phrasebook.say(
                LanguagePhrase.SUMMARY,
                "severity",
                severity(),
                "rule",
                finding.id().value(),
                "message",
                message()));
    }

    /** Returns the {@link #summary()}. */
    @Override
    public String toString() {
        return summary();
    }
}
