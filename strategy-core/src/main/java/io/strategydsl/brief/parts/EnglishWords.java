package io.strategydsl.brief.parts;

import io.strategydsl.internal.Counts;
import io.strategydsl.internal.English;
import io.strategydsl.internal.PlainText;
import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.table.Attribute;
import io.strategydsl.model.table.Titles;
import io.strategydsl.model.words.ValueWords;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.RuleInfo;

/** English, for which no file is read. */
final class EnglishWords extends BriefWords {
    static final EnglishWords INSTANCE = new EnglishWords();

    private EnglishWords() {
        super(English.PHRASEBOOK, new ValueWords("", PlainText::onOneLine), ValueWords.WHOLE);
    }

    @Override
    String tag() {
        return "en";
    }

    @Override
    String title(Element element) {
        return Titles.of(element);
    }

    @Override
    String kind(ElementKind kind) {
        return kind.word();
    }

    @Override
    String attribute(Element element, Attribute attribute, int values) {
        return values == 1 ? attribute.noun() : Counts.plural(attribute.noun());
    }

    @Override
    String message(Finding finding) {
        return finding.message();
    }

    @Override
    String advice(Finding finding) {
        return finding.advice();
    }

    @Override
    String why(Finding finding) {
        return finding.why();
    }

    @Override
    String title(RuleInfo rule) {
        return rule.title();
    }
}
