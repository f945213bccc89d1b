package io.strategydsl.json;

import io.strategydsl.model.CatalogueEntry;
import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.table.Attribute;
import io.strategydsl.model.table.CatalogueTable;
import io.strategydsl.model.table.Role;
import io.strategydsl.model.table.Table;
import io.strategydsl.model.written.ValueFormat;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Writes a plan as a document, by the tables of the model. */
final class PlanWriter {
    private final DocumentWriter document;

    PlanWriter(DocumentWriter document) {
        this.document = document;
    }

    void write(Strategy strategy) throws IOException {
        document.open('{');
        document.name(Header.FORMAT);
        document.text(Header.VERSION);
        members(Table.of(ElementKind.STRATEGY), strategy);
        document.close('}');
    }

    private <T> void object(Table<T> table, T described) throws IOException {
        document.open('{');
        members(table, described);
        document.close('}');
    }

    private <T> void members(Table<T> table, T described) throws IOException {
        for (Attribute attribute : table.formOf(described).attributes()) {
            Collection<?> values = table.values(described, attribute);
            if (!values.isEmpty()) {
                document.name(attribute.name());
                values(attribute, values);
            }
        }
    }

    private void values(Attribute attribute, Collection<?> values) throws IOException {
        if (attribute.role() instanceof Role.Labels) {
            labels(values);
        } else if (attribute.cardinality().isMany()) {
            document.open('[');
            for (Object value : values) {
                value(attribute.role(), value);
            }
            document.close(']');
        } else {
            value(attribute.role(), values.iterator().next());
        }
    }

    private void labels(Collection<?> labels) throws IOException {
        document.open('{');
        for (Object each : labels) {
            Map.Entry<?, ?> label = (Map.Entry<?, ?>) each;
            document.name(label.getKey().toString());
            document.text(label.getValue().toString());
        }
        document.close('}');
    }

    private void value(Role role, Object value) throws IOException {
        if (role instanceof Role.Inner inner) {
            object(Table.of(inner.kind()), (Element) value);
        } else if (role instanceof Role.Part part) {
            part(part.table(), value);
        } else if (role instanceof Role.Value) {
            valueOfType(value);
        } else if (value instanceof BigDecimal number) {
            document.number(number);
        } else if (value instanceof String text) {
            document.text(text);
        } else {
            document.literal(value);
        }
    }

    private void part(Table<Object> table, Object part) throws IOException {
        if (table.forms().size() == 1) {
            object(table, part);
            return;
        }
        document.open('{');
        document.name(table.formOf(part).word());
        object(table, part);
        document.close('}');
    }

    private void valueOfType(Object value) throws IOException {
        Optional<CatalogueTable<CatalogueEntry>> custom = CatalogueTable.ofCustom(value);
        if (custom.isPresent()) {
            object(custom.get(), (CatalogueEntry) value);
        } else {
            document.text(ValueFormat.text(value));
        }
    }
}
