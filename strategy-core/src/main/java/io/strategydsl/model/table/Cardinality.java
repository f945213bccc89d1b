package io.strategydsl.model.table;

/** How many values an attribute can hold. */
public enum Cardinality {
    /** Exactly one, which has to be given: nothing stands in its place. */
    REQUIRED,
    /** Exactly one; where none is given, the model has a default, such as "planned" for a status. */
    DEFAULTED,
    /** One or none. */
    OPTIONAL,
    /** Any number of different ones, in an order that does not count when they are compared. */
    SET,
    /** Any number in an order, the same one also several times. */
    LIST;

    /** Returns whether it can hold more than one value. */
    public boolean isMany() {
        return this == SET || this == LIST;
    }
}
