package io.strategydsl.model.table;

import static io.strategydsl.model.table.Attribute.defaulted;
import static io.strategydsl.model.table.Attribute.optional;
import static io.strategydsl.model.table.Attribute.required;
import static io.strategydsl.model.table.Attribute.set;
import static io.strategydsl.model.table.Role.part;
import static io.strategydsl.model.table.Role.value;
import static io.strategydsl.model.table.Role.whole;

import io.strategydsl.model.MonthEnd;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.Rhythm;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** What a recurrence states. */
final class RecurringTable extends RecordTable<Recurring> {
    static final Form FORM = Form.of(
            "recurring",
            Recurring.class,
            required("rhythm", part(RhythmTable.INSTANCE)),
            defaulted("monthEnd", value(MonthEnd.class)),
            optional("interval", whole(1, 1000)),
            optional("start", value(LocalDate.class)),
            optional("end", value(LocalDate.class)),
            optional("count", whole(1, 10_000)),
            optional("length", value(Period.class)),
            set("exceptions", "exception", value(LocalDate.class)));

    static final RecurringTable INSTANCE = new RecurringTable();

    private RecurringTable() {
        super(FORM);
    }

    @Override
    List<?> components(Recurring recurring) {
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

    @Override
    public Recurring build(Draft draft) {
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
