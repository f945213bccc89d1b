package io.strategydsl.language;

import io.strategydsl.internal.Checks;
import io.strategydsl.language.phrases.LanguagePhrase;
import io.strategydsl.language.phrases.LanguagePhrasebook;
import io.strategydsl.language.phrases.SupportedLanguages;
import io.strategydsl.language.phrases.TemplateShape;
import io.strategydsl.model.Refusal;
import io.strategydsl.planning.difference.Change;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import java.io.IOException;
import java.io.Reader;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A language in which findings, rules, refusals, changes and values of a plan are put into words, with the texts of a house where it has its
 * own. Immutable and safe to share between threads; equal when the language and the texts of the house are.
 */
public final class Language {
    private final Locale locale;
    private final Map<String, String> texts;
    private final LanguagePhrasebook phrasebook;

    private Language(Locale locale, Map<String, String> texts) {
        this.locale = locale;
        this.texts = texts;
        this.phrasebook = LanguagePhrasebook.of(locale.toLanguageTag(), texts);
    }

    /**
     * Returns the supported language that is nearest to a locale: Dutch for Dutch as spoken in Belgium, Filipino for
     * Tagalog. English if none is near.
     */
    public static Language of(Locale locale) {
        Locale asked = Checks.of("language").present("locale", locale);
        return new Language(SupportedLanguages.nearest(asked), Map.of());
    }

    /** Returns the supported languages, English first. */
    public static List<Locale> supported() {
        return SupportedLanguages.ALL;
    }

    /** Returns the locale of the language, without a country. */
    public Locale locale() {
        return locale;
    }

    /** Returns the texts that this language has in place of its own, or besides them, by key. */
    public Map<String, String> texts() {
        return texts;
    }

    /**
     * Returns this language with texts of a house, which come before its own, and before those that it was given earlier.
     *
     * @param texts the texts by key, such as {@code tactic.owned.title}; keys that nothing asks for do no harm
     * @throws IllegalArgumentException if a text is blank, has characters that it cannot have, or is no template: a brace
     *     is not closed, say
     */
    public Language with(Map<String, String> texts) {
        Checks checks = Checks.of("language", locale.toLanguageTag());
        Map<String, String> all = new TreeMap<>(this.texts);
        checks.present("texts", texts).forEach((key, text) -> {
            String checked = checks.words("text of '" + checks.words("key", key) + "'", text);
            try {
                TemplateShape.arguments(checked);
            } catch (IllegalArgumentException e) {
                throw checks.refused("text of '" + key + "' is no template: " + e.getMessage(), e);
            }
            all.put(key, checked);
        });
        return new Language(locale, Collections.unmodifiableMap(all));
    }

    /**
     * Returns this language with texts of a house, read as a property file, as {@link #with(Map)} takes them.
     *
     * @param properties what {@link Properties#load(Reader)} reads, such as a file in UTF-8; the caller closes it
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if it is no property file, or for one of the reasons of {@link #with(Map)}
     */
    public Language with(Reader properties) throws IOException {
        Properties read = new Properties();
        read.load(Checks.of("language", locale.toLanguageTag()).present("properties", properties));
        Map<String, String> byKey = new TreeMap<>();
        read.stringPropertyNames().forEach(key -> byKey.put(key, read.getProperty(key)));
        return with(byKey);
    }

    /** Returns a finding in this language. */
    public TranslatedFinding of(Finding finding) {
        return new TranslatedFinding(this, phrasebook, Checks.of("language").present("finding", finding));
    }

    /** Returns a rule in this language. */
    public TranslatedRule of(RuleInfo rule) {
        return new TranslatedRule(this, phrasebook, Checks.of("language").present("rule", rule));
    }

    /** Returns in this language one thing in which two plans differ. */
    public TranslatedChange of(Change change) {
        return new TranslatedChange(this, phrasebook, Checks.of("language").present("change", change));
    }

    /** Returns in this language why a value cannot be in a plan, for whoever typed it into a form. */
    public TranslatedRefusal of(Refusal refusal) {
        return new TranslatedRefusal(this, phrasebook, Checks.of("language").present("refusal", refusal));
    }

    /**
     * Returns a value in words, in the nominative: a number, a day, a kind of element ("taktyka"), a severity, any value
     * of an attribute ("co tydzień: wtorek"), a list of these, or a path. The path of an element becomes what a sentence
     * calls it ("taktyka „list”"), that of an attribute what the attribute is called ("właściciele").
     */
    public String words(Object value) {
        Object present = Checks.of("language").present("value", value);
        return present instanceof Severity severity ? phrasebook.say(phrase(severity)) : phrasebook.written(present);
    }

    private static LanguagePhrase phrase(Severity severity) {
        return switch (severity) {
            case ERROR -> LanguagePhrase.ERROR;
            case WARNING -> LanguagePhrase.WARNING;
            case INFO -> LanguagePhrase.INFO;
        };
    }

    /**
     * Returns a text of this language, or of the house, with its arguments filled in.
     *
     * @param key the key of the text
     * @param arguments its arguments by name, each a value that {@link #words} takes
     * @throws IllegalArgumentException if there is no text under the key
     */
    public String text(String key, Map<String, ?> arguments) {
        Checks checks = Checks.of("language", locale.toLanguageTag());
        checks.present("key", key);
        checks.present("arguments", arguments);
        String template =
                phrasebook.template(key).orElseThrow(() -> checks.refused("there is no text under '" + key + "'"));
        return phrasebook.fill(template, arguments);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Language that && locale.equals(that.locale) && texts.equals(that.texts);
    }

    @Override
    public int hashCode() {
        return 31 * locale.hashCode() + texts.hashCode();
    }

    /** Returns the tag of the language, such as "pl", and how many texts a house has of its own. */
    @Override
    public String toString() {
        return locale.toLanguageTag() + (texts.isEmpty() ? "" : " with " + texts.size() + " texts of a house");
    }
}
