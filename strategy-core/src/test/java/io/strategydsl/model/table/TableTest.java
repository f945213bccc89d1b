package io.strategydsl.model.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.ElementKind;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table is held against the model. */
class TableTest {

    @ParameterizedTest
    @MethodSource("tables")
    void hasALineForEveryAccessor(Table<?> table) {
        assertThat(Guards.accessors(table)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void readsWhatTheAccessorsReturn(Table<?> table) {
        assertThat(Guards.reads(table)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void knowsTheLimitsOfNumbers(Table<?> table) {
        assertThat(Guards.limits(table)).isEmpty();
    }

    /** Those of all elements, and of all parts in them. */
    static Set<Table<?>> tables() {
        Set<Table<?>> tables = new LinkedHashSet<>();
        for (ElementKind kind : ElementKind.values()) {
            add(Table.of(kind), tables);
        }
        return tables;
    }

    private static void add(Table<?> table, Set<Table<?>> tables) {
        tables.add(table);
        for (Form form : table.forms()) {
            for (Attribute attribute : form.attributes()) {
                if (attribute.role() instanceof Role.Part part) {
                    add(part.table(), tables);
                }
            }
        }
    }
}
