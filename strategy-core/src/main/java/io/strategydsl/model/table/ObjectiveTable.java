package io.strategydsl.model.table;

import static io.strategydsl.model.table.Attribute.defaulted;
import static io.strategydsl.model.table.Attribute.labels;
import static io.strategydsl.model.table.Attribute.optional;
import static io.strategydsl.model.table.Attribute.required;
import static io.strategydsl.model.table.Role.id;
import static io.strategydsl.model.table.Role.text;
import static io.strategydsl.model.table.Role.value;

import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Objective;
import io.strategydsl.model.ObjectiveBuilder;
import io.strategydsl.model.ObjectiveLevel;

/** What an objective states. */
final class ObjectiveTable extends ElementTable<Objective, ObjectiveBuilder> {
    static final ObjectiveTable INSTANCE = new ObjectiveTable();

    private ObjectiveTable() {
        super(Form.of(
                        ElementKind.OBJECTIVE.word(),
                        Objective.class,
                        required("id", id()),
                        optional("text", text()),
                        defaulted("level", value(ObjectiveLevel.class)),
                        labels())
                .titledBy("text"));
    }

    @Override
    Object read(Objective objective, String attribute) {
        return switch (attribute) {
            case "id" -> objective.id();
            case "text" -> objective.text();
            case "level" -> objective.level();
            case "labels" -> objective.labels();
            default -> throw unknown(attribute);
        };
    }

    @Override
    ObjectiveBuilder builder(Draft draft) {
        return Objective.builder(draft.of("id").text());
    }

    @Override
    void state(ObjectiveBuilder builder, String attribute, Stated stated) {
        switch (attribute) {
            case "text" -> builder.text(stated.text());
            case "level" -> builder.level(stated.one(ObjectiveLevel.class));
            case "labels" -> builder.labels(stated.labels());
            default -> throw unknown(attribute);
        }
    }
}
