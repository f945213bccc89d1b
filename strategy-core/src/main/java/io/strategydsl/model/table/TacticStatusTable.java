package io.strategydsl.model.table;

import static io.strategydsl.model.table.Attribute.optional;
import static io.strategydsl.model.table.Attribute.required;
import static io.strategydsl.model.table.Role.text;
import static io.strategydsl.model.table.Role.value;

import io.strategydsl.model.TacticStatus;
import java.time.LocalDate;
import java.util.List;

/** What the status of a tactic states, in each of its forms. */
final class TacticStatusTable extends RecordTable<TacticStatus> {
    static final TacticStatusTable INSTANCE = new TacticStatusTable();

    private TacticStatusTable() {
        super(
                Form.of("planned", TacticStatus.Planned.class),
                Form.of("done", TacticStatus.Done.class, optional("day", value(LocalDate.class))),
                Form.of(
                        "dropped",
                        TacticStatus.Dropped.class,
                        required("day", value(LocalDate.class)),
                        required("reason", text())));
    }

    @Override
    List<?> components(TacticStatus status) {
        if (status instanceof TacticStatus.Done done) {
            return List.of(done.day());
        }
        return status instanceof TacticStatus.Dropped dropped ? List.of(dropped.day(), dropped.reason()) : List.of();
    }

    @Override
    public TacticStatus build(Draft draft) {
        return switch (draft.form().word()) {
            case "planned" -> TacticStatus.planned();
            case "done" -> new TacticStatus.Done(draft.of("day").optional(LocalDate.class));
            case "dropped" ->
                TacticStatus.dropped(
                        draft.of("day").one(LocalDate.class), draft.of("reason").text());
            default -> throw unknown(draft.form());
        };
    }
}
