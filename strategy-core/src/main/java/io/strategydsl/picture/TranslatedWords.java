package io.strategydsl.picture;

import io.strategydsl.internal.PlainText;
import io.strategydsl.language.Language;
import io.strategydsl.language.phrases.LanguagePhrase;
import io.strategydsl.language.phrases.LanguagePhrasebook;
import io.strategydsl.model.CatalogueEntry;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.words.ValueWords;

/** The words of a language, or of a house where it has its own. */
final class TranslatedWords extends PictureWords {
    private final Language language;

    TranslatedWords(Language language) {
        this(language, LanguagePhrasebook.of(language.locale().toLanguageTag(), language.texts()));
    }

    private TranslatedWords(Language language, LanguagePhrasebook phrasebook) {
        super(
                phrasebook,
                new ValueWords(
                        phrasebook, text -> phrasebook.say(LanguagePhrase.QUOTED, "text", text), PlainText::value));
        this.language = language;
    }

    @Override
    String name(CatalogueEntry entry) {
        return language.words(entry);
    }

    @Override
    String subject(ElementPath element) {
        return language.words(element);
    }
}
