package io.strategydsl.picture;

import io.strategydsl.internal.English;
import io.strategydsl.model.CatalogueEntry;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.words.ValueWords;

/** English, for which no file is read. */
final class EnglishWords extends PictureWords {
    static final EnglishWords INSTANCE = new EnglishWords();

    private EnglishWords() {
        super(English.PHRASEBOOK, ValueWords.CUT);
    }

    @Override
    String name(CatalogueEntry entry) {
        return entry.name();
    }

    @Override
    String subject(ElementPath element) {
        return element.subject();
    }
}
