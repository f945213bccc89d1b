package io.strategydsl.form;

import io.strategydsl.model.CatalogueEntry;
import io.strategydsl.model.Element;
import io.strategydsl.model.table.Attribute;
import io.strategydsl.model.table.CatalogueTable;
import io.strategydsl.model.table.Role;
import io.strategydsl.model.table.Table;
import io.strategydsl.model.written.ValueFormat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes an element as the texts of the fields of a form. */
final class TypedFields {
    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    private TypedFields() {}

    static Map<String, List<String>> of(Element element) {
        TypedFields typed = new TypedFields();
        typed.object(Table.of(element.elementKind()), element, "");
        return typed.fields;
    }

    private <T> void object(Table<T> table, T described, String prefix) {
        for (Attribute attribute : table.formOf(described).attributes()) {
            attribute(attribute, table.values(described, attribute), prefix + attribute.name());
        }
    }

    private void attribute(Attribute attribute, Collection<?> values, String name) {
        if (attribute.role() instanceof Role.Labels) {
            for (Object value : values) {
                Map.Entry<?, ?> label = (Map.Entry<?, ?>) value;
                put(name + "." + label.getKey(), List.of(label.getValue().toString()));
            }
            return;
        }
        List<String> texts = new ArrayList<>();
        int number = 0;
        for (Object value : values) {
            String numbered = attribute.cardinality().isMany() ? name + "." + number : name;
            if (!isObject(attribute.role(), value, numbered)) {
                text(attribute.role(), value).ifPresent(texts::add);
            }
            number++;
        }
        put(name, texts);
    }

    /** Writes what has attributes of its own, and returns whether it has. */
    private boolean isObject(Role role, Object value, String name) {
        if (role instanceof Role.Part part) {
            if (part.table().forms().size() > 1) {
                put(name, List.of(part.table().formOf(value).word()));
            }
            object(part.table(), value, name + ".");
            return true;
        }
        Optional<CatalogueTable<CatalogueEntry>> custom = CatalogueTable.ofCustom(value);
        custom.ifPresent(table -> object(table, (CatalogueEntry) value, name + "."));
        return custom.isPresent();
    }

    /** Returns nothing for an element inside this one, which has a form of its own. */
    private static Optional<String> text(Role role, Object value) {
        if (role instanceof Role.Inner) {
            return Optional.empty();
        }
        return Optional.of(value instanceof BigDecimal number ? number.toPlainString() : ValueFormat.text(value));
    }

    private void put(String name, List<String> texts) {
        if (!texts.isEmpty()) {
            fields.put(name, texts);
        }
    }
}
