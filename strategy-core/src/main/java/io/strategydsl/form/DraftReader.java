package io.strategydsl.form;

import io.strategydsl.internal.RefusalCode;
import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.InvalidValueException;
import io.strategydsl.model.Refusal;
import io.strategydsl.model.table.Attribute;
import io.strategydsl.model.table.Cardinality;
import io.strategydsl.model.table.CatalogueTable;
import io.strategydsl.model.table.Form;
import io.strategydsl.model.table.Role;
import io.strategydsl.model.table.Table;
import io.strategydsl.model.written.Expected;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads an element from the texts of a form, by the tables of the model. It goes on behind each refusal, so that all are found. */
final class DraftReader {
    private final Optional<Element> start;
    private final Refusals refusals;

    /** The element, or else what is wrong. */
    record Result(Optional<Element> element, List<Refusal> refusals) {}

    private DraftReader(Optional<Element> start, Refusals refusals) {
        this.start = start;
        this.refusals = refusals;
    }

    static Result read(Draft draft) {
        ElementKind kind = draft.kind();
        Refusals refusals = new Refusals(kind, draft.text("id"));
        Table<Element> table = Table.of(kind);
        Field fields = Field.root(draft.fields());
        Optional<Element> element = new DraftReader(draft.start(), refusals).object(table, table.form(), fields);
        List<Refusal> found = refusals.found();
        return new Result(found.isEmpty() ? element : Optional.empty(), found);
    }

    private <T> Optional<T> object(Table<T> table, Form form, Field fields) {
        io.strategydsl.model.table.Draft stated = new io.strategydsl.model.table.Draft(form);
        Set<String> refused = new HashSet<>();
        for (Attribute attribute : form.attributes()) {
            int before = refusals.count();
            Collection<?> values = values(attribute, fields.take(attribute.name()));
            if (refusals.count() > before) {
                refused.add(attribute.name());
            } else {
                stated.state(attribute.name(), values);
            }
        }
        refuseOthers(table, form, fields);
        boolean lacksRequired = form.attributes().stream()
                .anyMatch(attribute ->
                        attribute.cardinality() == Cardinality.REQUIRED && refused.contains(attribute.name()));
        return lacksRequired ? Optional.empty() : built(table, stated, fields);
    }

    /** Makes it, without what the model refuses beside the others: an end before the start, say. */
    private <T> Optional<T> built(Table<T> table, io.strategydsl.model.table.Draft stated, Field fields) {
        Set<String> refused = new HashSet<>();
        while (true) {
            try {
                return Optional.of(table.build(stated));
            } catch (InvalidValueException e) {
                String name = e.refusal().attribute();
                Optional<Attribute> attribute = stated.form().attribute(name);
                refusals.add(attribute.isPresent() ? fields.take(name).name() : fields.name(), e.refusal());
                boolean isRequired = attribute.isEmpty() || attribute.get().cardinality() == Cardinality.REQUIRED;
                if (isRequired || !refused.add(name)) {
                    return Optional.empty();
                }
                stated.state(name, List.of());
            }
        }
    }

    private Collection<?> values(Attribute attribute, Field field) {
        if (attribute.role() instanceof Role.Inner) {
            return inner(attribute, field);
        }
        if (attribute.role() instanceof Role.Labels) {
            return labels(field);
        }
        List<Object> values = new ArrayList<>();
        int before = refusals.count();
        if (attribute.role() instanceof Role.Part part) {
            values.addAll(parts(attribute, part.table(), field));
        } else {
            values.addAll(new TypedValues(refusals, attribute, field).read());
            custom(attribute).ifPresent(table -> values.addAll(parts(attribute, table, field)));
        }
        field.inner()
                .values()
                .forEach(other -> other.filled().forEach(filled -> refusals.addUnknown(filled, Set.of())));
        if (refusals.count() == before) {
            refuseNumberOf(values, attribute, field);
        }
        return values;
    }

    private void refuseNumberOf(List<?> values, Attribute attribute, Field field) {
        if (values.isEmpty() && attribute.cardinality() == Cardinality.REQUIRED) {
            refusals.add(
                    field.name(),
                    RefusalCode.BLANK,
                    "",
                    "{attribute} is missing; write {expected}",
                    TypedValues.arguments(attribute));
        }
        if (values.size() > 1 && !attribute.cardinality().isMany()) {
            refusals.add(
                    field.name(),
                    RefusalCode.TOO_MANY_VALUES,
                    values.size() + " values",
                    "{attribute} takes one value, not {count}; keep one of them",
                    Map.of("attribute", attribute.noun(), "count", values.size()));
        }
    }

