package io.strategydsl.model.table;

import static io.strategydsl.model.table.Attribute.defaulted;
import static io.strategydsl.model.table.Attribute.labels;
import static io.strategydsl.model.table.Attribute.list;
import static io.strategydsl.model.table.Attribute.optional;
import static io.strategydsl.model.table.Attribute.required;
import static io.strategydsl.model.table.Attribute.set;
import static io.strategydsl.model.table.Role.flag;
import static io.strategydsl.model.table.Role.id;
import static io.strategydsl.model.table.Role.part;
import static io.strategydsl.model.table.Role.reference;
import static io.strategydsl.model.table.Role.text;
import static io.strategydsl.model.table.Role.value;

import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Goal;
import io.strategydsl.model.GoalBuilder;
import io.strategydsl.model.GoalType;
import io.strategydsl.model.Resource;

/** What a goal states. */
final class GoalTable extends ElementTable<Goal, GoalBuilder> {
    static final GoalTable INSTANCE = new GoalTable();

    private GoalTable() {
        super(Form.of(
                        ElementKind.GOAL.word(),
                        Goal.class,
                        required("id", id()),
                        optional("text", text()),
                        optional("type", value(GoalType.class)),
                        set("supportedObjectives", "objective", reference(ElementKind.OBJECTIVE)),
                        set("owners", "owner", reference(ElementKind.MEMBER)),
                        optional("accountable", "accountable member", reference(ElementKind.MEMBER)),
                        set("helpers", "helper", reference(ElementKind.MEMBER)),
                        set("approvers", "approver", reference(ElementKind.MEMBER)),
                        defaulted("primary", "the primary goal", flag()),
                        optional("partOf", "goal above it", reference(ElementKind.GOAL)),
                        list("resources", "resource", part(ResourceTable.INSTANCE)),
                        labels())
                .titledBy("text"));
    }

    @Override
    Object read(Goal goal, String attribute) {
        return switch (attribute) {
            case "id" -> goal.id();
            case "text" -> goal.text();
            case "type" -> goal.type();
            case "supportedObjectives" -> goal.supportedObjectives();
            case "owners" -> goal.owners();
            case "accountable" -> goal.accountable();
            case "helpers" -> goal.helpers();
            case "approvers" -> goal.approvers();
            case "primary" -> goal.primary();
            case "partOf" -> goal.partOf();
            case "resources" -> goal.resources();
            case "labels" -> goal.labels();
            default -> throw unknown(attribute);
        };
    }

    @Override
    GoalBuilder builder(Draft draft) {
        return Goal.builder(draft.of("id").text());
    }

    @Override
    void state(GoalBuilder builder, String attribute, Stated stated) {
        switch (attribute) {
            case "text" -> builder.text(stated.text());
            case "type" -> builder.type(stated.optional(GoalType.class));
            case "supportedObjectives" -> builder.supportedObjectives(stated.texts());
            case "owners" -> builder.owners(stated.texts());
            case "accountable" -> builder.accountable(stated.optionalText());
            case "helpers" -> builder.helpers(stated.texts());
            case "approvers" -> builder.approvers(stated.texts());
            case "primary" -> builder.primary(stated.flag());
            case "partOf" -> builder.partOf(stated.optionalText());
            case "resources" -> builder.resources(stated.all(Resource.class));
            case "labels" -> builder.labels(stated.labels());
            default -> throw unknown(attribute);
        }
    }
}
