package io.strategydsl.model.table;

import static io.strategydsl.model.table.Attribute.optional;
import static io.strategydsl.model.table.Attribute.required;
import static io.strategydsl.model.table.Role.id;
import static io.strategydsl.model.table.Role.text;
import static io.strategydsl.model.table.Role.value;

import com.google.common.collect.Maps;
import io.strategydsl.model.CatalogueEntry;
import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentFormat;
import io.strategydsl.model.GoalType;
import io.strategydsl.model.MetricKind;
import io.strategydsl.model.Platform;
import io.strategydsl.model.TeamFunction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a custom entry of an open catalogue states, and which entries the catalogue has.
 *
 * @param <E> the entries
 */
public final class CatalogueTable<E extends CatalogueEntry> extends RecordTable<E> {
    private static final String COUNTS_AS = "countsAs";

    private static final Map<Class<?>, CatalogueTable<?>> TABLES = List.of(
                    new CatalogueTable<>(
                            "content area",
                            ContentArea.class,
                            ContentArea.catalogue(),
                            CatalogueTable::area,
                            optional(COUNTS_AS, value(ContentArea.class))),
                    new CatalogueTable<>(
                            "content format",
                            ContentFormat.class,
                            ContentFormat.catalogue(),
                            idAndName(ContentFormat::of)),
                    new CatalogueTable<>("goal type", GoalType.class, GoalType.catalogue(), idAndName(GoalType::of)),
                    new CatalogueTable<>(
                            "kind of metric", MetricKind.class, MetricKind.catalogue(), idAndName(MetricKind::of)),
                    new CatalogueTable<>("platform", Platform.class, Platform.catalogue(), idAndName(Platform::of)),
                    new CatalogueTable<>(
                            "team function", TeamFunction.class, TeamFunction.catalogue(), idAndName(TeamFunction::of)))
            .stream()
            .collect(Collectors.toUnmodifiableMap(table -> table.form().type(), table -> table));

    private final Map<String, E> catalogue;
    private final Function<Draft, E> custom;

    private CatalogueTable(
            String word, Class<E> type, List<E> catalogue, Function<Draft, E> custom, Attribute... more) {
        super(new Form(word, type, attributes(more), List.of(), List.of()));
        this.catalogue = Maps.uniqueIndex(catalogue, CatalogueEntry::id);
        this.custom = custom;
    }

    private static List<Attribute> attributes(Attribute... more) {
        return Stream.concat(Stream.of(required("id", id()), required("name", text())), Stream.of(more))
                .toList();
    }

    /** Returns the table of the entries of this type, or nothing if it is no catalogue. */
    public static Optional<CatalogueTable<?>> of(Class<?> type) {
        return Optional.ofNullable(TABLES.get(type));
    }

    /** Returns the table of a value if that is an entry of a catalogue, but a custom one, which states more than its id. */
    @SuppressWarnings("unchecked") // the table of its type
    public static Optional<CatalogueTable<CatalogueEntry>> ofCustom(Object value) {
        CatalogueTable<?> table = value instanceof CatalogueEntry ? TABLES.get(value.getClass()) : null;
        return value instanceof CatalogueEntry entry && table != null && !entry.equals(table.catalogue.get(entry.id()))
                ? Optional.of((CatalogueTable<CatalogueEntry>) table)
                : Optional.empty();
    }

    /** Returns the entries of the catalogue by id, in its order. */
    public Map<String, E> catalogue() {
        return catalogue;
    }

    @Override
    List<?> components(E entry) {
        return entry instanceof ContentArea area
                ? List.of(area.id(), area.name(), area.countsAs())
                : List.of(entry.id(), entry.name());
    }

    @Override
    public E build(Draft draft) {
        return custom.apply(draft);
    }

    private static ContentArea area(Draft draft) {
        ContentArea area = idAndName(ContentArea::of).apply(draft);
        return draft.states(COUNTS_AS) ? area.countingAs(draft.of(COUNTS_AS).one(ContentArea.class)) : area;
    }

    private static <E> Function<Draft, E> idAndName(BiFunction<String, String, E> custom) {
        return draft -> custom.apply(draft.of("id").text(), draft.of("name").text());
    }
}
