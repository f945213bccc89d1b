package io.strategydsl.language;

import com.google.common.base.CaseFormat;
import io.strategydsl.internal.Phrase;
import io.strategydsl.language.phrases.Keys;
import io.strategydsl.language.phrases.LanguagePhrase;
import io.strategydsl.model.Automation;
import io.strategydsl.model.ChannelStatus;
import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentFormat;
import io.strategydsl.model.Direction;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.GoalType;
import io.strategydsl.model.Maturity;
import io.strategydsl.model.MemberKind;
import io.strategydsl.model.MetricKind;
import io.strategydsl.model.MonthEnd;
import io.strategydsl.model.ObjectiveLevel;
import io.strategydsl.model.Ordinal;
import io.strategydsl.model.Per;
import io.strategydsl.model.Platform;
import io.strategydsl.model.Size;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.TeamFunction;
import io.strategydsl.model.table.Attribute;
import io.strategydsl.model.table.Table;
import io.strategydsl.model.words.ConstantPhrase;
import io.strategydsl.model.words.KindForm;
import io.strategydsl.model.words.ValuePhrase;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rules.MethodRules;
import io.strategydsl.validation.ReportPhrases;
import io.strategydsl.validation.RuleOutcome;
import io.strategydsl.validation.StrategyValidator;
import io.strategydsl.validation.ValidationReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The English file, as the code has its texts: what the phrases, the model and the rules say. A template that the file has
 * keeps its key; a new one gets a key that is made of its words.
 */
final class EnglishFile {
    static final String COMMAND = "mvn -pl strategy-core test -Dtest=EnglishFileTest -Dlanguage.write=true";

    private static final String HEADER = """
            # The English texts by key, written by EnglishFileTest from the code, where they are read and changed. Files of
            # other languages have the same keys. docs/languages.md says how texts are written.
            """;

    private static final Path TEMPLATES =
            Path.of("src", "test", "resources", "io", "strategydsl", "rules", "templates.txt");

    /** A line of the templates of rules. */
    private record Template(String rule, String part, String text) {

        static Template of(String line) {
            String[] columns = line.split("\t", 3);
            return new Template(columns[0], columns[1], columns[2]);
        }
    }

    private final Map<String, String> before;
    private final List<Template> templates;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final StringBuilder file = new StringBuilder(HEADER);

    private EnglishFile(Map<String, String> before, List<Template> templates) {
        this.before = before;
        this.templates = templates;
    }

    static EnglishFile ofTheCode() throws IOException {
        EnglishFile english = new EnglishFile(
                Keys.texts("en"),
                Files.readAllLines(TEMPLATES).stream().map(Template::of).toList());
        english.section("Numbers, days and names");
        english.phrases(List.of(LanguagePhrase.values()));
        english.section("What a report says");
        english.phrases(ReportPhrases.all());
        english.section("What two plans differ in");
        english.phrases(List.of(ChangePhrase.values()));
        english.section("Why a form refuses what was typed, and what to write instead, which ends the sentence");
        english.phrases(List.of(RefusalPhrase.values()));
        english.phrases(List.of(WritePhrase.values()));
        english.section("Kinds of element");
        for (ElementKind kind : ElementKind.values()) {
            for (KindForm form : KindForm.values()) {
                if (form.exists(kind)) {
                    english.phrase(form.of(kind));
                }
            }
        }
        english.section("Attributes: in the plural where there can be several; for a flag, what completes \"is\"");
        attributes().forEach(english::text);
        english.section("Values");
        english.phrases(List.of(ValuePhrase.values()));
        english.section("Constants and catalogues");
        english.phrases(constants());
        english.section("Why a rule had nothing to check");
        english.reasons();
        for (RuleInfo rule : ReportPhrases.rules().toList()) {
            english.rule(rule);
        }
        return english;
    }

    /** Returns the texts by key. */
    Map<String, String> texts() {
        return texts;
    }

    private void section(String title) {
        file.append("\n# ").append(title).append('\n');
    }

    private void phrases(List<? extends Phrase> phrases) {
        phrases.forEach(this::phrase);
    }

    private void phrase(Phrase phrase) {
        text(phrase.key(), phrase.english());
    }

    private void text(String key, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (texts.put(key, text) != null) {
            throw new IllegalStateException(key + " is there twice");
        }
        file.append(key).append('=').append(text).append('\n');
    }

