package io.strategydsl.language;

import io.strategydsl.internal.PlainText;
import io.strategydsl.language.phrases.LanguagePhrasebook;
import io.strategydsl.model.Refusal;
import java.util.HashMap;
import java.util.Map;

/**
 * Why a value cannot be in a plan, in a language, for whoever typed it into a form and sees the answer at the field. {@code
 * toString()} is the {@link #message()}.
 */
public final class TranslatedRefusal {
    private static final String WRITE = "write";

    private final Language language;
    private final LanguagePhrasebook phrasebook;
    private final Refusal refusal;

    TranslatedRefusal(Language language, LanguagePhrasebook phrasebook, Refusal refusal) {
        this.language = language;
        this.phrasebook = phrasebook;
        this.refusal = refusal;
    }

    /** Returns the refusal itself. */
    public Refusal refusal() {
        return refusal;
    }

    /** Returns the language. */
    public Language language() {
        return language;
    }

    /**
     * Returns what is wrong and what to do, in a sentence without a full stop. It does not name the field, at which it
     * stands, nor any call. A refusal whose code is none of the library keeps its own message.
     */
    public String message() {
        Map<String, Object> arguments = new HashMap<>(refusal.arguments());
        arguments.put("value", refusal.value());
        arguments.remove(WRITE);
        WritePhrase.of(arguments)
                .ifPresent(write -> arguments.put(WRITE, said(write.key(), write.english(), arguments)));
        return RefusalPhrase.of(refusal.code(), arguments)
                .map(phrase -> PlainText.onOneLine(said(phrase.key(), phrase.english(), arguments)))
                .orElseGet(refusal::message);
    }

    private String said(String key, String english, Map<String, Object> arguments) {
        return phrasebook.fill(phrasebook.template(key).orElse(english), arguments);
    }

    /** Returns the {@link #message()}. */
    @Override
    public String toString() {
        return message();
    }
}
