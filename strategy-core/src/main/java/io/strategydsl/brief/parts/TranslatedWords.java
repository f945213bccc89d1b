package io.strategydsl.brief.parts;

import io.strategydsl.internal.PlainText;
import io.strategydsl.language.Language;
import io.strategydsl.language.phrases.LanguagePhrase;
import io.strategydsl.language.phrases.LanguagePhrasebook;
import io.strategydsl.model.CatalogueEntry;
import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.table.Attribute;
import io.strategydsl.model.table.Titles;
import io.strategydsl.model.words.ValueWords;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.RuleInfo;
import java.util.function.UnaryOperator;

/** The words of a language, or of a house where it has its own. */
final class TranslatedWords extends BriefWords {
    private final Language language;

    TranslatedWords(Language language) {
        this(language, LanguagePhrasebook.of(language.locale().toLanguageTag(), language.texts()));
    }

    private TranslatedWords(Language language, LanguagePhrasebook phrasebook) {
        super(
                phrasebook,
                new ValueWords(phrasebook, UnaryOperator.identity(), PlainText::onOneLine),
                new ValueWords(
                        phrasebook, text -> phrasebook.say(LanguagePhrase.QUOTED, "text", text), PlainText::onOneLine));
        this.language = language;
    }

    @Override
    String tag() {
        return language.locale().toLanguageTag();
    }

    @Override
    String title(Element element) {
        return Titles.valueOf(element)
                .map(title -> title instanceof CatalogueEntry ? values().of(title) : title.toString())
                .orElse("");
    }

    @Override
    String kind(ElementKind kind) {
        return language.words(kind);
    }

    /** However many values there are, since a file has one word for each attribute. */
    @Override
    String attribute(Element element, Attribute attribute, int values) {
        return language.words(ElementPath.of(element).attribute(attribute.name()));
    }

    @Override
    String message(Finding finding) {
        return language.of(finding).message();
    }

    @Override
    String advice(Finding finding) {
        return language.of(finding).advice();
    }

    @Override
    String why(Finding finding) {
        return language.of(finding).why();
    }

    @Override
    String title(RuleInfo rule) {
        return language.of(rule).title();
    }
}
