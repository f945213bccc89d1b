package io.strategydsl.model.table;

import static io.strategydsl.model.table.Attribute.optional;
import static io.strategydsl.model.table.Attribute.required;
import static io.strategydsl.model.table.Role.decimal;
import static io.strategydsl.model.table.Role.part;
import static io.strategydsl.model.table.Role.text;
import static io.strategydsl.model.table.Role.value;

import io.strategydsl.model.Per;
import io.strategydsl.model.RelativeDay;
import io.strategydsl.model.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What a target states, in each of its forms. Two targets are the same one when they share the day, or else the number. */
final class TargetTable extends RecordTable<Target> {
    static final TargetTable INSTANCE = new TargetTable();

    private TargetTable() {
        super(
                Form.of("valueBy", Target.ValueBy.class, required("value", decimal()), day())
                        .knownBy("day", "value"),
                Form.of("value", Target.Value.class, required("value", decimal())),
                Form.of("level", Target.Level.class, required("value", decimal())),
                Form.of("valueEach", Target.ValueEach.class, required("value", decimal()), per())
                        .knownBy("per", "value"),
                Form.of("growthEach", Target.GrowthEach.class, required("percent", decimal()), per())
                        .knownBy("per", "percent"),
                Form.of("changeBy", Target.ChangeBy.class, required("change", decimal()), day())
                        .knownBy("day", "change"),
                Form.of("valueAt", Target.ValueAt.class, required("value", decimal()), relativeDay())
                        .knownBy("day", "value"),
                Form.of("changeAt", Target.ChangeAt.class, required("change", decimal()), relativeDay())
                        .knownBy("day", "change"),
                Form.of("undecidedAt", Target.UndecidedAt.class, required("words", text()), relativeDay())
                        .knownBy("words"),
                Form.of(
                                "undecided",
                                Target.Undecided.class,
                                required("words", text()),
                                optional("day", value(LocalDate.class)))
                        .knownBy("words"));
    }

    @Override
    List<?> components(Target target) {
        if (target instanceof Target.ValueBy by) {
            return List.of(by.value(), by.day());
        }
        if (target instanceof Target.ValueEach each) {
            return List.of(each.value(), each.per());
        }
        if (target instanceof Target.GrowthEach growth) {
            return List.of(growth.percent(), growth.per());
        }
        if (target instanceof Target.ChangeBy change) {
            return List.of(change.change(), change.day());
        }
        if (target instanceof Target.Value value) {
            return List.of(value.value());
        }
        if (target instanceof Target.Level level) {
            return List.of(level.value());
        }
        if (target instanceof Target.ValueAt at) {
            return List.of(at.value(), at.day());
        }
        if (target instanceof Target.ChangeAt at) {
            return List.of(at.change(), at.day());
        }
        if (target instanceof Target.UndecidedAt at) {
            return List.of(at.words(), at.day());
        }
        Target.Undecided undecided = (Target.Undecided) target;
        return List.of(undecided.words(), undecided.day());
    }

    @Override
    public Target build(Draft draft) {
        return switch (draft.form().word()) {
            case "valueBy" -> new Target.ValueBy(number(draft, "value"), day(draft));
            case "value" -> new Target.Value(number(draft, "value"));
            case "level" -> new Target.Level(number(draft, "value"));
            case "valueEach" -> new Target.ValueEach(number(draft, "value"), per(draft));
            case "growthEach" -> new Target.GrowthEach(number(draft, "percent"), per(draft));
            case "changeBy" -> new Target.ChangeBy(number(draft, "change"), day(draft));
            case "valueAt" -> new Target.ValueAt(number(draft, "value"), relativeDay(draft));
            case "changeAt" -> new Target.ChangeAt(number(draft, "change"), relativeDay(draft));
            case "undecidedAt" -> new Target.UndecidedAt(draft.of("words").text(), relativeDay(draft));
            case "undecided" ->
                new Target.Undecided(draft.of("words").text(), draft.of("day").optional(LocalDate.class));
            default -> throw unknown(draft.form());
        };
    }

    private static Attribute day() {
        return required("day", value(LocalDate.class));
    }

    private static LocalDate day(Draft draft) {
        return draft.of("day").one(LocalDate.class);
    }

    private static Attribute relativeDay() {
        return required("day", part(RelativeDayTable.INSTANCE));
    }

    private static RelativeDay relativeDay(Draft draft) {
        return draft.of("day").one(RelativeDay.class);
    }

    private static Attribute per() {
        return required("per", value(Per.class));
    }

    private static Per per(Draft draft) {
        return draft.of("per").one(Per.class);
    }

    private static BigDecimal number(Draft draft, String attribute) {
        return draft.of(attribute).one(BigDecimal.class);
    }
}
