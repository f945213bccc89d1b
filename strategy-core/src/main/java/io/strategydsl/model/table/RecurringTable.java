package io.strategydsl.model.table;

import io.strategydsl.model.Recurring;
import io.strategydsl.model.Schedule;

/** What a schedule states where it can only be a recurrence: that form of the table of schedules, and no other. */
final class RecurringTable extends Table<Recurring> {
    static final RecurringTable INSTANCE = new RecurringTable(ScheduleTable.INSTANCE);

    private final Table<Schedule> schedules;

    private RecurringTable(Table<Schedule> schedules) {
        super(schedules.forms().stream()
                .filter(form -> form.type() == Recurring.class)
                .toArray(Form[]::new));
        this.schedules = schedules;
    }

    @Override
    Object read(Recurring recurring, String attribute) {
        return schedules.read(recurring, attribute);
    }

    @Override
    public Recurring build(Form form, Draft draft) {
        return (Recurring) schedules.build(form, draft);
    }
}
