package io.strategydsl.model.table;

import static io.strategydsl.model.table.Attribute.labels;
import static io.strategydsl.model.table.Attribute.optional;
import static io.strategydsl.model.table.Attribute.required;
import static io.strategydsl.model.table.Role.id;
import static io.strategydsl.model.table.Role.text;
import static io.strategydsl.model.table.Role.value;

import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Milestone;
import io.strategydsl.model.MilestoneBuilder;
import java.time.LocalDate;

/** What a milestone states. */
final class MilestoneTable extends ElementTable<Milestone, MilestoneBuilder> {
    static final MilestoneTable INSTANCE = new MilestoneTable();

    private MilestoneTable() {
        super(Form.of(
                        ElementKind.MILESTONE.word(),
                        Milestone.class,
                        required("id", id()),
                        optional("name", text()),
                        optional("day", value(LocalDate.class)),
                        labels())
                .titledBy("name"));
    }

    @Override
    Object read(Milestone milestone, String attribute) {
        return switch (attribute) {
            case "id" -> milestone.id();
            case "name" -> milestone.name();
            case "day" -> milestone.day();
            case "labels" -> milestone.labels();
            default -> throw unknown(attribute);
        };
    }

    @Override
    MilestoneBuilder builder(Draft draft) {
        return Milestone.builder(draft.of("id").text());
    }

    @Override
    void state(MilestoneBuilder builder, String attribute, Stated stated) {
        switch (attribute) {
            case "name" -> builder.name(stated.text());
            case "day" -> builder.day(stated.optional(LocalDate.class));
            case "labels" -> builder.labels(stated.labels());
            default -> throw unknown(attribute);
        }
    }
}
