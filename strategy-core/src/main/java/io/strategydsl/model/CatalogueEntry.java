package io.strategydsl.model;

import io.strategydsl.internal.Checks;
import io.strategydsl.internal.RefusalCode;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What every entry of an open catalogue has: an id for programs and a name for people.
 *
 * <p>It is public so that {@link #id()} and {@link #name()} can also be called by reflection, as template engines do.
 */
public abstract sealed class CatalogueEntry implements Comparable<CatalogueEntry>
        permits ContentArea, ContentFormat, GoalType, MetricKind, Platform, TeamFunction {
    private final String id;
    private final String name;

    CatalogueEntry(String id, String name) {
        this.id = id;
        this.name = name;
    }

    /** Returns an id for a custom entry; the ids of the catalogue are taken. */
    static String ownId(
            String type, String id, Function<String, ? extends Optional<? extends CatalogueEntry>> catalogued) {
        Checks checks = ValueChecks.of(type, id);
        if (catalogued.apply(checks.id()).isPresent()) {
            throw checks.refused(
                    RefusalCode.RESERVED,
                    "id",
                    id,
                    "the catalogue has it already; use the constant {constant}, or catalogued(\"{value}\")",
                    "constant",
                    id.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
        return checks.id();
    }

    static String ownName(String type, String id, String name) {
        return ValueChecks.of(type, id).words("name", name);
    }

    /** Returns what programs call it; independent of language. */
    public final String id() {
        return id;
    }

    /** Returns what people call it. */
    public final String name() {
        return name;
    }

    /** Returns what distinguishes entries of this catalogue that have the same id and name. */
    String more() {
        return "";
    }

    /** Equal when the type, the id, the name and whatever else the entry states are. */
    @Override
    @SuppressWarnings("EqualsGetClass") // entries of two catalogues differ, even under one id
    public final boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        return other != null
                && getClass() == other.getClass()
                && id.equals(((CatalogueEntry) other).id)
                && name.equals(((CatalogueEntry) other).name)
                && more().equals(((CatalogueEntry) other).more());
    }

    @Override
    public final int hashCode() {
        return Objects.hash(id, name);
    }

    /** Compares by id, then by name, then by all else, so that only equal ones are the same. */
    @Override
    public final int compareTo(CatalogueEntry other) {
        int order = id.compareTo(other.id);
        order = order == 0 ? name.compareTo(other.name) : order;
        order = order == 0 ? more().compareTo(other.more()) : order;
        return order == 0 ? getClass().getName().compareTo(other.getClass().getName()) : order;
    }

    /** Returns the name. */
    @Override
    public final String toString() {
        return name;
    }
}
