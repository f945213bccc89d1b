package io.strategydsl.model.table;

import static io.strategydsl.model.table.Attribute.optional;
import static io.strategydsl.model.table.Attribute.required;
import static io.strategydsl.model.table.Role.reference;
import static io.strategydsl.model.table.Role.value;
import static io.strategydsl.model.table.Role.whole;

import io.strategydsl.model.ElementKind;
import io.strategydsl.model.RelativeDay;
import java.time.DayOfWeek;
import java.time.Period;
import java.util.List;

/** What a day that is counted from a milestone states, in each of its forms. */
final class RelativeDayTable extends RecordTable<RelativeDay> {
    static final RelativeDayTable INSTANCE = new RelativeDayTable();

    private RelativeDayTable() {
        super(
                Form.of(
                        "fromMilestone",
                        RelativeDay.FromMilestone.class,
                        required("milestone", reference(ElementKind.MILESTONE)),
                        required("distance", value(Period.class))),
                Form.of(
                        "inWeek",
                        RelativeDay.InWeek.class,
                        required("week", whole(1, 10_000)),
                        optional("weekday", "day of the week", value(DayOfWeek.class))),
                Form.of("inMonth", RelativeDay.InMonth.class, required("month", whole(1, 10_000))));
    }

    @Override
    List<?> components(RelativeDay day) {
        if (day instanceof RelativeDay.FromMilestone from) {
            return List.of(from.milestone(), from.distance());
        }
        if (day instanceof RelativeDay.InWeek in) {
            return List.of(in.week(), in.weekday());
        }
        return List.of(((RelativeDay.InMonth) day).month());
    }

    @Override
    public RelativeDay build(Draft draft) {
        return switch (draft.form().word()) {
            case "fromMilestone" ->
                new RelativeDay.FromMilestone(
                        draft.of("milestone").text(), draft.of("distance").one(Period.class));
            case "inWeek" ->
                new RelativeDay.InWeek(
                        draft.of("week").one(Integer.class), draft.of("weekday").optional(DayOfWeek.class));
            case "inMonth" -> new RelativeDay.InMonth(draft.of("month").one(Integer.class));
            default -> throw unknown(draft.form());
        };
    }
}
