package io.strategydsl.model.table;

import static io.strategydsl.model.table.Attribute.defaulted;
import static io.strategydsl.model.table.Attribute.optional;
import static io.strategydsl.model.table.Attribute.required;
import static io.strategydsl.model.table.Attribute.set;
import static io.strategydsl.model.table.Role.part;
import static io.strategydsl.model.table.Role.text;
import static io.strategydsl.model.table.Role.value;
import static io.strategydsl.model.table.Role.whole;

import io.strategydsl.model.MonthEnd;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.RelativeDay;
import io.strategydsl.model.Rhythm;
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
                Form.of(
                        "recurring",
                        Recurring.class,
                        required("rhythm", part(RhythmTable.INSTANCE)),
                        defaulted("monthEnd", value(MonthEnd.class)),
                        optional("interval", whole(1, 1000)),
                        optional("start", value(LocalDate.class)),
                        optional("end", value(LocalDate.class)),
                        optional("count", whole(1, 10_000)),
                        length(),
                        set("exceptions", "exception", value(LocalDate.class))),
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
            return List.of(
                    recurring.rhythm(),
                    recurring.monthEnd(),
                    recurring.interval(),
                    recurring.start(),
                    recurring.end(),
                    recurring.count(),
                    recurring.length(),
                    recurring.exceptions());
        }
        return schedule instanceof Schedule.Triggered triggered ? List.of(triggered.trigger()) : List.of();
    }

    @Override
    public Schedule build(Form form, Draft draft) {
        return switch (form.word()) {
            case "once" -> new Schedule.Once(draft.of("day").one(LocalDate.class), length(draft));
            case "relative" -> new Schedule.Relative(draft.of("day").one(RelativeDay.class), length(draft));
            case "recurring" -> recurring(draft);
            case "triggered" -> Schedule.whenever(draft.of("trigger").text());
            case "ongoing" -> Schedule.ongoing();
            default -> throw unknown(form);
        };
    }

    private static Attribute length() {
        return optional("length", value(Period.class));
    }

    private static Optional<Period> length(Draft draft) {
        return draft.of("length").optional(Period.class);
    }

    private static Recurring recurring(Draft draft) {
        Recurring recurring = Recurring.of(draft.of("rhythm").one(Rhythm.class));
        if (draft.states("monthEnd")) {
            recurring = recurring.atMonthEnd(draft.of("monthEnd").one(MonthEnd.class));
        }
        if (draft.states("interval")) {
            recurring = recurring.every(draft.of("interval").one(Integer.class));
        }
        if (draft.states("start")) {
            recurring = recurring.from(draft.of("start").one(LocalDate.class));
        }
        if (draft.states("end")) {
            recurring = recurring.until(draft.of("end").one(LocalDate.class));
        }
        if (draft.states("count")) {
            recurring = recurring.times(draft.of("count").one(Integer.class));
        }
        if (draft.states("length")) {
            recurring = recurring.lasting(draft.of("length").one(Period.class));
        }
        return recurring.except(draft.of("exceptions").all(LocalDate.class));
    }
}
