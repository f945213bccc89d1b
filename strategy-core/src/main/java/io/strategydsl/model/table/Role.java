package io.strategydsl.model.table;

import io.strategydsl.model.ElementKind;
import java.math.BigDecimal;

/** What the values of an attribute are to the plan. */
public sealed interface Role {

    /** An id that distinguishes elements of a kind. */
    record Id() implements Role {}

    /** A text that the author of the plan wrote: a {@code String} with words. */
    record Text() implements Role {}

    /**
     * The id of another element, as a {@code String}.
     *
     * @param kind the kind of that element
     */
    record Reference(ElementKind kind) implements Role {}

    /** Whether something is so, as a {@code Boolean}. The noun of a flag completes "is": "allowed to post". */
    record Flag() implements Role {}

    /** Labels, each a {@code Map.Entry} of its key and its value. */
    record Labels() implements Role {}

    /**
     * A whole number, as an {@code Integer}.
     *
     * @param least the least that it can be
     * @param most the most that it can be
     */
    record Whole(int least, int most) implements Role {}

    /**
     * A number, as a {@code BigDecimal}.
     *
     * @param least the least that it can be
     * @param most the most that it can be
     */
    record Decimal(BigDecimal least, BigDecimal most) implements Role {
        private static final BigDecimal SMALLEST = new BigDecimal("0.000000001");
        private static final BigDecimal LARGEST = new BigDecimal("999999999999999999.999999999");
    }

    /**
     * A value that says all by itself: a day, an address, a constant, an entry of a catalogue.
     *
     * @param type its type
     */
    record Value(Class<?> type) implements Role {}

    /**
     * A part that has attributes of its own, such as a target.
     *
     * @param table what describes it
     */
    record Part(Table<Object> table) implements Role {}

    /**
     * An element of the plan that is stated inside this one.
     *
     * @param kind its kind
     */
    record Inner(ElementKind kind) implements Role {}

    /** Returns the role of an id. */
    static Role id() {
        return new Id();
    }

    /** Returns the role of a text. */
    static Role text() {
        return new Text();
    }

    /** Returns the role of a reference to elements of a kind. */
    static Role reference(ElementKind kind) {
        return new Reference(kind);
    }

    /** Returns the role of a flag. */
    static Role flag() {
        return new Flag();
    }

    /** Returns the role of whole numbers from the least to the most. */
    static Role whole(int least, int most) {
        return new Whole(least, most);
    }

    /** Returns the role of numbers as large and as small as a plan can state them. */
    static Role decimal() {
        return new Decimal(Decimal.LARGEST.negate(), Decimal.LARGEST);
    }

    /** Returns the role of numbers from 0 on. */
    static Role notNegative() {
        return new Decimal(BigDecimal.ZERO, Decimal.LARGEST);
    }

    /** Returns the role of numbers above 0. */
    static Role positive() {
        return new Decimal(Decimal.SMALLEST, Decimal.LARGEST);
    }

    /** Returns the role of percentages from 0 to 100. */
    static Role percentage() {
        return new Decimal(BigDecimal.ZERO, BigDecimal.valueOf(100));
    }

    /** Returns the role of values of a type. */
    static Role value(Class<?> type) {
        return new Value(type);
    }

    /** Returns the role of parts that a table describes. */
    @SuppressWarnings("unchecked") // a table is asked for the values of its own attribute alone
    static Role part(Table<?> table) {
        return new Part((Table<Object>) table);
    }

    /** Returns the role of elements of a kind that are stated inside another. */
    static Role inner(ElementKind kind) {
        return new Inner(kind);
    }
}
