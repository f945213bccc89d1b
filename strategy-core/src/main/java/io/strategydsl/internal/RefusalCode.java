package io.strategydsl.internal;

import java.util.Locale;

/** Why a value is refused. Programs see the code, which stays the same when a constant is renamed. */
public enum RefusalCode {
    /** Nothing is written where there has to be something. */
    BLANK,
    /** It has a character that it cannot have. */
    CHARACTER,
    /** It cannot be read as what it should be, such as a day. */
    MALFORMED,
    /** It is not one of the names that are possible. */
    UNKNOWN,
    /** It has more characters than are possible. */
    TOO_LONG,
    /** Its digits are more than are possible. */
    TOO_MANY_DIGITS,
    /** There are more values than are possible. */
    TOO_MANY_VALUES,
    /** It is less than the least or more than the most. */
    OUT_OF_RANGE,
    /** It comes before what it has to come after. */
    ORDER,
    /** It stands for something else. */
    RESERVED,
    /** It contradicts itself, or another value. */
    CONTRADICTION;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** Returns the code, such as "too-long". */
    public String code() {
        return code;
    }
}
