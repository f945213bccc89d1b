package io.strategydsl.rule;

import com.google.common.base.CaseFormat;
import io.strategydsl.internal.English;
import io.strategydsl.internal.Numbers;
import io.strategydsl.internal.Phrase;
import io.strategydsl.internal.Phrasebook;
import io.strategydsl.internal.PlainText;
import io.strategydsl.model.CatalogueEntry;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.table.Attribute;
import io.strategydsl.model.table.Table;
import io.strategydsl.model.words.ValueWords;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The arguments of findings in English words. */
final class ArgumentWords extends Phrasebook {
    /** As messages and fixes show them: elements by their ids. */
    static final ArgumentWords BY_ID = new ArgumentWords(false);

    /** As advice shows them: elements by their names. */
    static final ArgumentWords BY_NAME = new ArgumentWords(true);

    private final boolean byName;

    private ArgumentWords(boolean byName) {
        this.byName = byName;
    }

    @Override
    protected String template(Phrase phrase) {
        return phrase.english();
    }

    /** Returns an argument in words; the elements of a list between commas. */
    @Override
    public String written(Object value) {
        return value instanceof List<?> list ? String.join(", ", each(list)) : single(value);
    }

    @Override
    public String list(List<?> values, String conjunction) {
        return English.PHRASEBOOK.list(each(values), conjunction);
    }

    private List<String> each(List<?> list) {
        List<String> words = new ArrayList<>(list.size());
        for (Object each : list) {
            words.add(PlainText.value(listed(each)));
        }
        return words;
    }

    /** Returns one of several: of elements only the id, since their kind stands in the sentence. */
    private String listed(Object value) {
        if (!byName && value instanceof NamedElement element) {
            return listed(element.path());
        }
        return !byName && value instanceof ElementPath path && path.attribute().isEmpty()
                ? listed(path)
                : single(value);
    }

    private static String listed(ElementPath path) {
        return path.id().map(id -> "'" + id + "'").orElseGet(path::subject);
    }

    private String single(Object value) {
        if (value instanceof BigDecimal || value instanceof Integer || value instanceof Long) {
            return Numbers.written((Number) value);
        }
        return PlainText.value(words(value));
    }

    private String words(Object value) {
        if (value instanceof String || value instanceof LocalDate || value instanceof YearMonth) {
            return value.toString();
        }
        if (value instanceof NamedElement element) {
            return byName ? element.called() : element.toString();
        }
        if (value instanceof Clause clause) {
            return Template.filled(clause.template(), clause.arguments(), this);
        }
        if (value instanceof ElementPath path) {
            return path.attribute()
                    .map(attribute -> noun(path.kind(), attribute))
                    .orElseGet(() -> called(path));
        }
        return value instanceof ElementKind kind ? kind.word() : ValueWords.CUT.of(value);
    }

    private String called(ElementPath path) {
        return byName ? new NamedElement(path, null).called() : path.subject();
    }

    /** Returns "baseline", and "served goals" for an attribute that can hold many. */
    private static String noun(ElementKind kind, String name) {
        Optional<Attribute> attribute = Table.of(kind).form().attribute(name);
        return attribute.isPresent() && !attribute.get().cardinality().isMany()
                ? attribute.get().noun()
                : CaseFormat.LOWER_CAMEL.to(CaseFormat.LOWER_HYPHEN, name).replace('-', ' ');
    }

    @Override
    public String plural(Number number) {
        return English.PHRASEBOOK.plural(number);
    }

    /** Returns by what a template chooses words for a value: "per-week" for a constant of that name, the id of an entry. */
    @Override
    protected String selector(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        return value instanceof CatalogueEntry entry ? entry.id() : written(value);
    }
}
