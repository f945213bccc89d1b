package io.strategydsl.json;

import io.strategydsl.model.CatalogueEntry;
import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.table.Attribute;
import io.strategydsl.model.table.CatalogueTable;
import io.strategydsl.model.table.Form;
import io.strategydsl.model.table.Role;
import io.strategydsl.model.table.Table;
import io.strategydsl.model.written.ValueFormat;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
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
        Table<Element> table = Table.of(ElementKind.STRATEGY);
        members(table, table.form(), strategy);
        document.close('}');
    }

    private <T> void object(Table<T> table, Form form, T described) throws IOException {
        document.open('{');
        members(table, form, described);
        document.close('}');
    }

    private <T> void members(Table<T> table, Form form, T described) throws IOException {
        List<Attribute> attributes = form.attributes();
        for (int i = 0; i < attributes.size(); i++) {
            Attribute attribute = attributes.get(i);
            if (attribute.cardinality().isMany()) {
                values(attribute, table.values(described, form, i));
            } else {
                Object value = table.onlyValue(described, form, i);
                if (value != null) {
                    document.name(attribute.name());
                    value(attribute.role(), value);
                }
            }
        }
    }

    private void values(Attribute attribute, Collection<?> values) throws IOException {
        if (values.isEmpty()) {
            return;
        }
        document.name(attribute.name());
        if (attribute.role() instanceof Role.Labels) {
            labels(values);
            return;
        }
        document.open('[');
        for (Object value : values) {
            value(attribute.role(), value);
        }
        document.close(']');
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
            Table<Element> table = Table.of(inner.kind());
            object(table, table.form(), (Element) value);
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
        Form form = table.formOf(part);
        if (table.forms().size() == 1) {
            object(table, form, part);
            return;
        }
        document.open('{');
        document.name(form.word());
        object(table, form, part);
        document.close('}');
    }

    private void valueOfType(Object value) throws IOException {
        Optional<CatalogueTable<CatalogueEntry>> custom = CatalogueTable.ofCustom(value);
        if (custom.isPresent()) {
            object(custom.get(), custom.get().form(), (CatalogueEntry) value);
        } else {
            document.text(ValueFormat.text(value));
        }
    }
}
