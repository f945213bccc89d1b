package io.strategydsl.model.table;

import static io.strategydsl.model.table.Attribute.optional;
import static io.strategydsl.model.table.Attribute.required;
import static io.strategydsl.model.table.Attribute.set;
import static io.strategydsl.model.table.Role.value;
import static io.strategydsl.model.table.Role.whole;

import com.google.common.collect.ImmutableSet;
import io.strategydsl.model.Ordinal;
import io.strategydsl.model.Rhythm;
import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.List;

/** What the rhythm of a recurrence states, in each of its forms. */
final class RhythmTable extends RecordTable<Rhythm> {
    static final RhythmTable INSTANCE = new RhythmTable();

    private RhythmTable() {
        super(
                Form.of("daily", Rhythm.Daily.class),
                Form.of("weekly", Rhythm.Weekly.class, set("days", "day", value(DayOfWeek.class))),
                Form.of("monthly", Rhythm.Monthly.class, optional("day", whole(1, 31))),
                Form.of(
                        "monthlyByWeekday",
                        Rhythm.MonthlyByWeekday.class,
                        required("ordinal", value(Ordinal.class)),
                        required("day", value(DayOfWeek.class))),
                Form.of("quarterly", Rhythm.Quarterly.class),
                Form.of("yearly", Rhythm.Yearly.class, set("days", "day", value(MonthDay.class))));
    }

    @Override
    List<?> components(Rhythm rhythm) {
        if (rhythm instanceof Rhythm.Weekly weekly) {
            return List.of(weekly.days());
        }
        if (rhythm instanceof Rhythm.Monthly monthly) {
            return List.of(monthly.day());
        }
        if (rhythm instanceof Rhythm.MonthlyByWeekday named) {
            return List.of(named.ordinal(), named.day());
        }
        return rhythm instanceof Rhythm.Yearly yearly ? List.of(yearly.days()) : List.of();
    }

    @Override
    public Rhythm build(Draft draft) {
        return switch (draft.form().word()) {
            case "daily" -> new Rhythm.Daily();
            case "weekly" ->
                new Rhythm.Weekly(ImmutableSet.copyOf(draft.of("days").all(DayOfWeek.class)));
            case "monthly" -> new Rhythm.Monthly(draft.of("day").number());
            case "monthlyByWeekday" ->
                new Rhythm.MonthlyByWeekday(
                        draft.of("ordinal").one(Ordinal.class), draft.of("day").one(DayOfWeek.class));
            case "quarterly" -> new Rhythm.Quarterly();
            case "yearly" ->
                new Rhythm.Yearly(ImmutableSet.copyOf(draft.of("days").all(MonthDay.class)));
            default -> throw unknown(draft.form());
        };
    }
}
