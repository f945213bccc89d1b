package io.strategydsl.model.table;

import static io.strategydsl.model.table.Attribute.labels;
import static io.strategydsl.model.table.Attribute.list;
import static io.strategydsl.model.table.Attribute.optional;
import static io.strategydsl.model.table.Attribute.required;
import static io.strategydsl.model.table.Attribute.set;
import static io.strategydsl.model.table.Role.id;
import static io.strategydsl.model.table.Role.part;
import static io.strategydsl.model.table.Role.reference;
import static io.strategydsl.model.table.Role.text;
import static io.strategydsl.model.table.Role.value;

import io.strategydsl.model.Baseline;
import io.strategydsl.model.Direction;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Metric;
import io.strategydsl.model.MetricBuilder;
import io.strategydsl.model.MetricKind;
import io.strategydsl.model.Observation;
import io.strategydsl.model.Target;

/** What a metric states. */
final class MetricTable extends ElementTable<Metric, MetricBuilder> {
    static final MetricTable INSTANCE = new MetricTable();

    private MetricTable() {
        super(Form.of(
                        ElementKind.METRIC.word(),
                        Metric.class,
                        required("id", id()),
                        optional("kind", value(MetricKind.class)),
                        optional("name", text()),
                        optional("unit", text()),
                        optional("statedDirection", "direction", value(Direction.class)),
                        set("measuredGoals", "goal", reference(ElementKind.GOAL)),
                        optional("baseline", part(Parts.BaselineTable.INSTANCE)),
                        list("targets", "target", part(TargetTable.INSTANCE)),
                        list("observations", "observation", part(Parts.ObservationTable.INSTANCE)),
                        optional("source", text()),
                        labels())
                .titledBy("name", "kind"));
    }

    @Override
    Object read(Metric metric, String attribute) {
        return switch (attribute) {
            case "id" -> metric.id();
            case "kind" -> metric.kind();
            case "name" -> metric.name();
            case "unit" -> metric.unit();
            case "statedDirection" -> metric.statedDirection();
            case "measuredGoals" -> metric.measuredGoals();
            case "baseline" -> metric.baseline();
            case "targets" -> metric.targets();
            case "observations" -> metric.observations();
            case "source" -> metric.source();
            case "labels" -> metric.labels();
            default -> throw unknown(attribute);
        };
    }

    @Override
    MetricBuilder builder(Draft draft) {
        return Metric.builder(draft.of("id").text());
    }

    @Override
    void state(MetricBuilder builder, String attribute, Stated stated) {
        switch (attribute) {
            case "kind" -> builder.kind(stated.optional(MetricKind.class));
            case "name" -> builder.name(stated.optionalText());
            case "unit" -> builder.unit(stated.optionalText());
            case "statedDirection" -> builder.statedDirection(stated.optional(Direction.class));
            case "measuredGoals" -> builder.measuredGoals(stated.texts());
            case "baseline" -> builder.baseline(stated.optional(Baseline.class));
            case "targets" -> builder.targets(stated.all(Target.class));
            case "observations" -> builder.observations(stated.all(Observation.class));
            case "source" -> builder.source(stated.optionalText());
            case "labels" -> builder.labels(stated.labels());
            default -> throw unknown(attribute);
        }
    }
}
