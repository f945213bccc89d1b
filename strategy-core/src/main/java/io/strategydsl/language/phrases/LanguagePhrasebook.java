package io.strategydsl.language.phrases;

import io.strategydsl.internal.Numbers;
import io.strategydsl.internal.Phrase;
import io.strategydsl.internal.Phrasebook;
import io.strategydsl.internal.PlainText;
import io.strategydsl.model.CatalogueEntry;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.words.KindForm;
import io.strategydsl.model.words.ValuePhrase;
import io.strategydsl.model.words.ValueWords;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Says phrases in a language as its file has them, or as a house has them whose texts come first. */
public final class LanguagePhrasebook extends Phrasebook {
    private static final String ATTRIBUTE = "attribute.";

    private final LanguageFile file;
    private final Map<String, String> overlay;
    private final PluralRules plurals;

    private LanguagePhrasebook(LanguageFile file, Map<String, String> overlay, PluralRules plurals) {
        this.file = file;
        this.overlay = overlay;
        this.plurals = plurals;
    }

    /**
     * Returns the phrasebook of a supported language.
     *
     * @param language the language, such as "pl"
     * @param overlay the texts of a house by key
     */
    public static LanguagePhrasebook of(String language, Map<String, String> overlay) {
        return new LanguagePhrasebook(LanguageFile.of(language), overlay, PluralRules.of(language));
    }

    /** Returns the template under the key; empty if there is none. */
    public Optional<String> template(String key) {
        String text = overlay.get(key);
        return Optional.ofNullable(text == null ? file.text(key) : text);
    }

    /** Returns the template for the English one of a rule, or empty if the language has none for it. */
    public Optional<String> template(String rule, Part part, String english) {
        return template(EnglishKeys.of(rule, part, english));
    }

    /** Returns a reason why a rule had nothing to check; the English one if this language has none. */
    public String reason(String english) {
        return template(EnglishKeys.ofReason(english)).orElse(english);
    }

    @Override
    protected String template(Phrase phrase) {
        return template(phrase.key()).orElseGet(phrase::english);
    }

    @Override
    public String plural(Number number) {
        return plurals.category(number);
    }

    @Override
    public String written(Object value) {
        if (value instanceof String text) {
            return text;
        }
        if (value instanceof Integer || value instanceof Long || value instanceof BigDecimal) {
            return number((Number) value);
        }
        if (value instanceof LocalDate day) {
            return day(day);
        }
        if (value instanceof YearMonth month) {
            return month(month);
        }
        if (value instanceof ElementPath path) {
            return path.attribute().map(name -> attribute(path.kind(), name)).orElseGet(() -> subject(path));
        }
        if (value instanceof ElementKind kind) {
            return say(KindForm.NOUN.of(kind));
        }
        if (value instanceof List<?> list) {
            return joined(list);
        }
        return new ValueWords(this, text -> say(LanguagePhrase.QUOTED, "text", text), PlainText::value).of(value);
    }

    @Override
    public String list(List<?> values, String conjunction) {
        int last = values.size() - 1;
        if (conjunction.isEmpty() || last < 1) {
            return joined(values);
        }
        return say(
                conjunction.equals("and") ? LanguagePhrase.AND : LanguagePhrase.OR,
                "before",
                joined(values.subList(0, last)),
                "last",
                written(values.get(last)));
    }

    @Override
    protected String selector(Object value) {
        return keyword(value).orElseGet(() -> written(value));
    }

    /** Returns by what a template chooses words for a constant, or for an entry of a catalogue. */
    public static Optional<String> keyword(Object value) {
        if (value instanceof CatalogueEntry entry) {
            return Optional.of(entry.id());
        }
        return value instanceof Enum<?> constant
                ? Optional.of(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                : Optional.empty();
    }

    /** Returns what an attribute is called; its name if it is none of the model. */
    private String attribute(ElementKind kind, String name) {
        return template(ATTRIBUTE + KindForm.id(kind) + "." + name)
                .or(() -> template(ATTRIBUTE + name))
                .orElse(name);
    }

    private String subject(ElementPath path) {
        String subject = say(KindForm.SUBJECT.of(path.kind()), "id", path.id().orElse(""));
        return path.number() > 1 ? say(LanguagePhrase.NUMBERED, "subject", subject, "number", path.number()) : subject;
    }

    private String month(YearMonth month) {
        return say(
                LanguagePhrase.MONTH,
                "iso",
                month.toString(),
                "monthNumber",
                (month.getMonthValue() < 10 ? "0" : "") + month.getMonthValue(),
                "year",
                Integer.toString(month.getYear()));
    }

    private String day(LocalDate day) {
        return say(
                LanguagePhrase.DAY,
                "iso",
                day.toString(),
                "day",
                day.getDayOfMonth(),
                "month",
                say(ValuePhrase.of(day.getMonth())),
                "monthNumber",
                day.getMonthValue(),
                "year",
                Integer.toString(day.getYear()));
    }

    /** Returns the number with the marks of this language in place of those of English. */
    private String number(Number number) {
        String english = Numbers.written(number);
        if (english.indexOf(',') < 0 && english.indexOf('.') < 0) {
            return english;
        }
        String group = isGrouped(english) ? say(LanguagePhrase.GROUP) : "";
        String decimal = say(LanguagePhrase.DECIMAL);
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < english.length(); i++) {
            char character = english.charAt(i);
            written.append(character == ',' ? group : character == '.' ? decimal : String.valueOf(character));
        }
        return written.toString();
    }

    private boolean isGrouped(String english) {
        int digits = 0;
        for (int i = 0; i < english.length() && english.charAt(i) != '.'; i++) {
            digits += Character.isDigit(english.charAt(i)) ? 1 : 0;
        }
        return digits >= Integer.parseInt(say(LanguagePhrase.GROUPED_FROM));
    }
}
