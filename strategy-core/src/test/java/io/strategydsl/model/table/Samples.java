package io.strategydsl.model.table;

import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentFormat;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.GoalType;
import io.strategydsl.model.MetricKind;
import io.strategydsl.model.Platform;
import io.strategydsl.model.TeamFunction;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Values that an attribute can have, made of nothing but what the table says of it. An attribute of a type that is new to
 * the model needs values of this type here, and nothing else, to be tried by the guards and filled by the generators.
 */
public final class Samples {
    private static final Map<Class<?>, List<?>> VALUES = Map.ofEntries(
            Map.entry(
                    LocalDate.class,
                    List.of(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 3, 1), LocalDate.of(2028, 2, 29))),
            Map.entry(Period.class, List.of(Period.ofWeeks(2), Period.ofMonths(1))),
            Map.entry(MonthDay.class, List.of(MonthDay.of(2, 1), MonthDay.of(12, 24))),
            Map.entry(ElementPath.class, List.of(ElementPath.root(), ElementPath.parse("tactics/some-id/owners"))),
            Map.entry(String.class, List.of("pillar.honesty", "acme.tactic.budgeted")),
            Map.entry(LocalTime.class, List.of(LocalTime.of(9, 0), LocalTime.of(18, 30))),
            Map.entry(URI.class, List.of(URI.create("https://example.com/one"), URI.create("https://example.com/two"))),
            Map.entry(Currency.class, List.of(Currency.getInstance("EUR"), Currency.getInstance("PLN"))),
            Map.entry(
                    ContentArea.class,
                    List.of(
                            ContentArea.CURATED,
                            ContentArea.of("own-area", "Own area"),
                            ContentArea.of("own-area", "Own area").countingAs(ContentArea.PROMOTION))),
            Map.entry(ContentFormat.class, List.of(ContentFormat.VIDEO, ContentFormat.of("own-format", "Own format"))),
            Map.entry(Platform.class, List.of(Platform.BLOG, Platform.of("own-platform", "Own platform"))),
            Map.entry(GoalType.class, List.of(GoalType.BRAND_AWARENESS, GoalType.of("own-type", "Own type"))),
            Map.entry(MetricKind.class, List.of(MetricKind.REACH, MetricKind.of("own-kind", "Own kind"))),
            Map.entry(
                    TeamFunction.class,
                    List.of(TeamFunction.CONTENT, TeamFunction.of("own-function", "Own function"))));

    private Samples() {}

    /** Two or more values in a role, each different from all others. Of a part, there are some of each of its forms. */
    public static List<?> of(Role role) {
        if (role instanceof Role.Part part) {
            return of(part.table());
        }
        if (role instanceof Role.Inner inner) {
            return of(Table.of(inner.kind()));
        }
        if (role instanceof Role.Whole whole) {
            return List.of(whole.least(), whole.most());
        }
        if (role instanceof Role.Decimal decimal) {
            return List.of(decimal.least().max(BigDecimal.ONE), new BigDecimal("2.5"), new BigDecimal("42.5"));
        }
        if (role instanceof Role.Flag) {
            return List.of(true, false);
        }
        if (role instanceof Role.Labels) {
            return List.of(Map.entry("language", "en"), Map.entry("language", "pl"), Map.entry("region", "en"));
        }
        if (role instanceof Role.Value value) {
            return ofType(value.type());
        }
        return role instanceof Role.Text ? List.of("Some words", "Other words") : List.of("some-id", "other-id");
    }

    private static <T> List<T> of(Table<T> table) {
        return table.forms().stream()
                .flatMap(form -> Stream.concat(
                        Stream.of(least(table, form)),
                        more(table, form)
                                .filter(each -> !each.equals(least(table, form)))
                                .limit(1)))
                .toList();
    }

    /** Those that state one thing more, or otherwise, than the least. */
    private static <T> Stream<T> more(Table<T> table, Form form) {
        return form.attributes().stream()
                .flatMap(attribute -> pairs(attribute).stream()
                        .flatMap(List::stream)
                        .map(values -> leastDraft(form).state(attribute.name(), values)))
                .flatMap(draft -> built(table, draft).stream());
    }

    private static <T> Optional<T> built(Table<T> table, Draft draft) {
        try {
            return Optional.of(table.build(draft));
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    /** Values of a type. */
    public static List<?> ofType(Class<?> type) {
        return type.isEnum()
                ? Arrays.asList(type.getEnumConstants())
                : Optional.<List<?>>ofNullable(VALUES.get(type))
                        .orElseThrow(() -> new AssertionError(
                                "no values of " + type.getName() + " to try; add two of them to " + Samples.class));
    }

    /** What states nothing but what it cannot do without. */
    public static <T> T least(Table<T> table, Form form) {
        return table.build(leastDraft(form));
    }

    static Draft leastDraft(Form form) {
        Draft draft = new Draft(form);
        for (Attribute attribute : form.attributes()) {
            if (attribute.cardinality() == Cardinality.REQUIRED) {
                draft.state(attribute.name(), List.of(of(attribute.role()).get(middle(attribute.role()))));
            }
        }
        return draft;
    }

    /** Of days, one that has another before and after it. */
    private static int middle(Role role) {
        return role instanceof Role.Value value && value.type() == LocalDate.class ? 1 : 0;
    }

    /** Pairs of what an attribute can state, so that of each two the one is different from the other. */
    static List<List<List<?>>> pairs(Attribute attribute) {
        List<?> values = of(attribute.role());
        List<List<List<?>>> pairs = new ArrayList<>();
        for (int i = 1; i < values.size(); i++) {
            pairs.add(List.of(List.of(values.get(i - 1)), List.of(values.get(i))));
        }
        if (attribute.cardinality().isMany() || attribute.cardinality() == Cardinality.OPTIONAL) {
            values.forEach(value -> pairs.add(List.of(List.of(), List.of(value))));
        }
        return pairs;
    }
}
