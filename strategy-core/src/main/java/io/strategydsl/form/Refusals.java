package io.strategydsl.form;

import io.strategydsl.internal.Checks;
import io.strategydsl.internal.Nearest;
import io.strategydsl.internal.PlainText;
import io.strategydsl.internal.RefusalCode;
import io.strategydsl.internal.Refused;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.InvalidValueException;
import io.strategydsl.model.Refusal;
import io.strategydsl.model.table.Attribute;
import io.strategydsl.model.written.Expected;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects what is wrong with a draft, each at its field. */
final class Refusals {
    /** What is longer is no typo of a name. */
    private static final int MAX_NAME = 100;
    /** How many values a list has at most. */
    private static final int MAX_VALUES = 1_000;

    private final ElementKind kind;
    private final Optional<String> id;
    private final List<Refusal> found = new ArrayList<>();

    /**
     * @param id the id of the element, as typed
     */
    Refusals(ElementKind kind, String id) {
        this.kind = kind;
        this.id = kind.hasIds() ? idOf(id.strip()) : Optional.empty();
    }

    private static Optional<String> idOf(String typed) {
        try {
            return Optional.of(Checks.of("draft").id("id", typed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    List<Refusal> found() {
        return List.copyOf(found);
    }

    int count() {
        return found.size();
    }

    /** Adds a refusal of the model at a field. */
    void add(String field, Refusal refusal) {
        String template = wordsOfForms(refusal);
        String message = message(field, template, refusal.arguments());
        found.add(at(field, refusal.value(), refusal.code(), message, template, refusal.arguments()));
    }

    /** Returns the template in words for whoever makes no calls. */
    private static String wordsOfForms(Refusal refusal) {
        if (refusal.code().equals(RefusalCode.BLANK.code())) {
            return "{attribute} is blank; write it out";
        }
        if (refusal.part().isEmpty()) {
            return refusal.template();
        }
        if (refusal.code().equals(RefusalCode.RESERVED.code())) {
            return "the catalogue has '{value}' already; choose it there, or write another id";
        }
        if (refusal.code().equals(RefusalCode.UNKNOWN.code())) {
            return "it cannot count as '{value}'; write \"promotion\", \"curated\" or \"interaction\"";
        }
        boolean isLength = refusal.code().equals(RefusalCode.OUT_OF_RANGE.code())
                && refusal.attribute().equals("length");
        return isLength ? "{attribute} is less than a day; write one day or more, as in \"P14D\"" : refusal.template();
    }

    private String message(String field, String template, Map<String, Object> arguments) {
        return new Refused(kind.word(), null, field, "", RefusalCode.BLANK, template, arguments).what();
    }

    /** Adds a refusal of what was typed into a field. */
    void add(String field, RefusalCode code, String typed, String template, Map<String, Object> arguments) {
        String value = PlainText.shown(typed);
        Map<String, Object> named = new LinkedHashMap<>(arguments);
        named.putIfAbsent("value", value);
        found.add(at(field, value, code.code(), message(field, template, named), template, named));
    }

    private Refusal at(
            String field, String value, String code, String message, String template, Map<String, Object> arguments) {
        return new Refusal(
                Optional.of(kind),
                id,
                Optional.empty(),
                PlainText.shown(field),
                value,
                code,
                message,
                template,
                arguments);
    }

    /** Returns whether a list has more values than possible, and says so. */
    boolean isTooMany(Field field, int count) {
        if (count <= MAX_VALUES) {
            return false;
        }
        add(
                field.name(),
                RefusalCode.TOO_MANY_VALUES,
                count + " values",
                "there are {count} values; at most {most} are possible",
                Map.of("count", count, "most", MAX_VALUES));
        return true;
    }

    /** Adds a field that the element does not have. */
    void addUnknown(Field field, Collection<String> known) {
        Optional<String> nearest = nearest(field.name(), known);
        Map<String, Object> arguments = nearest.isPresent()
                ? Map.of("field", PlainText.shown(field.name()), "nearest", nearest.get())
                : Map.of("field", PlainText.shown(field.name()), "element", kind.wordWithArticle());
        add(
                field.name(),
                RefusalCode.UNKNOWN,
                field.texts().get(0),
                nearest.isPresent()
                        ? "there is no field '{field}'; did you mean '{nearest}'?"
                        : "there is no field '{field}' in the form of {element}; leave it out",
                arguments);
    }

    /** Adds a name that is none of those that are known. */
    void addUnknownName(String field, String typed, Collection<String> known, Map<String, Object> arguments) {
        Optional<String> nearest = nearest(typed, known);
        add(
                field,
                RefusalCode.UNKNOWN,
                typed,
                nearest.isPresent()
                        ? "'{value}' is unknown; did you mean '{nearest}'?"
                        : "'{value}' is unknown; write {expected}",
                nearest.isPresent() ? withNearest(nearest.get(), arguments) : arguments);
    }

    private static Map<String, Object> withNearest(String nearest, Map<String, Object> arguments) {
        Map<String, Object> all = new LinkedHashMap<>(arguments);
        all.put("nearest", nearest);
        return all;
    }

    private static Optional<String> nearest(String given, Collection<String> known) {
        return given.length() > MAX_NAME
                ? Optional.empty()
                : Nearest.to(given, known).stream().findFirst();
    }

    /** Adds that it is not said which form a part has. */
    void addNoForm(Attribute attribute, Field field, List<String> words) {
        List<String> typed = field.texts();
        Map<String, Object> arguments = new LinkedHashMap<>(Expected.choice(words));
        arguments.put("attribute", attribute.noun());
        arguments.put("expected", Expected.oneOf(words));
        arguments.put("count", typed.size());
        if (typed.size() == 1) {
            addUnknownName(field.name(), typed.get(0).strip(), words, arguments);
            return;
        }
        add(
                field.name(),
                typed.isEmpty() ? RefusalCode.BLANK : RefusalCode.TOO_MANY_VALUES,
                typed.isEmpty() ? "" : typed.get(0),
                "{attribute} has to say what it is; write {expected}",
                arguments);
    }

    /** Returns the label, or nothing if it is refused. */
    Optional<Map.Entry<String, String>> label(String key, Field label) {
        Checks checks = checks(label.name());
        int before = count();
        if (label.typed().size() > 1) {
            add(
                    label.name(),
                    RefusalCode.TOO_MANY_VALUES,
                    label.typed().get(0),
                    "a label takes one value, not {count}; keep one of them",
                    Map.of("count", label.typed().size()));
        }
        String typed = label.typed().isEmpty()
                ? ""
                : TypedValues.withLineBreaksOfJava(label.typed().get(0));
        try {
            String checkedKey = checks.labelKey(key);
            String value = checks.labelValue(key, typed);
            return count() == before ? Optional.of(Map.entry(checkedKey, value)) : Optional.empty();
        } catch (InvalidValueException e) {
            add(label.name(), e.refusal());
            return Optional.empty();
        }
    }

    /** Returns the checks of what is typed into a field. */
    Checks checks(String field) {
        return new TypedChecks(field);
    }

    /** Refuses in the name of a field. */
    private final class TypedChecks extends Checks {
        private final String field;

        TypedChecks(String field) {
            super("draft", null);
            this.field = field;
        }

        @Override
        protected IllegalArgumentException exception(Refused refused) {
            return new InvalidValueException(
                    refused.message(),
                    at(
                            field,
                            refused.value(),
                            refused.code().code(),
                            refused.what(),
                            refused.template(),
                            refused.arguments()));
        }
    }
}