    /** Returns a noun for all kinds of element that call the attribute so, and one for each that calls it otherwise. */
    static Map<String, String> attributes() {
        Map<String, Set<String>> nouns = new TreeMap<>();
        Map<String, String> byKind = new LinkedHashMap<>();
        for (ElementKind kind : ElementKind.values()) {
            for (Attribute attribute : Table.of(kind).form().attributes()) {
                String noun = noun(attribute);
                nouns.computeIfAbsent(attribute.name(), any -> new TreeSet<>()).add(noun);
                byKind.put(KindForm.id(kind) + "." + attribute.name(), noun);
            }
        }
        Map<String, String> attributes = new TreeMap<>();
        byKind.forEach((name, noun) -> {
            String alone = name.substring(name.indexOf('.') + 1);
            boolean isSame = nouns.getOrDefault(alone, Set.of()).size() == 1;
            attributes.put("attribute." + (isSame ? alone : name), noun);
        });
        return attributes;
    }

    /** Returns "baseline", and "served goals" for an attribute that can hold many. */
    private static String noun(Attribute attribute) {
        return attribute.cardinality().isMany()
                ? CaseFormat.LOWER_CAMEL
                        .to(CaseFormat.LOWER_HYPHEN, attribute.name())
                        .replace('-', ' ')
                : attribute.noun();
    }

    static List<Phrase> constants() {
        Set<Phrase> constants = new LinkedHashSet<>();
        for (Class<? extends Enum<?>> type : List.of(
                Automation.class,
                ChannelStatus.class,
                Direction.class,
                Maturity.class,
                MemberKind.class,
                MonthEnd.class,
                ObjectiveLevel.class,
                Ordinal.class,
                Per.class,
                Size.class)) {
            for (Enum<?> constant : type.getEnumConstants()) {
                constants.add(ConstantPhrase.of(constant));
            }
        }
        List.of(
                        ContentArea.catalogue(),
                        ContentFormat.catalogue(),
                        GoalType.catalogue(),
                        MetricKind.catalogue(),
                        Platform.catalogue(),
                        TeamFunction.catalogue())
                .forEach(catalogue -> catalogue.forEach(entry -> constants.add(ConstantPhrase.of(entry))));
        return List.copyOf(constants);
    }

    private void reasons() {
        Set<String> reasons = new TreeSet<>();
        for (Template template : templates) {
            if (template.part().equals("not-applicable")) {
                reasons.add(template.text());
            }
        }
        ValidationReport ofNothing = StrategyValidator.of(MethodRules.all())
                .validate(Strategy.builder("nothing").build());
        for (RuleOutcome outcome : ofNothing.outcomes()) {
            if (outcome instanceof RuleOutcome.NotApplicable none
                    && !none.reason().startsWith("see ")) {
                reasons.add(none.reason());
            }
        }
        reasons.forEach(reason -> text(key("reason.", reason), reason));
    }

    private void rule(RuleInfo rule) {
        String id = rule.id().value();
        section(id);
        text(id + ".title", rule.title());
        text(id + ".fault", rule.fault());
        text(id + ".why", rule.why());
        text(id + ".advice", rule.advice());
        templates(id, rule.advice());
    }

    private void templates(String rule, String advice) {
        for (String part : List.of("message", "advice", "clause")) {
            for (Template template : templates) {
                boolean isOfTheRule =
                        template.rule().equals(rule) && template.part().equals(part);
                if (isOfTheRule && !(part.equals("advice") && template.text().equals(advice))) {
                    text(key(rule + "." + part + ".", template.text()), template.text());
                }
            }
        }
    }

    /** Returns the key that the text has already, or a new one. */
    private String key(String prefix, String text) {
        for (Map.Entry<String, String> each : before.entrySet()) {
            boolean isIt = each.getKey().startsWith(prefix) && each.getValue().equals(text);
            if (isIt && !texts.containsKey(each.getKey())) {
                return each.getKey();
            }
        }
        String words = prefix + Keys.inWords(text);
        String key = words;
        for (int number = 2; texts.containsKey(key) || before.containsKey(key); number++) {
            key = words + "-" + number;
        }
        return key;
    }

    /** Returns the file. */
    @Override
    public String toString() {
        return file.toString();
    }
}
