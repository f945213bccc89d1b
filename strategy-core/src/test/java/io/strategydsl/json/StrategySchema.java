package io.strategydsl.json;

import com.google.common.base.CaseFormat;
import io.strategydsl.internal.Checks;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.table.Attribute;
import io.strategydsl.model.table.Cardinality;
import io.strategydsl.model.table.CatalogueTable;
import io.strategydsl.model.table.Form;
import io.strategydsl.model.table.Role;
import io.strategydsl.model.table.Table;
import io.strategydsl.model.written.Expected;
import io.strategydsl.model.written.ValueFormat;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Period;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The JSON Schema of plan files, made from the tables of the model. */
final class StrategySchema {
    static final String COMMAND = "mvn -pl strategy-core test -Dtest=StrategySchemaTest -Dschema.write=true";

    private static final Map<Class<?>, JsonObject> TEXTS = Map.of(
            LocalDate.class, text().with("format", "date"),
            LocalTime.class, text().with("pattern", "^([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d{1,9})?)?$"),
            MonthDay.class, text().with("pattern", "^--(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"),
            Period.class, text().with("pattern", "^[+-]?P([+-]?\\d+Y)?([+-]?\\d+M)?([+-]?\\d+W)?([+-]?\\d+D)?$"),
            URI.class, text().with("format", "iri-reference"),
            ElementPath.class, text().with("minLength", 1),
            String.class, text().with("pattern", "^[a-z][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)+$"),
            Currency.class, text().with("pattern", "^[A-Z]{3}$"));

    private final TreeMap<String, JsonObject> definitions = new TreeMap<>();

    private StrategySchema() {}

    /** The document, as it stands in the docs. */
    static String text(ElementKind root) {
        StrategySchema schema = new StrategySchema();
        Form form = Table.of(root).form();
        JsonObject header = new JsonObject()
                .with(
                        Header.SCHEMA,
                        text().with("description", "where this schema is, for editors; no part of the plan"))
                .with(Header.FORMAT, new JsonObject().with("const", Header.VERSION));
        JsonObject document = new JsonObject()
                .with("$schema", "https://json-schema.org/draft/2020-12/schema")
                .with("title", "A plan file, " + Header.VERSION)
                .with(
                        "description",
                        "What StrategyJson reads and writes. The number goes up when a member changes or goes. A later"
                                + " release may add members, and comes with a schema that knows them.")
                .with("type", "object")
                .with("required", schema.required(form, Header.FORMAT));
        JsonObject properties = schema.properties(form, header);
        JsonObject defs = new JsonObject();
        schema.definitions.forEach(defs::with);
        return document.with("properties", properties)
                .with("additionalProperties", false)
                .with("$defs", defs)
                .toString();
    }

    private JsonObject object(Form form) {
        return new JsonObject()
                .with("type", "object")
                .with("required", required(form))
                .with("properties", properties(form, new JsonObject()))
                .with("additionalProperties", false);
    }

    private List<String> required(Form form, String... more) {
        List<String> required = new ArrayList<>(List.of(more));
        form.attributes().stream()
                .filter(attribute -> attribute.cardinality() == Cardinality.REQUIRED)
                .map(Attribute::name)
                .forEach(required::add);
        return required;
    }

    private JsonObject properties(Form form, JsonObject properties) {
        for (Attribute attribute : form.attributes()) {
            properties.with(attribute.name(), values(attribute));
        }
        return properties;
    }

    private JsonObject values(Attribute attribute) {
        if (!attribute.cardinality().isMany() || attribute.role() instanceof Role.Labels) {
            return value(attribute);
        }
        JsonObject list = new JsonObject().with("type", "array").with("items", value(attribute));
        return attribute.cardinality() == Cardinality.SET ? list.with("uniqueItems", true) : list;
    }

    private JsonObject value(Attribute attribute) {
        Role role = attribute.role();
        if (role instanceof Role.Id) {
            return id();
        }
        if (role instanceof Role.Reference reference) {
            return id().with("description", "the id of " + reference.kind().wordWithArticle());
        }
        if (role instanceof Role.Text) {
            JsonObject text = text().with("maxLength", Checks.LONGEST_TEXT);
            return Expected.canBeBlank(attribute) ? text : text.with("minLength", 1);
        }
        if (role instanceof Role.Flag) {
            return new JsonObject().with("type", "boolean");
        }
        if (role instanceof Role.Whole whole) {
            return new JsonObject()
                    .with("type", "integer")
                    .with("minimum", whole.least())
                    .with("maximum", whole.most());
        }
        if (role instanceof Role.Decimal decimal) {
            return new JsonObject()
                    .with("type", "number")
                    .with("minimum", decimal.least())
                    .with("maximum", decimal.most());
        }
        if (role instanceof Role.Labels) {
            return new JsonObject()
                    .with("type", "object")
                    .with("additionalProperties", text().with("maxLength", Checks.LONGEST_TEXT));
        }
        if (role instanceof Role.Inner inner) {
            return defined(camel(inner.kind().word().replace(' ', '-')), Table.of(inner.kind()));
        }
        return role instanceof Role.Part part ? part(part.table()) : ofType(((Role.Value) role).type());
    }

    private JsonObject part(Table<Object> table) {
        String name = table.getClass().getSimpleName().replace("Table", "");
        return defined(CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_CAMEL, name), table);
    }

    private JsonObject defined(String name, Table<?> table) {
        return defined(name, () -> {
            if (table.forms().size() == 1) {
                return object(table.form());
            }
            JsonObject forms = new JsonObject();
            table.forms().forEach(form -> forms.with(form.word(), object(form)));
            return new JsonObject()
                    .with("description", "one of these members, which says what it is")
                    .with("type", "object")
                    .with("properties", forms)
                    .with("additionalProperties", false)
                    .with("minProperties", 1)
                    .with("maxProperties", 1);
        });
    }

    private JsonObject defined(String name, Supplier<JsonObject> definition) {
        if (!definitions.containsKey(name)) {
            // Before its own parts, so that what is part of itself ends.
            definitions.put(name, new JsonObject());
            definitions.put(name, definition.get());
        }
        return new JsonObject().with("$ref", "#/$defs/" + name);
    }

    private JsonObject ofType(Class<?> type) {
        Optional<CatalogueTable<?>> catalogue = CatalogueTable.of(type);
        String name = CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_CAMEL, type.getSimpleName());
        if (catalogue.isPresent()) {
            return defined(
                    name,
                    () -> new JsonObject()
                            .with("description", "an entry of the catalogue by its id, or a custom one")
                            .with(
                                    "anyOf",
                                    List.of(names(type), object(catalogue.get().form()))));
        }
        return type.isEnum()
                ? defined(name, () -> names(type))
                : Optional.ofNullable(TEXTS.get(type))
                        .orElseThrow(() -> new AssertionError(
                                "say in " + StrategySchema.class + " what a text of " + type + " looks like"));
    }

    private static JsonObject names(Class<?> type) {
        return new JsonObject().with("enum", ValueFormat.of(type).names());
    }

    private static JsonObject id() {
        return text().with("pattern", "^[\\p{L}\\p{M}\\p{N}_.:@+-]+$").with("maxLength", Checks.LONGEST_ID);
    }

    private static JsonObject text() {
        return new JsonObject().with("type", "string");
    }

    private static String camel(String words) {
        return CaseFormat.LOWER_HYPHEN.to(CaseFormat.LOWER_CAMEL, words);
    }
}
