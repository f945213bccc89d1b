package io.strategydsl.dsl;

/** The null that an author may pass where the compiler does not look. */
final class Absent {

    private Absent() {}

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    static <T> T absent() {
        return null;
    }
}