    /** Elements inside this one stay those of the element that is edited. */
    private Collection<?> inner(Attribute attribute, Field field) {
        for (Field filled : field.filled()) {
            refusals.add(
                    filled.name(),
                    RefusalCode.UNKNOWN,
                    filled.texts().get(0),
                    "each {attribute} has a draft of its own; leave the field out",
                    Map.of("attribute", attribute.noun(), "inner", attribute.noun()));
        }
        return start.isPresent() ? Table.of(start.get().elementKind()).values(start.get(), attribute) : List.of();
    }

    private Collection<?> labels(Field field) {
        List<Object> labels = new ArrayList<>();
        field.inner()
                .forEach((key, label) ->
                        labels.addAll(refusals.label(key, label).stream().toList()));
        if (!field.texts().isEmpty()) {
            refusals.addUnknown(field, Set.of("labels.region"));
        }
        return labels;
    }

    /** Returns the table of custom entries, where the attribute takes entries of a catalogue. */
    private static Optional<Table<Object>> custom(Attribute attribute) {
        return attribute.role() instanceof Role.Value value
                ? CatalogueTable.of(value.type()).map(DraftReader::untyped)
                : Optional.empty();
    }

    @SuppressWarnings("unchecked") // it makes values of the type of its attribute
    private static Table<Object> untyped(Table<?> table) {
        return (Table<Object>) table;
    }

    private List<Object> parts(Attribute attribute, Table<Object> table, Field field) {
        if (!attribute.cardinality().isMany()) {
            return part(attribute, table, field).stream().toList();
        }
        List<Field> numbered = field.takeNumbered();
        if (attribute.role() instanceof Role.Part && !field.texts().isEmpty()) {
            refusals.addUnknown(field, Set.of(field.name() + ".0"));
        }
        if (refusals.isTooMany(field, numbered.size())) {
            return List.of();
        }
        List<Object> parts = new ArrayList<>();
        numbered.forEach(each -> part(attribute, table, each).ifPresent(parts::add));
        return parts;
    }

    private Optional<Object> part(Attribute attribute, Table<Object> table, Field field) {
        boolean isPart = attribute.role() instanceof Role.Part;
        boolean isBlank =
                isPart ? field.isBlank() : field.inner().values().stream().allMatch(Field::isBlank);
        if (isBlank) {
            field.inner().clear();
            return Optional.empty();
        }
        if (!isPart || table.forms().size() == 1) {
            if (isPart && !field.texts().isEmpty()) {
                refusals.addUnknown(field, names(table.form(), field));
            }
            return object(table, table.form(), field);
        }
        return form(attribute, table, field).flatMap(form -> object(table, form, field));
    }

    private Optional<Form> form(Attribute attribute, Table<Object> table, Field field) {
        List<String> words = Expected.words(table);
        List<String> typed = field.texts();
        Optional<Form> form = table.forms().stream()
                .filter(each ->
                        typed.size() == 1 && each.word().equals(typed.get(0).strip()))
                .findFirst();
        if (form.isEmpty()) {
            field.inner().clear();
            refusals.addNoForm(attribute, field, words);
        }
        return form;
    }

    /** Refuses the fields that are left over: of another form of the part, or of none. */
    private void refuseOthers(Table<?> table, Form form, Field fields) {
        Set<String> ofOtherForms = new HashSet<>();
        table.forms().forEach(each -> ofOtherForms.addAll(each.names()));
        Collection<String> known = names(form, fields);
        fields.inner()
                .forEach((step, field) -> field.filled().forEach(filled -> {
                    if (ofOtherForms.contains(step)) {
                        refusals.add(
                                filled.name(),
                                RefusalCode.CONTRADICTION,
                                filled.texts().get(0),
                                "'{form}' has no {attribute}; leave it empty",
                                Map.of("form", form.word(), "attribute", step));
                    } else {
                        refusals.addUnknown(filled, known);
                    }
                }));
        fields.inner().clear();
    }

    private static Collection<String> names(Form form, Field fields) {
        String prefix = fields.name().isEmpty() ? "" : fields.name() + ".";
        return form.attributes().stream()
                .filter(attribute -> !(attribute.role() instanceof Role.Inner))
                .map(attribute -> prefix + attribute.name())
                .toList();
    }
}
