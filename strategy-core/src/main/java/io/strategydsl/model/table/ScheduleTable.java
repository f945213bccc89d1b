package io.strategydsl.model.table;

import static io.strategydsl.model.table.Attribute.optional;
import static io.strategydsl.model.table.Attribute.required;
import static io.strategydsl.model.table.Role.part;
import static io.strategydsl.model.table.Role.text;
import static io.strategydsl.model.table.Role.value;

import io.strategydsl.model.Recurring;
import io.strategydsl.model.RelativeDay;
import io.strategydsl.model.Schedule;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** What a schedule states, in each of its forms. */
final class ScheduleTable extends RecordTable<Schedule> {
    static final ScheduleTable INSTANCE = new ScheduleTable();

    private ScheduleTable() {
        super(
                Form.of("once", Schedule.Once.class, required("day", value(LocalDate.class)), length()),
                Form.of(
                        "relative",
                        Schedule.Relative.class,
                        required("day", part(RelativeDayTable.INSTANCE)),
                        length()),
                RecurringTable.FORM,
                Form.of("triggered", Schedule.Triggered.class, required("trigger", text())),
                Form.of("ongoing", Schedule.Ongoing.class));
    }

    @Override
    List<?> components(Schedule schedule) {
        if (schedule instanceof Schedule.Once once) {
            return List.of(once.day(), once.length());
        }
        if (schedule instanceof Schedule.Relative relative) {
            return List.of(relative.day(), relative.length());
        }
        if (schedule instanceof Recurring recurring) {
            return RecurringTable.INSTANCE.components(recurring);
        }
        return schedule instanceof Schedule.Triggered triggered ? List.of(triggered.trigger()) : List.of();
    }

    @Override
    public Schedule build(Draft draft) {
        return switch (draft.form().word()) {
            case "once" -> new Schedule.Once(draft.of("day").one(LocalDate.class), length(draft));
            case "relative" -> new Schedule.Relative(draft.of("day").one(RelativeDay.class), length(draft));
            case "recurring" -> RecurringTable.INSTANCE.build(draft);
            case "triggered" -> Schedule.whenever(draft.of("trigger").text());
            case "ongoing" -> Schedule.ongoing();
            default -> throw unknown(draft.form());
        };
    }

    private static Attribute length() {
        return optional("length", value(Period.class));
    }

    private static Optional<Period> length(Draft draft) {
        return draft.of("length").optional(Period.class);
    }
}
