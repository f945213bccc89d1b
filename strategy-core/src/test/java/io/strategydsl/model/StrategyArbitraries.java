package io.strategydsl.model;

import io.strategydsl.model.table.Attribute;
import io.strategydsl.model.table.Cardinality;
import io.strategydsl.model.table.Draft;
import io.strategydsl.model.table.Form;
import io.strategydsl.model.table.Role;
import io.strategydsl.model.table.Samples;
import io.strategydsl.model.table.Table;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Arbitrary plans and their elements, each attribute of the table stated or left out at random. They are legal but often
 * broken: ids occur twice, references dangle or go in cycles, texts are blank.
 */
public final class StrategyArbitraries {

    /** Of these types and parts there are more values than samples, or not every value of an attribute goes with another. */
    private static final Map<Class<?>, Arbitrary<?>> KNOWN = Map.ofEntries(
            Map.entry(LocalDate.class, ValueArbitraries.days()),
            Map.entry(URI.class, ValueArbitraries.addresses()),
            Map.entry(ContentArea.class, ValueArbitraries.contentAreas()),
            Map.entry(ContentFormat.class, ValueArbitraries.contentFormats()),
            Map.entry(Platform.class, ValueArbitraries.platforms()),
            Map.entry(GoalType.class, ValueArbitraries.goalTypes()),
            Map.entry(MetricKind.class, ValueArbitraries.metricKinds()),
            Map.entry(TeamFunction.class, ValueArbitraries.teamFunctions()),
            Map.entry(Timeframe.class, ValueArbitraries.timeframes()),
            Map.entry(Cadence.class, ValueArbitraries.cadences()),
            Map.entry(HoursPerPeriod.class, ValueArbitraries.hours()),
            Map.entry(RelativeDay.FromMilestone.class, ValueArbitraries.relativeDays()),
            Map.entry(Recurring.class, ValueArbitraries.recurring()),
            Map.entry(Schedule.Once.class, ValueArbitraries.schedules()));

    /** Made once, since there is much to make. */
    private static final Map<Table<?>, Arbitrary<?>> DESCRIBED = new ConcurrentHashMap<>();

    private StrategyArbitraries() {}

    /** Whole plans. */
    public static Arbitrary<Strategy> anyStrategy() {
        return any(Strategy.class);
    }

    /** Whole plans that accept nothing, for tests of what is found in them. */
    public static Arbitrary<Strategy> anyStrategyThatAcceptsNothing() {
        return anyStrategy()
                .map(plan -> plan.toBuilder().acceptedGaps(List.of()).build());
    }

    /** Elements of a type. */
    public static <E extends Element> Arbitrary<E> any(Class<E> type) {
        return Arrays.stream(ElementKind.values())
                .filter(kind -> Table.of(kind).form().type() == type)
                .findFirst()
                .map(kind -> any(kind).map(type::cast))
                .orElseThrow();
    }

    /** Elements of a kind. */
    public static Arbitrary<Element> any(ElementKind kind) {
        return any(Table.of(kind));
    }

    /** What a table describes, in all its forms. */
    @SuppressWarnings("unchecked") // It is what the table describes.
    public static <T> Arbitrary<T> any(Table<T> table) {
        Arbitrary<?> known = DESCRIBED.get(table);
        if (known == null) {
            known = Choice.oneOf(
                    table.forms().stream().map(form -> described(table, form)).toList());
            DESCRIBED.put(table, known);
        }
        return (Arbitrary<T>) known;
    }

    /** Elements of all kinds. */
    public static Arbitrary<Element> anyElement() {
        return Choice.oneOf(Arrays.stream(ElementKind.values())
                .map(StrategyArbitraries::any)
                .toList());
    }

    private static <T> Arbitrary<T> described(Table<T> table, Form form) {
        List<Attribute> attributes = form.attributes();
        return Combinators.combine(
                        attributes.stream().map(StrategyArbitraries::stated).toList())
                .as(stated -> {
                    Draft draft = new Draft(form);
                    for (int i = 0; i < attributes.size(); i++) {
                        draft.state(attributes.get(i).name(), stated.get(i));
                    }
                    return table.build(draft);
                })
                .withoutEdgeCases();
    }

    private static Arbitrary<List<?>> stated(Attribute attribute) {
        if (attribute.role() instanceof Role.Labels) {
            return half(ValueArbitraries.labels().map(labels -> List.copyOf(labels.entrySet())));
        }
        Arbitrary<?> values = values(attribute);
        return switch (attribute.cardinality()) {
            case REQUIRED -> values.map(List::of);
            case DEFAULTED, OPTIONAL -> half(values.map(List::of));
            case SET -> half(values.list().uniqueElements().ofMaxSize(3));
            case LIST -> half(values.list().ofMaxSize(4));
        };
    }

    private static Arbitrary<List<?>> half(Arbitrary<? extends List<?>> values) {
        return Choice.optional(values, 0.5)
                .map(stated -> stated.<List<?>>map(list -> list).orElse(List.of()));
    }

    private static Arbitrary<?> values(Attribute attribute) {
        Role role = attribute.role();
        if (role instanceof Role.Id || role instanceof Role.Reference) {
            return ValueArbitraries.ids();
        }
        if (role instanceof Role.Text) {
            return attribute.cardinality() == Cardinality.OPTIONAL
                    ? ValueArbitraries.texts()
                    : ValueArbitraries.words();
        }
        if (role instanceof Role.Whole whole) {
            return Arbitraries.integers().between(whole.least(), whole.most());
        }
        if (role instanceof Role.Decimal decimal) {
            return ValueArbitraries.numbersBetween(decimal.least(), decimal.most());
        }
        if (role instanceof Role.Inner inner) {
            return any(inner.kind());
        }
        if (role instanceof Role.Part part) {
            return known(part.table().form().type()).orElseGet(() -> any(part.table()));
        }
        return role instanceof Role.Value value
                ? known(value.type()).orElseGet(() -> Arbitraries.of(Samples.ofType(value.type())))
                : Arbitraries.of(true, false);
    }

    private static Optional<Arbitrary<?>> known(Class<?> type) {
        return Optional.ofNullable(KNOWN.get(type));
    }
}
