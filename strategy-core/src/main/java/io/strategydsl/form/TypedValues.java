package io.strategydsl.form;

import io.strategydsl.internal.Checks;
import io.strategydsl.internal.RefusalCode;
import io.strategydsl.model.CatalogueEntry;
import io.strategydsl.model.InvalidValueException;
import io.strategydsl.model.table.Attribute;
import io.strategydsl.model.table.CatalogueTable;
import io.strategydsl.model.table.Role;
import io.strategydsl.model.written.Expected;
import io.strategydsl.model.written.ValueFormat;
import io.strategydsl.model.written.WrittenNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what was typed into a field as values of its attribute. */
final class TypedValues {
    private static final Map<String, Boolean> FLAGS = Map.of("true", true, "on", true, "false", false, "off", false);

    private final Refusals refusals;
    private final Attribute attribute;
    private final Field field;
    private final Checks checks;

    TypedValues(Refusals refusals, Attribute attribute, Field field) {
        this.refusals = refusals;
        this.attribute = attribute;
        this.field = field;
        this.checks = refusals.checks(field.name());
    }

    /** Returns the values; what is none is refused. */
    List<Object> read() {
        List<String> texts = field.texts();
        if (refusals.isTooMany(field, texts.size())) {
            return List.of();
        }
        List<Object> values = new ArrayList<>();
        for (String text : texts) {
            try {
                value(text).ifPresent(values::add);
            } catch (InvalidValueException e) {
                refusals.add(field.name(), e.refusal());
            }
        }
        return values;
    }

    private Optional<Object> value(String text) {
        Role role = attribute.role();
        if (role instanceof Role.Text) {
            return Optional.of(checks.text(attribute.name(), attribute.noun(), withLineBreaksOfJava(text)));
        }
        String typed = checks.text(attribute.name(), attribute.noun(), text).strip();
        if (role instanceof Role.Value value) {
            return ofType(value, typed);
        }
        if (role instanceof Role.Flag) {
            return orRefused(Optional.ofNullable(FLAGS.get(typed)), typed);
        }
        if (role instanceof Role.Whole || role instanceof Role.Decimal) {
            return number(typed);
        }
        return Optional.of(checks.id(attribute.name(), attribute.noun(), typed));
    }

    /** A browser ends lines by CR LF, whatever stood there before. */
    static String withLineBreaksOfJava(String text) {
        return text.replace("\r\n", "\n");
    }

    private Optional<Object> number(String typed) {
        BigDecimal number = checks.number(attribute.name(), attribute.noun(), typed);
        Optional<?> taken = attribute.role() instanceof Role.Whole whole
                ? WrittenNumber.whole(whole, number)
                : WrittenNumber.decimal((Role.Decimal) attribute.role(), number);
        if (taken.isEmpty()) {
            refusals.add(
                    field.name(),
                    RefusalCode.OUT_OF_RANGE,
                    typed,
                    "{attribute} takes {expected}, not {value}",
                    arguments(attribute));
        }
        return taken.map(value -> value);
    }

    private Optional<Object> ofType(Role.Value role, String typed) {
        ValueFormat format = ValueFormat.of(role.type());
        Optional<Object> value = format.read(typed).or(() -> named(role, typed));
        if (value.isPresent() || format.names().isEmpty()) {
            return orRefused(value, typed);
        }
        refusals.addUnknownName(field.name(), typed, format.names(), arguments(attribute));
        return Optional.empty();
    }

    /** Returns the entry of a catalogue that people call so. */
    private static Optional<Object> named(Role.Value role, String typed) {
        return CatalogueTable.of(role.type())
                .flatMap(table -> table.catalogue().values().stream()
                        .filter(entry -> entry.name().equalsIgnoreCase(typed))
                        .<Object>map(entry -> entry)
                        .findFirst());
    }

    private Optional<Object> orRefused(Optional<?> value, String typed) {
        if (value.isEmpty()) {
            refusals.add(
                    field.name(),
                    RefusalCode.MALFORMED,
                    typed,
                    "{attribute} takes {expected}, not '{value}'",
                    arguments(attribute));
        }
        return value.map(each -> each);
    }

    /** Returns what a refusal says of an attribute that takes something else: in words, and as data. */
    static Map<String, Object> arguments(Attribute attribute) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put("attribute", attribute.noun());
        arguments.put("expected", expected(attribute));
        arguments.putAll(Expected.data(attribute));
        return arguments;
    }

    /** Returns what to type, in words. */
    private static String expected(Attribute attribute) {
        if (attribute.role() instanceof Role.Value value) {
            Optional<CatalogueTable<?>> catalogue = CatalogueTable.of(value.type());
            if (catalogue.isPresent()) {
                CatalogueEntry first =
                        catalogue.get().catalogue().values().iterator().next();
                return "the id or name of a " + catalogue.get().form().word() + ", such as \"" + first.id() + '"';
            }
        }
        return Expected.of(attribute);
    }
}
