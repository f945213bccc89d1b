package io.strategydsl.language;

import io.strategydsl.internal.Checks;
import io.strategydsl.internal.Phrase;
import io.strategydsl.internal.Phrasebook;
import io.strategydsl.internal.PlainText;
import io.strategydsl.language.phrases.LanguagePhrase;
import io.strategydsl.language.phrases.LanguagePhrasebook;
import io.strategydsl.language.phrases.Part;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.ElementPath;
import io.strategydsl.rule.Clause;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.NamedElement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What one finding says in a language. */
final class FindingWords {
    private static final String DOTS = "...";

    private final LanguagePhrasebook language;
    private final String rule;
    private final Finding finding;

    FindingWords(LanguagePhrasebook language, Finding finding) {
        this.language = language;
        this.rule = finding.id().value();
        this.finding = finding;
    }

    String message() {
        return language.template(rule, Part.MESSAGE, finding.template())
                .map(template -> filled(template, new ById()))
                .orElseGet(finding::message);
    }

    /** That of a custom rule which states none is its message as a sentence. */
    String advice() {
        Optional<String> advice = language.template(rule, Part.ADVICE, finding.adviceTemplate());
        if (advice.isEmpty() && finding.adviceTemplate().equals(finding.template() + ".")) {
            advice = language.template(rule + ".advice")
                    .or(() -> language.template(rule, Part.MESSAGE, finding.template())
                            .map(message -> message + "."));
        }
        return advice.map(template -> capitalised(filled(template, new ByName())))
                .orElseGet(finding::advice);
    }

    /** What the plan or a part of it is called has a capital at the beginning; a name or an id keeps its first letter. */
    private String capitalised(String advice) {
        for (ElementKind kind : ElementKind.values()) {
            if (!kind.hasIds() && advice.startsWith(ofOnlyOne(kind))) {
                int end = Character.charCount(advice.codePointAt(0));
                return advice.substring(0, end).toUpperCase(Locale.ROOT) + advice.substring(end);
            }
        }
        return advice;
    }

    private String ofOnlyOne(ElementKind kind) {
        return kind == ElementKind.STRATEGY
                ? language.say(LanguagePhrase.THE_PLAN)
                : language.written(ElementPath.of(kind));
    }

    private String filled(String template, Phrasebook words) {
        String whole = words.fill(template, name -> finding.arguments().get(Checks.normalised(name)));
        return PlainText.of(
                whole.length() <= Checks.LONGEST_TEXT
                        ? whole
                        : whole.substring(0, PlainText.endOfCharacter(whole, Checks.LONGEST_TEXT)) + DOTS);
    }

    /** The words for arguments: each on one line, and cut when it is long, so that it cannot pass for more. */
    private abstract class Arguments extends Phrasebook {

        abstract String named(ElementPath element, Optional<String> name);

        @Override
        protected String template(Phrase phrase) {
            return language.template(phrase.key()).orElseGet(phrase::english);
        }

        @Override
        public String written(Object value) {
            return value instanceof List<?> list ? joined(list) : PlainText.value(single(value));
        }

        private String single(Object value) {
            if (value instanceof NamedElement element) {
                return named(element.path(), element.entry().map(this::written).or(element::name));
            }
            if (value instanceof ElementPath path && path.attribute().isEmpty()) {
                return named(path, Optional.empty());
            }
            return value instanceof Clause clause ? clause(clause) : language.written(value);
        }

        private String clause(Clause clause) {
            Map<String, Object> arguments = clause.arguments();
            String template =
                    language.template(rule, Part.CLAUSE, clause.template()).orElse(clause.template());
            return fill(template, name -> arguments.get(Checks.normalised(name)));
        }

        @Override
        public String list(List<?> values, String conjunction) {
            return language.list(values.stream().map(this::listed).toList(), conjunction);
        }

        /** Returns one of several. */
        String listed(Object value) {
            return written(value);
        }

        @Override
        public String plural(Number number) {
            return language.plural(number);
        }

        @Override
        protected String selector(Object value) {
            return LanguagePhrasebook.keyword(value).orElseGet(() -> written(value));
        }
    }

    /** As messages show elements: by their ids. */
    private final class ById extends Arguments {

        @Override
        String named(ElementPath element, Optional<String> name) {
            return language.written(element);
        }

        /** Of elements only the id, since their kind stands in the sentence. */
        @Override
        String listed(Object value) {
            Optional<ElementPath> path = value instanceof NamedElement element
                    ? Optional.of(element.path())
                    : value instanceof ElementPath other && other.attribute().isEmpty()
                            ? Optional.of(other)
                            : Optional.empty();
            return path.flatMap(ElementPath::id)
                    .map(id -> language.say(LanguagePhrase.ID, "id", id))
                    .orElseGet(() -> written(value));
        }
    }

    /** As advice shows elements: by their names. */
    private final class ByName extends Arguments {

        @Override
        String named(ElementPath element, Optional<String> name) {
            ElementKind kind = element.kind();
            if (name.isEmpty()) {
                return element.id().orElseGet(() -> ofOnlyOne(kind));
            }
            boolean isName = kind == ElementKind.MEMBER || kind == ElementKind.CHANNEL;
            return isName ? name.get() : language.say(LanguagePhrase.NAMED, "name", name.get());
        }
    }
}
