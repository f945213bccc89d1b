package io.strategydsl.source;

import io.strategydsl.model.ElementKind;
import io.strategydsl.model.table.Table;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What no verb of the DSL states, as calls of builders: statements that change the elements of a plan. */
final class Corrections {
    private final Imports imports;
    private final Map<ElementKind, List<String>> statements = new EnumMap<>(ElementKind.class);

    Corrections(Imports imports) {
        this.imports = imports;
    }

    boolean isEmpty() {
        return statements.isEmpty();
    }

    Map<ElementKind, List<String>> statements() {
        return statements;
    }

    /**
     * Adds a correction.
     *
     * @param index where the element stands in the list of its kind
     * @param call what to call on its builder
     */
    void add(ElementKind kind, int index, String call) {
        String list = variable(kind);
        String statement = kind == ElementKind.STRATEGY
                ? list + "." + call + ";"
                : list + ".set(" + index + ", " + list + ".get(" + index + ").toBuilder()." + call + ".build());";
        statements.computeIfAbsent(kind, each -> new ArrayList<>()).add(statement);
    }

    /** Returns the expression for what is not stated. */
    String none() {
        return imports.use("Optional") + ".empty()";
    }

    /** Returns what the list of the elements of a kind is called, or the builder of the strategy. */
    static String variable(ElementKind kind) {
        String section = kind.section();
        return kind == ElementKind.STRATEGY ? "strategy" : section.substring(section.lastIndexOf('/') + 1);
    }

    /** Returns the type of this variable. */
    String type(ElementKind kind) {
        return kind == ElementKind.STRATEGY
                ? imports.use("StrategyBuilder")
                : imports.use("List") + "<"
                        + imports.use(Table.of(kind).form().type().getSimpleName()) + ">";
    }
}
