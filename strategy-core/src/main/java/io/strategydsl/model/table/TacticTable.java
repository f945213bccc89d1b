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
import static io.strategydsl.model.table.Role.positive;
import static io.strategydsl.model.table.Role.reference;
import static io.strategydsl.model.table.Role.text;
import static io.strategydsl.model.table.Role.whole;

import io.strategydsl.model.Amount;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Resource;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.TacticBuilder;
import io.strategydsl.model.TacticStatus;
import java.math.BigDecimal;

/** What a tactic states. */
final class TacticTable extends ElementTable<Tactic, TacticBuilder> {
    static final TacticTable INSTANCE = new TacticTable();

    private TacticTable() {
        super(Form.of(
                        ElementKind.TACTIC.word(),
                        Tactic.class,
                        required("id", id()),
                        optional("text", text()),
                        set("servedGoals", "goal", reference(ElementKind.GOAL)),
                        set("movedMetrics", "metric", reference(ElementKind.METRIC)),
                        set("personas", "persona", reference(ElementKind.PERSONA)),
                        set("channels", "channel", reference(ElementKind.CHANNEL)),
                        optional("amount", part(Parts.AmountTable.INSTANCE)),
                        set("owners", "owner", reference(ElementKind.MEMBER)),
                        optional("accountable", "accountable member", reference(ElementKind.MEMBER)),
                        set("helpers", "helper", reference(ElementKind.MEMBER)),
                        set("approvers", "approver", reference(ElementKind.MEMBER)),
                        optional("schedule", part(ScheduleTable.INSTANCE)),
                        set("dependencies", "dependency", reference(ElementKind.TACTIC)),
                        optional("value", whole(1, 10)),
                        optional("complexity", whole(1, 10)),
                        optional("effort", "effort in hours", positive()),
                        list("resources", "resource", part(ResourceTable.INSTANCE)),
                        defaulted("status", part(TacticStatusTable.INSTANCE)),
                        defaulted("somethingNew", "something new for the audience", flag()),
                        labels())
                .titledBy("text"));
    }

    @Override
    Object read(Tactic tactic, String attribute) {
        return switch (attribute) {
            case "id" -> tactic.id();
            case "text" -> tactic.text();
            case "servedGoals" -> tactic.servedGoals();
            case "movedMetrics" -> tactic.movedMetrics();
            case "personas" -> tactic.personas();
            case "channels" -> tactic.channels();
            case "amount" -> tactic.amount();
            case "owners" -> tactic.owners();
            case "accountable" -> tactic.accountable();
            case "helpers" -> tactic.helpers();
            case "approvers" -> tactic.approvers();
            case "schedule" -> tactic.schedule();
            case "dependencies" -> tactic.dependencies();
            case "value" -> tactic.value();
            case "complexity" -> tactic.complexity();
            case "effort" -> tactic.effort();
            case "resources" -> tactic.resources();
            case "status" -> tactic.status();
            case "somethingNew" -> tactic.somethingNew();
            case "labels" -> tactic.labels();
            default -> throw unknown(attribute);
        };
    }

    @Override
    TacticBuilder builder(Draft draft) {
        return Tactic.builder(draft.of("id").text());
    }

    @Override
    void state(TacticBuilder builder, String attribute, Stated stated) {
        switch (attribute) {
            case "text" -> builder.text(stated.text());
            case "servedGoals" -> builder.servedGoals(stated.texts());
            case "movedMetrics" -> builder.movedMetrics(stated.texts());
            case "personas" -> builder.personas(stated.texts());
            case "channels" -> builder.channels(stated.texts());
            case "amount" -> builder.amount(stated.optional(Amount.class));
            case "owners" -> builder.owners(stated.texts());
            case "accountable" -> builder.accountable(stated.optionalText());
            case "helpers" -> builder.helpers(stated.texts());
            case "approvers" -> builder.approvers(stated.texts());
            case "schedule" -> builder.schedule(stated.optional(Schedule.class));
            case "dependencies" -> builder.dependencies(stated.texts());
            case "value" -> builder.value(stated.number());
            case "complexity" -> builder.complexity(stated.number());
            case "effort" -> builder.effort(stated.optional(BigDecimal.class));
            case "resources" -> builder.resources(stated.all(Resource.class));
            case "status" -> builder.status(stated.one(TacticStatus.class));
            case "somethingNew" -> builder.somethingNew(stated.flag());
            case "labels" -> builder.labels(stated.labels());
            default -> throw unknown(attribute);
        }
    }
}
