package io.strategydsl.validation;

import io.strategydsl.internal.Phrase;
import io.strategydsl.internal.PlainText;
import io.strategydsl.language.Language;
import io.strategydsl.language.TranslatedRule;
import io.strategydsl.language.phrases.LanguagePhrasebook;
import io.strategydsl.model.ElementPath;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The words of a language, for whoever reads the report and never sees Java: what to do is advice. */
final class TranslatedWords implements ReportWords {
    private static final String SEE = "see ";

    private final Language language;
    private final LanguagePhrasebook phrasebook;

    TranslatedWords(Language language) {
        this.language = language;
        this.phrasebook = LanguagePhrasebook.of(language.locale().toLanguageTag(), language.texts());
    }

    @Override
    public String say(Phrase phrase, Object... namesAndValues) {
        return phrasebook.say(phrase, namesAndValues);
    }

    @Override
    public String subject(ElementPath element) {
        return language.words(element);
    }

    @Override
    public String nameAmongOthers(ElementPath element) {
        return language.words(element);
    }

    @Override
    public String title(RuleInfo rule) {
        return language.of(rule).title();
    }

    @Override
    public String fault(RuleInfo rule) {
        return language.of(rule).fault();
    }

    @Override
    public String toDo(RuleInfo rule) {
        return language.of(rule).advice();
    }

    @Override
    public String citation(RuleInfo rule) {
        return language.of(rule).citation();
    }

    @Override
    public String message(Finding finding) {
        return language.of(finding).message();
    }

    /** Without the path, whose names are those of the model. */
    @Override
    public String placed(Finding finding) {
        return message(finding);
    }

    @Override
    public String why(Finding finding) {
        return language.of(finding).why();
    }

    @Override
    public String toDo(Finding finding) {
        return language.of(finding).advice();
    }

    @Override
    public String toDoLabel() {
        return say(ReportPhrase.ADVICE) + " ";
    }

    @Override
    public String toDoInFull(Finding finding) {
        return say(ReportPhrase.TO_DO) + ": " + toDo(finding);
    }

    @Override
    public String reason(RuleOutcome.NotApplicable outcome) {
        String reason = outcome.reason();
        return PlainText.value(
                reason.startsWith(SEE)
                        ? say(ReportPhrase.SEE, "rule", reason.substring(SEE.length()))
                        : phrasebook.reason(reason));
    }

    @Override
    public List<RuleFact> facts(RuleInfo rule, Map<String, Object> settings) {
        TranslatedRule translated = language.of(rule);
        List<RuleFact> facts = new ArrayList<>();
        add(facts, ReportPhrase.WHY, translated.why());
        add(facts, ReportPhrase.TO_DO, translated.advice());
        add(facts, ReportPhrase.SOURCES, translated.citation());
        return facts;
    }

    private void add(List<RuleFact> facts, ReportPhrase heading, String text) {
        if (!text.isEmpty()) {
            facts.add(new RuleFact(say(heading), text, false));
        }
    }

    /** None, since all of them are Java. */
    @Override
    public List<String> commands(String rule, ElementPath element, boolean suppressible) {
        return List.of();
    }

    @Override
    public String toApplyThem(String plan) {
        return ".";
    }
}
