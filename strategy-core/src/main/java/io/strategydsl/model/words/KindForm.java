package io.strategydsl.model.words;

import io.strategydsl.internal.Counts;
import io.strategydsl.internal.Phrase;
import io.strategydsl.model.ElementKind;

/** The forms in which sentences and headings name the elements of a kind. */
public enum KindForm {
    /** "goal". */
    NOUN(""),
    /** "5 goals", of a {@code count}. */
    COUNT(".count"),
    /** "3 of 5 goals", of {@code some} and {@code all}. */
    SOME(".some"),
    /** "the only goal". */
    ONLY(".only"),
    /** "no goals at all". */
    ABSENT(".absent"),
    /** "goal 'leads'", of an {@code id}; "the team". */
    SUBJECT(".subject");

    private final String suffix;

    KindForm(String suffix) {
        this.suffix = suffix;
    }

    private record OfKind(String key, String english) implements Phrase {}

    /** Returns this form for a kind. */
    public Phrase of(ElementKind kind) {
        return new OfKind("kind." + id(kind) + suffix, english(kind));
    }

    /** Returns whether anything asks for this form of the kind: what a plan has once is not counted. */
    public boolean exists(ElementKind kind) {
        return switch (this) {
            case NOUN, SUBJECT -> true;
            case COUNT, SOME, ONLY -> kind.hasIds();
            case ABSENT -> !kind.section().isEmpty() && !kind.section().contains("/");
        };
    }

    /** Returns by what a language file knows the kind: "key-message". */
    public static String id(ElementKind kind) {
        return kind.word().replace(' ', '-');
    }

    private String english(ElementKind kind) {
        String word = kind.word();
        String plural = Counts.plural(word);
        return switch (this) {
            case NOUN -> word;
            case COUNT -> "{count, plural, one {# " + word + "} other {# " + plural + "}}";
            case SOME -> "{some} of {all, plural, one {# " + word + "} other {# " + plural + "}}";
            case ONLY -> "the only " + word;
            case ABSENT -> "no " + kind.section() + " at all";
            case SUBJECT -> kind.hasIds() ? word + " '{id}'" : "the " + word;
        };
    }
}
