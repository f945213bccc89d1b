package io.strategydsl.model.table;

import static io.strategydsl.model.table.Attribute.required;
import static io.strategydsl.model.table.Role.notNegative;
import static io.strategydsl.model.table.Role.part;
import static io.strategydsl.model.table.Role.text;
import static io.strategydsl.model.table.Role.value;

import io.strategydsl.model.HoursPerPeriod;
import io.strategydsl.model.Resource;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;

/** What a resource states, in each of its forms. */
final class ResourceTable extends RecordTable<Resource> {
    static final ResourceTable INSTANCE = new ResourceTable();

    private ResourceTable() {
        super(
                Form.of("people", Resource.People.class, required("text", text()))
                        .knownBy("text"),
                Form.of("time", Resource.Time.class, required("text", text())).knownBy("text"),
                Form.of("hours", Resource.Hours.class, required("hours", part(Parts.HoursPerPeriodTable.INSTANCE))),
                Form.of("tool", Resource.Tool.class, required("text", text())).knownBy("text"),
                Form.of(
                                "money",
                                Resource.Money.class,
                                required("amount", notNegative()),
                                required("currency", value(Currency.class)),
                                required("text", text()))
                        .knownBy("text"));
    }

    @Override
    List<?> components(Resource resource) {
        if (resource instanceof Resource.Hours hours) {
            return List.of(hours.hours());
        }
        return resource instanceof Resource.Money money
                ? List.of(money.amount(), money.currency(), money.text())
                : List.of(resource.text());
    }

    @Override
    public Resource build(Draft draft) {
        String text = draft.of("text").text();
        return switch (draft.form().word()) {
            case "people" -> new Resource.People(text);
            case "time" -> new Resource.Time(text);
            case "hours" -> new Resource.Hours(draft.of("hours").one(HoursPerPeriod.class));
            case "tool" -> new Resource.Tool(text);
            case "money" ->
                new Resource.Money(
                        draft.of("amount").one(BigDecimal.class),
                        draft.of("currency").one(Currency.class),
                        text);
            default -> throw unknown(draft.form());
        };
    }
}
