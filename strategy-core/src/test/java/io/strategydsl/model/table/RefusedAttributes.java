package io.strategydsl.model.table;

import io.strategydsl.model.CatalogueEntry;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Refusal;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** All tables of the model, the values that none of their attributes takes, and whether a refusal speaks in their terms. */
public final class RefusedAttributes {
    private static final LocalDate TOO_LATE = LocalDate.of(10_000, 1, 1);
    private static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(18);

    private RefusedAttributes() {}

    /** The tables of all elements, of all their parts, and of the catalogues. */
    public static Set<Table<?>> tables() {
        Set<Table<?>> tables = new LinkedHashSet<>();
        Arrays.stream(ElementKind.values()).forEach(kind -> collect(Table.of(kind), tables));
        return tables;
    }

    private static void collect(Table<?> table, Set<Table<?>> tables) {
        if (!tables.add(table)) {
            return;
        }
        for (Form form : table.forms()) {
            for (Attribute attribute : form.attributes()) {
                if (attribute.role() instanceof Role.Part part) {
                    collect(part.table(), tables);
                } else if (attribute.role() instanceof Role.Value value) {
                    CatalogueTable.of(value.type()).ifPresent(tables::add);
                }
            }
        }
    }

    /** Values that an attribute refuses. */
    static List<Object> bad(Attribute attribute) {
        Role role = attribute.role();
        if (role instanceof Role.Text) {
            return List.of("Reach\u0000", "x".repeat(20_001));
        }
        if (role instanceof Role.Id || role instanceof Role.Reference) {
            return List.of("two words", "\u200B", "x".repeat(101));
        }
        if (role instanceof Role.Whole whole) {
            return List.of(whole.least() - 1, whole.most() + 1);
        }
        if (role instanceof Role.Decimal decimal) {
            List<Object> bad = new ArrayList<>(List.of(TOO_LARGE, new BigDecimal("0.0000000001")));
            if (decimal.least().signum() >= 0) {
                bad.add(BigDecimal.ONE.negate());
            }
            return bad;
        }
        if (role instanceof Role.Labels) {
            return List.of(Map.entry("", "Tyrol"), Map.entry("region", "\u0000"));
        }
        return role instanceof Role.Value value ? ofType(value.type()) : List.of();
    }

    private static List<Object> ofType(Class<?> type) {
        if (type == LocalDate.class) {
            return List.of(TOO_LATE);
        }
        if (type == URI.class) {
            return List.of(URI.create("https://example.com/" + "x".repeat(20_000)));
        }
        if (type == Period.class) {
            return List.of(Period.of(0, 1, -1), Period.ofYears(1_001));
        }
        return type == String.class ? List.of("honesty", "two words") : List.of();
    }

    /** What a refusal says that is not as the tables, the codes and the template have it. */
    public static List<String> faults(Refusal refusal) {
        List<String> faults = new ArrayList<>();
        if (!names(refusal).contains(refusal.attribute())) {
            faults.add(refusal.attribute() + " is in no table of " + refusal.kind() + refusal.part());
        }
        String filled = refusal.template();
        for (Map.Entry<String, Object> argument : refusal.arguments().entrySet()) {
            filled = filled.replace("{" + argument.getKey() + "}", String.valueOf(argument.getValue()));
            if (!(argument.getValue() instanceof String
                    || argument.getValue() instanceof Integer
                    || argument.getValue() instanceof Long
                    || argument.getValue() instanceof LocalDate)) {
                faults.add("argument " + argument + " is no plain value");
            }
        }
        if (filled.matches("(?s).*\\{[a-z]+}.*")) {
            faults.add("an argument is missing: " + filled);
        }
        return faults;
    }

    private static Collection<String> names(Refusal refusal) {
        Stream<Table<?>> tables = refusal.part().isEmpty() && refusal.kind().isPresent()
                ? Stream.of(Table.of(refusal.kind().get()))
                : tables().stream().filter(table -> !isElement(table));
        return tables.flatMap(table -> table.forms().stream())
                .flatMap(form -> form.names().stream())
                .toList();
    }

    private static boolean isElement(Table<?> table) {
        return Arrays.stream(ElementKind.values()).anyMatch(kind -> Table.of(kind) == table);
    }

    /** Whether it is a table of custom entries of a catalogue. */
    static boolean isCatalogue(Form form) {
        return CatalogueEntry.class.isAssignableFrom(form.type());
    }
}
