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

/** Writes a plan as JSON, by the tables of the model. */
final class PlanWriter {
    private final JsonWriter json;

    PlanWriter(Appendable target) {
        this.json = new JsonWriter(target);
    }

    void write(Strategy strategy) throws IOException {
        json.open('{');
        json.name(Header.FORMAT);
        json.text(Header.VERSION);
        members(Table.of(ElementKind.STRATEGY), strategy);
        json.close('}');
        json.end();
    }

    private <T> void object(Table<T> table, T described) throws IOException {
        json.open('{');
        members(table, described);
        json.close('}');
    }

    private <T> void members(Table<T> table, T described) throws IOException {
        for (Attribute attribute : table.formOf(described).attributes()) {
            Collection<?> values = table.values(described, attribute);
            if (!values.isEmpty()) {
                json.name(attribute.name());
                values(attribute, values);
            }
        }
    }

    private void values(Attribute attribute, Collection<?> values) throws IOException {
        if (attribute.role() instanceof Role.Labels) {
            labels(values);
        } else if (attribute.cardinality().isMany()) {
            json.open('[');
            for (Object value : values) {
                value(attribute.role(), value);
            }
            json.close(']');
        } else {
            value(attribute.role(), values.iterator().next());
        }
    }

    private void labels(Collection<?> labels) throws IOException {
        json.open('{');
        for (Object each : labels) {
            Map.Entry<?, ?> label = (Map.Entry<?, ?>) each;
            json.name(label.getKey().toString());
            json.text(label.getValue().toString());
        }
        json.close('}');
    }

    private void value(Role role, Object value) throws IOException {
        if (role instanceof Role.Inner inner) {
            object(Table.of(inner.kind()), (Element) value);
        } else if (role instanceof Role.Part part) {
            part(part.table(), value);
        } else if (role instanceof Role.Value) {
            valueOfType(value);
        } else if (value instanceof BigDecimal number) {
            json.number(number);
        } else if (value instanceof String text) {
            json.text(text);
        } else {
            json.literal(value);
        }
    }

    private void part(Table<Object> table, Object part) throws IOException {
        if (table.forms().size() == 1) {
            object(table, part);
            return;
        }
        json.open('{');
        json.name(table.formOf(part).word());
        object(table, part);
        json.close('}');
    }

    private void valueOfType(Object value) throws IOException {
        Optional<CatalogueTable<CatalogueEntry>> custom = CatalogueTable.ofCustom(value);
        if (custom.isPresent()) {
            object(custom.get(), (CatalogueEntry) value);
        } else {
            json.text(ValueFormat.text(value));
        }
    }
}
