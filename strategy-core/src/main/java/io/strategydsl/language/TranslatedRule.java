package io.strategydsl.language;

import io.strategydsl.language.phrases.LanguagePhrase;
import io.strategydsl.language.phrases.LanguagePhrasebook;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Source;
import java.util.ArrayList;
import java.util.List;

/** A rule in a language. A text that the language lacks, as for a custom rule without texts of its own, is the English one. */
public final class TranslatedRule {
    private final Language language;
    private final LanguagePhrasebook phrasebook;
    private final RuleInfo rule;

    TranslatedRule(Language language, LanguagePhrasebook phrasebook, RuleInfo rule) {
        this.language = language;
        this.phrasebook = phrasebook;
        this.rule = rule;
    }

    /** Returns the rule itself. */
    public RuleInfo rule() {
        return rule;
    }

    /** Returns the language. */
    public Language language() {
        return language;
    }

    /** Returns what the rule asks for, in a few words without a full stop. */
    public String title() {
        return text("title", rule.title());
    }

    /** Returns what is wrong with what it finds, in a few words; empty for a custom rule that does not state it. */
    public String fault() {
        return text("fault", rule.fault());
    }

    /** Returns why it matters. */
    public String why() {
        return text("why", rule.why());
    }

    /** Returns what to do about what it finds. */
    public String advice() {
        return text("advice", rule.advice());
    }

    /** Returns its sources in short. */
    public String citation() {
        List<String> citations = new ArrayList<>();
        for (Source source : rule.sources()) {
            citations.add(citation(source));
        }
        return String.join(", ", citations);
    }

    private String citation(Source source) {
        if (source instanceof Source.Published published) {
            String article = published.article().code();
            return published
                    .part()
                    .map(part -> article + " " + partOf(part.name()))
                    .orElse(article);
        }
        Source.House house = (Source.House) source;
        return house.title().isEmpty() && house.place().isEmpty()
                ? phrasebook.say(LanguagePhrase.HOUSE)
                : house.citation();
    }

    /** Returns "krok 2" for "step 2". */
    private String partOf(String name) {
        int space = name.lastIndexOf(' ');
        return phrasebook.say(LanguagePhrase.ofPart(name), "number", name.substring(space + 1));
    }

    private String text(String part, String english) {
        return phrasebook.template(rule.id() + "." + part).orElse(english);
    }

    /** Returns the id and the title. */
    @Override
    public String toString() {
        return rule.id() + ": " + title();
    }
}
